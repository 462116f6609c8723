import { expect } from 'chai';
import fc from 'fast-check';
import { SigningError } from '../../src/model/errors.js';
import { parseSigningRequest } from '../../src/model/parse-request.js';
import { parseTemplate } from '../../src/model/parse-template.js';
import { anyJson, placesIn, replaced, validTemplate } from './arbitraries.js';
import { area, field, objectsIn, template } from './samples.js';

/** Parses what may be wrong: a result or one error that says where. */
function attempt(input: unknown): void {
  try {
    parseSigningRequest(input);
  } catch (error) {
    expect(error).to.be.instanceOf(SigningError);
    const { detail } = error as SigningError;
    expect(detail.code).to.equal('template_invalid');
    expect(detail.path).to.match(/^(?:\/.*)?$/s);
  }
}

describe('parsing, whatever comes', () => {
  it('accepts valid templates', () => {
    fc.assert(
      fc.property(validTemplate, (given) => {
        expect(parseTemplate(given).fields).to.have.length((given['fields'] as unknown[]).length);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves its own result as it is, through JSON too', () => {
    fc.assert(
      fc.property(validTemplate, (given) => {
        const parsed = parseTemplate(given);
        for (const part of objectsIn(parsed)) expect(part).to.be.frozen;
        expect(parseTemplate(parsed)).to.deep.equal(parsed);
        expect(parseTemplate(JSON.parse(JSON.stringify(parsed)))).to.deep.equal(parsed);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every area on the page', () => {
    fc.assert(
      fc.property(validTemplate, (given) => {
        for (const { x, y, w, h } of parseTemplate(given).fields.flatMap((parsed) => parsed.areas)) {
          expect(Math.min(x, y)).to.be.at.least(0);
          expect(Math.min(w, h)).to.be.above(0);
          expect(Math.max(x + w, y + h)).to.be.at.most(1 + 1e-12);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('ends in a result or in one template_invalid for any value', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), attempt), {
      numRuns: 500,
    });
  });

  it('ends in a result or in one template_invalid for JSON under our own keys', () => {
    fc.assert(fc.property(anyJson, attempt), { numRuns: 500 });
  });

  it('ends in a result or in one template_invalid when any one place holds something else', () => {
    fc.assert(
      fc.property(validTemplate, fc.nat(), fc.anything(), (given, nth, by) => {
        const request = {
          template: given,
          submitter: { values: {}, metadata: {} },
          submission: { status: 'x' },
          values: {},
        };
        const places = placesIn(request);
        attempt(replaced(request, places[nth % places.length] ?? [], by));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves Object.prototype as it was', () => {
    const before = Reflect.ownKeys(Object.prototype);
    fc.assert(fc.property(anyJson, attempt), { numRuns: 100 });
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
  });

  it('parses 20,000 fields and 40,000 areas', () => {
    const areas = [area(), area()];
    const fields = Array.from({ length: 20_000 }, (_, index) => field({ uuid: `f${index}`, name: `n${index}`, areas }));
    const parsed = parseTemplate(template({ fields }));
    expect(parsed.fields).to.have.length(20_000);
    expect(parsed.fields.reduce((sum, { areas: { length } }) => sum + length, 0)).to.equal(40_000);
  });
});
