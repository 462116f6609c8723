import { expect } from 'chai';
import { fieldLabel, wireNames } from '../../src/fields/describe.js';
import { makeTemplate } from '../support/template.js';
import { translator } from './translators.js';

const template = makeTemplate([
  { uuid: 'a', type: 'signature' },
  { uuid: 'b', type: 'text', name: 'City' },
  { uuid: 'c', type: 'text', title: 'Your **home** town' },
  { uuid: 'd', type: 'signature', submitter_uuid: 'landlord' },
  { uuid: 'e', type: 'kba' },
  { uuid: 'f', type: 'text', name: 'Street', title: '   ' },
]);

describe('names of fields', () => {
  it('are the name on the wire, or the type and its number over all parties', () => {
    expect([...wireNames(template).values()]).to.deep.equal([
      'Signature Field 1',
      'City',
      'Text Field 2',
      'Signature Field 2',
      'Kba Field 1',
      'Street',
    ]);
  });

  it('are the title for people, without its Markdown, else the name, else the type', () => {
    expect(template.fields.map((field) => fieldLabel(field, template, translator()))).to.deep.equal([
      'Signature Field 1',
      'City',
      'Your home town',
      'Signature Field 2',
      'Identity questions Field 1',
      'Street',
    ]);
  });
});
