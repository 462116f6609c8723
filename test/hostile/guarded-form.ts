// Runs in the page that `guardedForms` makes.
import { define } from '../../src/elements/define.js';
import { showWatched, watchPage } from './watched-form.js';

declare global {
  interface Window {
    showWatched?: typeof showWatched;
  }
}

watchPage();
define();
window.showWatched = showWatched;
