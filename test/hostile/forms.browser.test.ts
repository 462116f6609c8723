import { expect } from '@open-wc/testing';
import { makePdf } from '../support/pdf.js';
import { addressOf, useGuardedForms } from './guarded-forms.js';
import { HOSTILE_LIST, type Given, type HostileRow } from './list.js';
import { HOSTILE_ROWS } from './rows.js';
import type { Outcome } from './watched-form.js';

const forms = useGuardedForms();
const PDF = makePdf({ pages: [{ text: 'Lease' }] });

async function show(given: Given): Promise<Outcome> {
  const documents = { 'doc-1': PDF };
  if ('object' in given) return forms.show({ template: given.object as object, documents });
  return forms.show({ src: await addressOf(given.text), documents });
}

/** A form, or one error that says what and where; and nothing that ran, was refused or got away. */
function judge({ status, errors, uncaught, scripts, reports }: Outcome, row: HostileRow): void {
  const error = row.inForm ?? (row.path === null ? null : { code: 'template_invalid', path: row.path });
  expect(errors.map(({ code, path, field }) => ({ code, path, field }))).to.deep.equal(
    error === null ? [] : [{ path: undefined, field: undefined, ...error }],
  );
  for (const { retryable, message } of errors) {
    expect(retryable).to.be.a('boolean');
    expect(message.length).to.be.within(20, 400);
  }
  expect(status).to.equal(error === null ? 'ready' : 'failed');
  expect(uncaught, 'errors that nobody caught').to.deep.equal([]);
  expect(scripts, 'what ran or could').to.deep.equal([]);
  const directives = reports.map((report) => report.replace(/ .*/, ''));
  expect([...new Set(directives)], 'what the policy refused').to.deep.equal(row.reports ?? []);
}

describe('a form with a hostile template, under a strict policy', () => {
  for (const [id, rows] of Object.entries(HOSTILE_ROWS)) {
    const what = HOSTILE_LIST[id as keyof typeof HOSTILE_ROWS];
    for (const row of rows) {
      it(`ends well: ${id} ${what}: ${row.says}`, async () => {
        judge(await show(row.given()), row);
      });
    }
  }
});
