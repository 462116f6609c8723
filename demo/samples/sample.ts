import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { SHEET, type Box } from './paper.js';

/** A sample document and the template that goes with it, as they lie in this folder. */
export interface Sample {
  /** The files' name without ending. */
  readonly name: string;
  readonly pdf: Uint8Array;
  readonly template: StoredTemplate;
}

/** The template as DocuSeal stores it (CONTRACT 3). */
export interface StoredTemplate {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly schema: readonly { readonly attachment_uuid: string; readonly name: string }[];
  readonly documents: readonly object[];
  readonly submitters: readonly { readonly uuid: string; readonly name: string; readonly order: number }[];
  readonly fields: readonly StoredField[];
}

export interface StoredField {
  readonly uuid: string;
  readonly submitter_uuid: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly areas: readonly object[];
  readonly [more: string]: unknown;
}

/** A place for a field; `option` names the option that it stands for, `cell` the width of one cell in points. */
export interface Place extends Box {
  readonly option?: string;
  readonly cell?: number;
}

export interface FieldPlan {
  readonly name: string;
  readonly type: string;
  /** Name of the party; default: the last one. */
  readonly by?: string;
  /** Default true. */
  readonly required?: boolean;
  readonly options?: readonly string[];
  readonly places: readonly Place[];
  /** Any further keys of the stored field. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface SamplePlan {
  readonly name: string;
  readonly id: number;
  readonly title: string;
  /** In signing order. */
  readonly parties: readonly string[];
  readonly fields: readonly FieldPlan[];
}

/** The same uuid for the same words, so that a regenerated sample differs only where it was changed. */
export function uuidOf(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** Puts a plan and its PDF together; the coordinates become fractions of the page. */
export function sampleOf(plan: SamplePlan, pdf: Uint8Array): Sample {
  const { name, id, title, parties, fields } = plan;
  const attachment = uuidOf(name, 'document');
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const template: StoredTemplate = {
    id,
    slug: name,
    name: title,
    schema: [{ attachment_uuid: attachment, name: title }],
    documents: [{ uuid: attachment, url: `${name}.pdf`, filename: `${name}.pdf`, sha256 }],
    submitters: parties.map((party, order) => ({ uuid: uuidOf(name, party), name: party, order })),
    fields: fields.map((field) => storedField(field, name, attachment, parties.at(-1) ?? '')),
  };
  return { name, pdf, template };
}

function storedField(plan: FieldPlan, sample: string, attachment_uuid: string, lastParty: string): StoredField {
  const uuid = uuidOf(sample, 'field', plan.name);
  const optionUuid = (value: string): string => uuidOf(sample, plan.name, 'option', value);
  return {
    uuid,
    submitter_uuid: uuidOf(sample, plan.by ?? lastParty),
    name: plan.name,
    type: plan.type,
    required: plan.required ?? true,
    ...plan.more,
    ...(plan.options && { options: plan.options.map((value) => ({ uuid: optionUuid(value), value })) }),
    areas: plan.places.map(({ page, x, y, w, h, option, cell }, index) => ({
      uuid: uuidOf(uuid, 'area', String(index)),
      attachment_uuid,
      page,
      x: fraction(x / SHEET.width),
      y: fraction(y / SHEET.height),
      w: fraction(w / SHEET.width),
      h: fraction(h / SHEET.height),
      ...(cell !== undefined && { cell_w: fraction(cell / SHEET.width) }),
      ...(option !== undefined && { option_uuid: optionUuid(option) }),
    })),
  };
}

/** A hundred-thousandth of a page is far below what anyone sees, and keeps the JSON readable. */
function fraction(value: number): number {
  return Number(value.toFixed(5));
}

/** The file's text, laid out as all JSON of the repository. */
export function templateJson({ template }: Sample): Promise<string> {
  return format(JSON.stringify(template), { parser: 'json', objectWrap: 'collapse', printWidth: 120 });
}

/** Writes `<name>.pdf` and `<name>.json` into this folder where `module` is what Node was started with. */
export async function writeWhenMain(module: string, make: () => Promise<Sample>): Promise<void> {
  if (process.argv[1] !== fileURLToPath(module)) return;
  const sample = await make();
  const file = (ending: string): URL => new URL(`${sample.name}.${ending}`, import.meta.url);
  await writeFile(file('pdf'), sample.pdf);
  await writeFile(file('json'), await templateJson(sample));
}
