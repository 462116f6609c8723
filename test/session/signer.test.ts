import { expect } from 'chai';
import { parseSigningRequest } from '../../src/model/parse-request.js';
import { signerKey } from '../../src/session/signer.js';
import { templateJson } from '../support/template.js';

const nobody = { externalId: null, email: null, phone: null, name: null };

describe('signerKey', () => {
  const named = parseSigningRequest({
    template: templateJson([]),
    submitter: { email: 'a@b.c', name: 'Ada' },
  }).submitter;
  const rows: [string, Parameters<typeof signerKey>, string][] = [
    ['nobody', [nobody, null], ''],
    ['the page', [{ ...nobody, externalId: 'x-9', email: 'd@e.f' }, named], 'x-9'],
    ['the page, by the surest that is not empty', [{ ...nobody, externalId: ' ', email: 'd@e.f' }, named], 'd@e.f'],
    ['the record', [nobody, named], 'a@b.c'],
    ['the record, where the page has but a name', [{ ...nobody, name: 'Bo' }, named], 'a@b.c'],
    ['a phone', [{ ...nobody, phone: '+491234' }, null], '+491234'],
  ];
  for (const [who, given, key] of rows) {
    it(`is '${key}' where it is ${who} that names the signer`, () => {
      expect(signerKey(...given)).to.equal(key);
    });
  }
});
