import { expect } from 'chai';
import { autocompleteToken } from '../../src/fields/autocomplete.js';

describe('autofill tokens', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Full name', 'name'],
    ['first_name', 'given-name'],
    ['Last Name', 'family-name'],
    ['E-mail', 'email'],
    ['Email address', 'email'],
    ['Phone number', 'tel'],
    ['Company', 'organization'],
    ['Mailing address', 'street-address'],
    ['ZIP code', 'postal-code'],
    ['City', 'address-level2'],
    ['Company of the landlord', 'off'],
    ['Emergency contact phone', 'off'],
    ['Name of the dog', 'off'],
    ['', 'off'],
  ];
  for (const [name, token] of table) {
    it(`offers ${token} for ${JSON.stringify(name)}`, () => {
      expect(autocompleteToken({ name })).to.equal(token);
    });
  }
});
