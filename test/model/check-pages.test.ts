import { expect } from 'chai';
import { checkPages } from '../../src/model/check-pages.js';
import { parseTemplate } from '../../src/model/parse-template.js';
import { area, field, refusal, template } from './samples.js';

const parsed = parseTemplate(
  template({
    schema: [{ attachment_uuid: 'doc-1' }, { attachment_uuid: 'doc-2' }],
    fields: [
      field({ areas: [] }),
      field({ uuid: 'b', areas: [area({ page: 1 }), area({ page: 2 }), area({ page: 9, attachment_uuid: 'doc-2' })] }),
    ],
  }),
);

describe('checkPages', () => {
  it('accepts areas on the last page of their documents', () => {
    checkPages(
      parsed,
      new Map([
        ['doc-1', 3],
        ['doc-2', 10],
      ]),
    );
  });

  it('refuses the first area past the last page (T60)', () => {
    const detail = refusal(() => {
      checkPages(
        parsed,
        new Map([
          ['doc-1', 2],
          ['doc-2', 10],
        ]),
      );
    });
    expect(detail).to.include({ code: 'template_invalid', path: '/fields/1/areas/1/page' });
    expect(detail.message).to.contain('the document has 2');
  });

  it('leaves out documents that were not opened', () => {
    checkPages(parsed, new Map([['doc-1', 3]]));
  });
});
