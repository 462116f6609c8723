import { expect } from 'chai';
import { canonicalJson } from '../../src/model/canonical-json.js';
import { parseJsonText } from '../../src/model/json-text.js';
import { parseTemplate } from '../../src/model/parse-template.js';
import { parseSigningRequest } from '../../src/model/parse-request.js';
import type { SigningRequest } from '../../src/model/request.js';
import { compileRules } from '../../src/rules/compile.js';
import { wireValues } from '../../src/session/wire.js';
import { field, refusal, template, withArea, withField, type Json } from '../model/samples.js';
import { refusal as refusalOf } from '../rules/refused.js';
import { makeSession } from '../support/session.js';
import { HOSTILE_LIST, letters, many, type Given } from './list.js';
import { HOSTILE_ROWS } from './rows.js';

/** What a form does with a template before it asks for its documents. */
async function open(given: Given): Promise<SigningRequest> {
  const request = parseSigningRequest('text' in given ? parseJsonText(given.text) : given.object);
  await compileRules(request.template);
  return request;
}

const computed = (formula: string): Json => ({ uuid: 'x', type: 'number', preferences: { formula } });

describe('a hostile template', () => {
  for (const [id, rows] of Object.entries(HOSTILE_ROWS)) {
    const what = HOSTILE_LIST[id as keyof typeof HOSTILE_ROWS];
    for (const { says, given, path } of rows) {
      it(`${path === null ? 'opens' : 'is refused'}: ${id} ${what}: ${says}`, async () => {
        if (path === null) {
          expect((await open(given())).template.fields).not.to.be.empty;
          return;
        }
        const detail = await refusalOf(() => open(given()));
        expect(detail).to.include({ code: 'template_invalid', phase: 'template', path, retryable: false });
        expect(detail.message.length).to.be.within(20, 400);
      });
    }
  }

  it('leaves Object.prototype unchanged (T5, T6, T7)', async () => {
    const before = Reflect.ownKeys(Object.prototype);
    for (const { given } of [HOSTILE_ROWS.T5, HOSTILE_ROWS.T6, HOSTILE_ROWS.T7].flat()) {
      await open(given()).catch(() => null);
    }
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
    expect(Reflect.get({}, 'polluted')).to.be.undefined;
  });

  it('says where its JSON breaks off (T1)', async () => {
    const { message } = await refusalOf(() => open({ text: '{"name":\n"a' }));
    // WebKit says what, but not where.
    expect(message).to.match(/line 2|Unterminated|Expected/);
  });

  it('says its name by the last of two keys (T8)', async () => {
    const text = JSON.stringify(template()).replace('{', '{"name":"Other",');
    expect((await open({ text })).template.name).to.equal('Lease');
  });

  it('answers under names that every object inherits (T7)', async () => {
    for (const name of ['toString', 'hasOwnProperty', '__proto__', 'constructor']) {
      const session = await makeSession([{ uuid: name, name }], { prefill: Object.create(null) as Json });
      expect(session.state(name).value).to.equal(null);
      session.setValue(name, 'Jane');
      expect(wireValues(session)).to.deep.equal([{ field: name, uuid: name, type: 'text', value: 'Jane' }]);
    }
  });

  for (const words of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[a](javascript:x)']) {
    it(`keeps ${words} as text (T13 to T16, T32)`, () => {
      const options = [{ uuid: 'o', value: words }];
      const given = { name: words, title: words, description: words, type: 'select', options };
      expect(parseTemplate(withField(given)).fields[0]).to.deep.include(given);
    });
  }

  it('names what was expected and cuts the offending value to 80 characters', () => {
    const { message } = refusal(() => parseTemplate(withField({ type: letters(500) })));
    expect(message).to.match(/^\/fields\/0\/type: expected one of heading, text, .*, found "a{78}…\.$/);
  });

  it('does not repeat a password (T21)', () => {
    for (const url of [
      'https://u:secret@example.com/',
      'https:\\\\u:secret@example.com',
      'https:u:secret@example.com/',
    ]) {
      const { message } = refusal(() => parseTemplate(template({ documents: [{ uuid: 'doc-1', url }] })));
      expect(message).not.to.contain('secret');
    }
  });

  it('answers at once for patterns that never would in the browser (T37, T38)', async () => {
    for (const pattern of ['(a+)+$', '^(\\w+\\s?)*$']) {
      const session = await makeSession([{ uuid: 'x', validation: { pattern } }]);
      for (const text of [`${letters(40)}!`, `${'word '.repeat(1_900)}!`]) {
        session.setValue('x', text);
        expect(session.state('x').issue, `${pattern} on ${text.slice(0, 50)}`).to.equal('patternMismatch');
      }
      session.setValue('x', letters(9_000));
      expect(session.state('x').issue).to.equal(null);
    }
  });

  for (const [formula, reason] of [
    ['1e308 * 1e308', 'tooLarge'],
    ['1 / 0', 'divisionByZero'],
    ['9^9^9^9', 'tooLarge'],
    ['0 % 0', 'divisionByZero'],
    ['pow(10, 400)', 'tooLarge'],
    ['sqrt(-1)', 'notANumber'],
  ] as const) {
    it(`has no number, and a reason, for ${formula} (T46 to T48)`, async () => {
      const session = await makeSession([computed(formula)]);
      expect(session.rules.formula('x')?.evaluate(session.read)).to.deep.equal({ value: null, reason });
      expect(wireValues(session)[0]?.value).to.equal(null);
    });
  }

  it('names both ends of a circle (T42, T43)', async () => {
    const [itself] = HOSTILE_ROWS.T42;
    expect((await refusalOf(() => open(itself?.given() as Given))).message).to.contain('"Name" → "Name"');
  });

  it('shows hundreds of fields by one answer, in one change (T54)', async () => {
    const { template: sound } = await open(HOSTILE_ROWS.T54[0]?.given() as Given);
    const fields = sound.fields.map((one) => ({ ...one, submitter_uuid: 'tenant', areas: [] }));
    const prefill = Object.fromEntries(many(19, (index) => [`s${2 * index + 3}`, 'x']));
    const session = await makeSession(fields, { prefill });
    const changes: number[] = [];
    session.onChange((change) => changes.push(change.fields.size));
    const before = session.progress.total;
    session.setValue('s1', 'x');
    expect(session.progress.total).to.equal(2_000);
    expect(changes).to.deep.equal([1 + 2_000 - before]);
  });

  it('never blocks by a field that nobody can fill in (T68)', async () => {
    const session = await makeSession([{ uuid: 'x', readonly: true, required: true }]);
    expect(session.openIssues()).to.deep.equal([]);
  });

  it('keeps what belongs to another party off the wire (T74)', async () => {
    const session = await makeSession([{ uuid: 'x', submitter_uuid: 'landlord' }], { prefill: { x: 'mine' } });
    session.setValue('x', 'mine now');
    expect(session.state('x').value).to.equal(null);
    expect(wireValues(session)).to.deep.equal([]);
  });

  it('has another canonical text when anything in it is another, unknown keys too (T75)', async () => {
    const sent = await open({ object: { ...template(), folder: { name: 'a' } } });
    const same = await open({ object: { folder: { name: 'a' }, ...template() } });
    const swapped = await open({ object: { ...template(), folder: { name: 'b' } } });
    expect(canonicalJson(same.source)).to.equal(canonicalJson(sent.source));
    expect(canonicalJson(swapped.source)).not.to.equal(canonicalJson(sent.source));
  });

  it('is read once, and nothing later is seen (T76)', () => {
    const reads = new Map<unknown, number>();
    const counting: ProxyHandler<Json> = {
      get(target, key) {
        reads.set(key, (reads.get(key) ?? 0) + 1);
        return Reflect.get(target, key) as unknown;
      },
    };
    const given = template({ fields: [new Proxy(field(), counting)] });
    const parsed = parseTemplate(given);
    expect([...reads.values()].every((count) => count === 1)).to.equal(true);
    (given['fields'] as Json[]).length = 0;
    given['name'] = 'Changed';
    expect(parsed.fields).to.have.length(1);
    expect(parsed.name).to.equal('Lease');
  });

  it('answers for a long run of one date letter (T70)', () => {
    const given = withField({ type: 'date', preferences: { format: `${'M'.repeat(99)}Q` } });
    expect(refusal(() => parseTemplate(given)).path).to.contain('format');
  });

  it('draws at most 1,000 cells (T71)', () => {
    expect(parseTemplate(withArea({ w: 0.3, cell_w: 0.0003 })).fields).to.have.length(1);
    expect(refusal(() => parseTemplate(withArea({ w: 0.3, cell_w: 0.00029 }))).path).to.contain('cell_w');
  });
});
