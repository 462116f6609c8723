import { expect } from '@open-wc/testing';
import { openFields } from '../support/forms.js';
import { closeForms, type FormPage } from '../support/page.js';

type Preferences = Readonly<Record<string, unknown>>;

let row = 0;

/** A field with an answer in a box of its own. */
function specimen(type: string, preferences: Preferences, more: Preferences = {}): Record<string, unknown> {
  row += 1;
  const area = { attachment_uuid: 'doc', page: 0, x: 0.1, y: 0.03 * (row % 30), w: 0.4, h: 0.025, ...more };
  const name = `${type} ${row}`;
  return { name, uuid: name, type, required: false, preferences, areas: [area], default_value: SAMPLE[type] ?? null };
}

const SAMPLE: Readonly<Record<string, unknown>> = {
  text: 'Jordan',
  heading: 'Part one',
  number: 12.5,
  date: '2026-11-23',
  cells: 'AB',
  phone: '+12025550123',
  select: 'o1',
  verification: 'Verified',
};

/** The types whose answer is words on the paper. */
const IN_WORDS = ['text', 'heading', 'number', 'date', 'cells', 'phone', 'select'] as const;

/** What shows the words: the control, or what stands in its place. */
function words(page: FormPage, field: string): Element {
  const box = page.field(field);
  return box.querySelector('.shown-date, input, textarea, select, .heading') ?? box;
}

function look(page: FormPage, field: string): CSSStyleDeclaration {
  return getComputedStyle(words(page, field));
}

async function open(fields: readonly Record<string, unknown>[]): Promise<FormPage> {
  const options = [{ uuid: 'o1', value: 'Red' }];
  return openFields(fields.map((field) => ({ ...field, ...(field['type'] === 'select' && { options }) })));
}

describe('how an answer looks on the page', () => {
  afterEach(closeForms);

  for (const type of IN_WORDS) {
    it(`follows font, size, type, colour and background of a ${type} field`, async () => {
      const styled = { font: 'Courier', font_size: 9, font_type: 'bold_italic', color: '#ff0000', background: 'blue' };
      const [bare, set] = [specimen(type, {}), specimen(type, styled)];
      const page = await open([bare, set]);
      const [plain, dressed] = [bare, set].map(({ uuid }) => look(page, uuid as string));
      expect(dressed?.fontFamily).to.contain('Courier');
      // A cell is as wide as any other: its letters are too.
      expect(plain?.fontFamily).to.contain(type === 'cells' ? 'mono' : 'Helvetica');
      expect([dressed?.fontWeight, dressed?.fontStyle]).to.deep.equal(['700', 'italic']);
      expect(dressed?.color).to.equal('rgb(255, 0, 0)');
      expect(getComputedStyle(page.field(set['uuid'] as string)).backgroundColor).to.equal('rgb(0, 0, 255)');
      const points = Number.parseFloat(dressed?.fontSize ?? '') / page.field(set['uuid'] as string).offsetHeight;
      // 9 points of a box that is 0.025 of 792 points high.
      expect(points).to.be.closeTo(9 / (0.025 * 792), 0.03);
    });
  }

  for (const type of ['text', 'heading', 'number', 'date', 'phone', 'cells'] as const) {
    it(`follows align of a ${type} field`, async () => {
      const aligned = ['left', 'center', 'right'].map((align) => specimen(type, { align }));
      const page = await open(aligned);
      const shown = aligned.map(({ uuid }) => look(page, uuid as string).textAlign);
      expect(shown).to.deep.equal(type === 'cells' ? [shown[0], shown[1], 'right'] : ['left', 'center', 'right']);
    });
  }

  it('follows valign of text that is not as high as its box', async () => {
    const fields = ['top', 'center', 'bottom'].map((valign, index) =>
      specimen('number', { valign, font_size: 8 }, { y: 0.1 + index * 0.2, h: 0.1 }),
    );
    const page = await open(fields);
    const shares = fields.map(({ uuid }) => {
      const { paddingTop, paddingBottom } = look(page, uuid as string);
      const [above, below] = [paddingTop, paddingBottom].map(Number.parseFloat) as [number, number];
      return above / (above + below);
    });
    expect(shares[0]).to.equal(0);
    expect(shares[1]).to.be.closeTo(0.5, 0.01);
    expect(shares[2]).to.equal(1);
  });

  it('follows valign of several lines and of headings', async () => {
    for (const type of ['text', 'heading']) {
      const fields = ['top', 'center', 'bottom'].map((valign, index) =>
        specimen(type, { valign, font_size: 8 }, { y: 0.1 + index * 0.2, h: 0.1 }),
      );
      const page = await open(fields);
      const shown = fields.map(({ uuid }) => look(page, uuid as string).alignContent);
      expect(shown, type).to.deep.equal(['start', 'center', 'end']);
    }
  });

  it('shrinks text until it fits, and only where the template says no size', async () => {
    const long = 'A sentence that is much too long for the box on the paper that it has to stand in, alas.';
    const [short, shrunk, fixed] = [specimen('text', {}), specimen('text', {}), specimen('text', { font_size: 11 })];
    const page = await open([short, { ...shrunk, default_value: long }, { ...fixed, default_value: long }]);
    const size = (field: Record<string, unknown> | undefined): number =>
      Number.parseFloat(look(page, field?.['uuid'] as string).fontSize);
    expect(size(shrunk)).to.be.below(size(short));
    expect(size(fixed)).to.be.closeTo(size(short), 0.1);
    const input = words(page, shrunk['uuid'] as string);
    expect(input.scrollWidth).to.be.at.most(input.clientWidth + 1);
  });

  it('fills cells from the right where they are aligned so', async () => {
    const fields = ['left', 'right'].map((align) => specimen('cells', { align }, { cell_w: 0.04 }));
    const page = await open(fields);
    const [left, right] = fields.map(({ uuid }) => look(page, uuid as string));
    expect(right?.textAlign).to.equal('right');
    expect(left?.textAlign).not.to.equal('right');
    expect(Number.parseFloat(right?.letterSpacing ?? '0')).to.be.above(0);
  });
});
