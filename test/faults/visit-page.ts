import './break-browser.js';
import { define } from '../../src/elements/define.js';
import type { Scene } from './scene.js';
import { showForm, type Shown } from './show-form.js';

// One visit of one signer: the form of the scene in the address.

declare global {
  interface Window {
    visit?: Shown;
  }
}

define();
// Made by `openVisit` from a scene.
window.visit = showForm(Object.fromEntries(new URLSearchParams(location.search)) as unknown as Scene);
