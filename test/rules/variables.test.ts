import { expect } from 'chai';
import { fillVariables, type Variables } from '../../src/rules/variables.js';

const variables: Variables = {
  id: '17',
  role: 'Tenant',
  name: 'Ada {{email}}',
  email: 'ada@example.com',
  phone: '',
  now: new Date('2026-03-04T23:05:09Z'),
  timeZone: 'Asia/Tokyo',
};

describe('variables of default values', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{{date}}', '2026-03-05'],
    ['{{time}}', '08:05'],
    ['{{day}}.{{month}}.{{year}} {{hour}}:{{minute}}', '05.03.2026 08:05'],
    ['{{id}} {{role}} {{email}}', '17 Tenant ada@example.com'],
    ['{date} {role}', '2026-03-05 Tenant'],
    ['{{ date }}', '2026-03-05'],
    ['<{{phone}}>', '<>'],
    ['{{name}}', 'Ada {{email}}'],
    ['{{unknown}} {unknown} {{Date}} {{toString}}', '{{unknown}} {unknown} {{Date}} {{toString}}'],
    ['{{date', '{{date'],
    ['', ''],
  ];
  for (const [text, filled] of cases) {
    it(`turn ${JSON.stringify(text)} into ${JSON.stringify(filled)}`, () => {
      expect(fillVariables(text, variables)).to.equal(filled);
    });
  }
});
