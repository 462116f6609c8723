import './break-browser.js';
import type { Scene } from './scene.js';
import { showForm, type Shown } from './show-form.js';

// One visit of one signer: the form of the scene in the address, as it is published. Its source would be hundreds of modules a
// visit, which took Firefox most of its time.

declare global {
  interface Window {
    visit?: Shown;
  }
}

const published = '/dist/cdn/signing-form.js';
await import(published);
// Made by `openVisit` from a scene.
window.visit = showForm(Object.fromEntries(new URLSearchParams(location.search)) as unknown as Scene);
