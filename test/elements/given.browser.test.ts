import { expect } from '@open-wc/testing';
import { define } from '../../src/elements/define.js';
import type { SigningForm } from '../../src/elements/signing-form.js';
import type { SigningPad } from '../../src/elements/signing-pad.js';

describe('properties as frameworks set them', () => {
  let form: SigningForm;

  before(() => define());

  beforeEach(() => {
    form = document.createElement('signing-form');
  });

  const texts: readonly (readonly [name: keyof SigningForm, text: string, value: unknown])[] = [
    ['hide', 'zoom decline', ['zoom', 'decline']],
    ['signatureKinds', 'draw', ['draw']],
    ['readonlyFields', 'Full name, Rent', ['Full name', 'Rent']],
    ['values', '{"Rent": 1250}', { Rent: 1250 }],
    ['metadata', '', {}],
    ['requireScroll', 'false', false],
    ['requireScroll', '', true],
    ['required', 'true', true],
    ['src', 'lease.json', 'lease.json'],
  ];
  for (const [name, text, value] of texts) {
    it(`takes ${JSON.stringify(text)} for ${name}`, () => {
      Object.assign(form, { [name]: text });
      expect(form[name]).to.deep.equal(value);
    });
  }

  const defaults: readonly (readonly [name: keyof SigningForm, given: unknown, value: unknown])[] = [
    ['mode', 'preview', 'sign'],
    ['draft', 'none', 'session'],
    ['transport', () => Promise.resolve({}), null],
    ['template', {}, null],
    ['values', { Rent: 1250 }, {}],
    ['hide', ['zoom'], null],
    ['requireScroll', true, false],
  ];
  for (const [name, given, value] of defaults) {
    for (const nothing of [null, undefined]) {
      it(`takes ${String(nothing)} for ${name} as its default`, () => {
        Object.assign(form, { [name]: given });
        expect(form[name]).to.equal(given);
        Object.assign(form, { [name]: nothing });
        expect(form[name]).to.deep.equal(value);
      });
    }
  }

  it('goes back to the default when an attribute is taken away', () => {
    form.setAttribute('mode', 'preview');
    form.removeAttribute('mode');
    expect(form.mode).to.equal('sign');
  });

  it('empties a pad by null and by undefined', () => {
    const pad: SigningPad = document.createElement('signing-pad');
    const image = 'data:image/png;base64,iVBORw0KGgo=';
    for (const nothing of [null, undefined]) {
      pad.value = { kind: 'uploaded', image, width: 4, height: 2 };
      expect(pad.value?.image).to.equal(image);
      pad.value = nothing as never;
      expect(pad.value).to.equal(null);
    }
  });
});
