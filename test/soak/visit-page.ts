import '../faults/break-browser.js';
import type { Scene } from '../faults/scene.js';
import { showForm } from '../faults/show-form.js';

// One visit of one signer, with the form as it is shipped. Made by `openVisit` from a scene.
window.visit = showForm(Object.fromEntries(new URLSearchParams(location.search)) as unknown as Scene);
