import { define } from '../../src/elements/define.js';
import type { Scene } from './scene.js';
import { showForm } from './show-form.js';
import { Visit } from './visit.js';

/** Puts the form into the test's own page: far quicker, where nothing is to be closed or taken away. */
export function showVisit(scene: Scene): Visit {
  define();
  return new Visit(showForm(scene));
}
