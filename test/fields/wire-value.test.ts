import { expect } from 'chai';
import { fieldType } from '../../src/fields/registry.js';
import { readWireValue, writeWireValue } from '../../src/fields/wire-value.js';
import vectors from '../vectors/values-on-the-wire.json' with { type: 'json' };
import { makeField } from '../support/template.js';

describe('values on the wire', () => {
  for (const { says, field: json, raw, wire } of vectors) {
    const field = makeField(json);
    const value = fieldType(field).parse(raw, field);

    it(`writes ${says}`, () => {
      const row = writeWireValue(value, field, 'Name');
      expect(row).to.deep.equal({ field: 'Name', uuid: field.uuid, type: field.type, ...wire });
    });

    it(`reads ${says}`, () => {
      // Half a number is nothing on the wire.
      const expected = wire.value === null ? null : value;
      expect(readWireValue(JSON.parse(JSON.stringify(wire)) as Record<string, unknown>, field)).to.deep.equal(expected);
    });
  }

  it('writes null where there is no answer', () => {
    const field = makeField({ type: 'multiple', options: [{ uuid: 'o1', value: 'Red' }] });
    expect(writeWireValue(null, field, 'Colours')).to.deep.equal({
      field: 'Colours',
      uuid: 'f0',
      type: 'multiple',
      value: null,
    });
  });

  it('refuses a row whose option and text contradict each other', () => {
    const options = [
      { uuid: 'o1', value: 'Agree' },
      { uuid: 'o2', value: 'Refuse' },
    ];
    const field = makeField({ type: 'radio', options });
    expect(readWireValue({ value: 'Refuse', option_uuid: 'o1' }, field)).to.equal(null);
    expect(readWireValue({ value: 'Refuse' }, field)).to.equal('o2');
  });
});
