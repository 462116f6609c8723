import type { SigningForm } from '../../src/elements/signing-form.js';
import { sceneProperties, type Scene } from './scene.js';

/** An event of the form. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
}

/** A form and all that it has said. */
export interface Shown {
  readonly form: SigningForm;
  readonly heard: readonly Heard[];
}

const EVENTS = ['form-ready', 'form-viewed', 'form-started', 'form-completed', 'form-declined', 'form-error'];

/** Puts the form of a scene into this page; the element is defined already. */
export function showForm(scene: Scene): Shown {
  const form = document.createElement('signing-form');
  const heard: Heard[] = [];
  for (const type of EVENTS) {
    form.addEventListener(type, (event) => heard.push({ type, detail: (event as CustomEvent<unknown>).detail }));
  }
  Object.assign(form, sceneProperties(scene));
  document.body.append(form);
  return { form, heard };
}
