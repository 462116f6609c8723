import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import { makeEveryField } from '../../demo/samples/make-every-field.js';
import { makeLease } from '../../demo/samples/make-lease.js';
import { templateJson, type Sample } from '../../demo/samples/sample.js';
import { parseTemplate } from '../../src/model/parse-template.js';
import type { Template } from '../../src/model/template.js';

const committed = (file: string): Promise<Buffer> => readFile(new URL(`../../demo/samples/${file}`, import.meta.url));
const stored = async (name: string): Promise<Template> =>
  parseTemplate(JSON.parse(String(await committed(`${name}.json`))));

const MAKERS: Readonly<Record<string, () => Promise<Sample>>> = { lease: makeLease, 'every-field': makeEveryField };

for (const [name, make] of Object.entries(MAKERS)) {
  describe(`the sample ${name}`, () => {
    it('is what its generator writes, byte for byte', async () => {
      const sample = await make();
      expect(Buffer.from(sample.pdf).equals(await committed(`${name}.pdf`))).to.equal(true);
      expect(await templateJson(sample)).to.equal(String(await committed(`${name}.json`)));
    });

    it('is a template that the form takes', async () => {
      expect((await stored(name)).fields).to.be.an('array').that.is.not.empty;
    });

    it('names the PDF beside it, with its hash', async () => {
      const [document] = (await stored(name)).documents;
      expect(document?.url).to.equal(`${name}.pdf`);
      expect(document?.sha256).to.equal(
        createHash('sha256')
          .update(await committed(`${name}.pdf`))
          .digest('hex'),
      );
    });

    it('has every field on a page that is there, in its own uuid, under its own name', async () => {
      const { fields } = await stored(name);
      const pages = (await PDFDocument.load(await committed(`${name}.pdf`))).getPageCount();
      for (const { areas, name: field } of fields) {
        expect(areas, field).not.to.be.empty;
        for (const { page, x, y, w, h } of areas) {
          expect(page).to.be.within(0, pages - 1);
          expect(Math.min(x, y, w, h), field).to.be.at.least(0);
          expect(Math.max(x + w, y + h), field).to.be.at.most(1);
        }
      }
      expect(new Set(fields.map(({ uuid }) => uuid)).size).to.equal(fields.length);
      expect(new Set(fields.map(({ name: field }) => field)).size).to.equal(fields.length);
    });

    it('puts no field over another', async () => {
      const areas = (await stored(name)).fields.flatMap((field) =>
        field.areas.map((area) => ({ ...area, field: field.name })),
      );
      const overlapping = areas.flatMap((a, index) =>
        areas
          .slice(index + 1)
          .filter((b) => a.page === b.page && a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
          .map((b) => `${a.field} and ${b.field}`),
      );
      expect(overlapping).to.deep.equal([]);
    });
  });
}

describe('the sample lease', () => {
  it('has four pages and two parties, the Landlord first', async () => {
    expect((await PDFDocument.load(await committed('lease.pdf'))).getPageCount()).to.equal(4);
    const { submitters } = await stored('lease');
    expect(submitters.map(({ name, order }) => [name, order])).to.deep.equal([
      ['Landlord', 0],
      ['Tenant', 1],
    ]);
  });

  it('asks the Tenant for something on each page, some of it required', async () => {
    const template = await stored('lease');
    const tenant = template.submitters[1]?.uuid;
    const own = template.fields.filter((field) => field.submitter_uuid === tenant);
    expect(new Set(own.flatMap((field) => field.areas.map((area) => area.page))).size).to.equal(4);
    expect(own.some((field) => field.required)).to.equal(true);
    expect(own.some((field) => !field.required && !field.readonly)).to.equal(true);
    expect(own.some((field) => field.readonly && field.default_value === 2150)).to.equal(true);
  });

  it('uses six types, and shows the Landlord’s fields on several pages', async () => {
    const { fields, submitters } = await stored('lease');
    expect([...new Set(fields.map(({ type }) => type))]).to.have.members([
      'text',
      'number',
      'date',
      'checkbox',
      'signature',
      'initials',
    ]);
    const landlords = fields.filter((field) => field.submitter_uuid === submitters[0]?.uuid);
    expect(new Set(landlords.flatMap((field) => field.areas.map((area) => area.page))).size).to.equal(4);
  });
});

describe('the sample every-field', () => {
  it('has every type there is, and nothing required that needs a server', async () => {
    const { fields } = await stored('every-field');
    expect([...new Set(fields.map(({ type }) => type))]).to.have.members(
      `heading text signature initials date number image checkbox multiple file radio select cells stamp payment phone
       verification kba strikethrough`.split(/\s+/),
    );
    expect(fields.filter(({ type, required }) => required && /payment|verification|kba/.test(type))).to.deep.equal([]);
  });

  it('has conditions, a formula, a pattern, and an area for each option that is ticked', async () => {
    const { fields } = await stored('every-field');
    expect(fields.filter(({ conditions }) => conditions.length > 0)).to.have.length.greaterThan(2);
    expect(fields.filter(({ preferences }) => 'formula' in preferences)).to.have.length(2);
    expect(fields.filter(({ validation }) => validation?.pattern)).to.have.length(1);
    for (const { options, areas } of fields.filter(({ type }) => type === 'radio' || type === 'multiple')) {
      expect(areas.map((area) => area.option_uuid)).to.deep.equal(options.map((option) => option.uuid));
    }
  });
});
