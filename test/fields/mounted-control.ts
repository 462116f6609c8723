import { fixture, html } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { labelId } from '../../src/fields/control-attributes.js';
import type { ControlContext } from '../../src/fields/field-type.js';
import { fieldType } from '../../src/fields/registry.js';
import type { Area, Field } from '../../src/model/template.js';
import type { Value } from '../../src/model/values.js';
import { controls } from '../../src/styles/controls.js';
import { tokens } from '../../src/styles/tokens.js';
import { translator } from './translators.js';

export interface MountOptions extends Partial<
  Pick<ControlContext, 'issue' | 'locked' | 'i18n' | 'handlerState' | 'runHandler'>
> {
  readonly value?: Value;
  readonly area?: Area | null;
}

/** A control as the form shows it: in a shadow root, on a piece of paper or under its label, and what it reported. */
export interface Mounted {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Everything that was passed to `set`, in order. */
  readonly raws: readonly unknown[];
  readonly opened: () => number;
  readonly value: () => Value;
  find<E extends Element = HTMLInputElement>(selector: string): E;
}

export async function mountControl(field: Field, place: 'page' | 'step', options: MountOptions = {}): Promise<Mounted> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, controls].map((style) => style.styleSheet).filter((sheet) => sheet !== undefined);
  const raws: unknown[] = [];
  let opened = 0;
  let value: Value = options.value ?? null;

  const draw = (): void => {
    const context: ControlContext = {
      issue: null,
      locked: false,
      i18n: translator(),
      ...options,
      field,
      value,
      id: 'control',
      describedBy: 'hints',
      label: place === 'page' ? field.name : null,
      place,
      area: place === 'page' ? (options.area ?? field.areas[0] ?? null) : null,
      set: (raw) => {
        raws.push(raw);
        value = fieldType(field).parse(raw, field);
        draw();
      },
      open: () => (opened += 1),
    };
    render(paperOrStep(context), root);
  };
  draw();
  return {
    host,
    root,
    raws,
    opened: () => opened,
    value: () => value,
    find: <E extends Element>(selector: string): E => {
      const found = root.querySelector<E>(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    },
  };
}

function paperOrStep(context: ControlContext): unknown {
  const control = fieldType(context.field).control(context);
  const label = html`<label id=${labelId(context.id)} for=${context.id}>${context.field.name}</label>`;
  return html`<section data-field data-place=${context.place}>
      ${context.place === 'step' ? label : nothing}${control}
    </section>
    <p id="hints">A hint.</p>`;
}

/** Gives the box of a control on the page the size that it would have on paper. */
export function setBox({ find }: Mounted, width: string, height: string): void {
  const { style } = find<HTMLElement>('section');
  style.setProperty('position', 'relative');
  style.setProperty('inline-size', width);
  style.setProperty('block-size', height);
}
