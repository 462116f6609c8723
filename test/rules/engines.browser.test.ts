import { expect } from '@open-wc/testing';
import { compileRules } from '../../src/rules/compile.js';
import { makeTemplate } from '../support/template.js';

/** Which of the engines this page has downloaded. */
function downloaded(): readonly string[] {
  const urls = performance.getEntriesByType('resource').map(({ name }) => name);
  return ['jsep', 'big.js', 're2js'].filter((name) => urls.some((url) => url.includes(`/node_modules/${name}/`)));
}

describe('the engines of the rules', () => {
  it('are downloaded when a template needs them, and only then', async () => {
    const plain = [
      { type: 'number', preferences: { format: 'usd' } },
      {
        uuid: 'zip',
        validation: { pattern: '^[0-9]{5}(?:-[0-9]{4})?$' },
        conditions: [{ field_uuid: 'f0', action: 'not_empty' }],
      },
      { preferences: { formula: '{{f0}} of {{zip}}' }, validation: { pattern: '.{1,10}' } },
    ];
    await compileRules(makeTemplate(plain));
    expect(downloaded()).to.deep.equal([]);

    await compileRules(makeTemplate([...plain, { type: 'number', preferences: { formula: '{{f0}} * 2' } }]));
    expect(downloaded()).to.deep.equal(['jsep', 'big.js']);

    await compileRules(makeTemplate([...plain, { validation: { pattern: '[A-Z]+' } }]));
    expect(downloaded()).to.deep.equal(['jsep', 'big.js', 're2js']);
  });
});
