import { choicesPage } from './every-field/choices.js';
import { EVERY_FIELD } from './every-field/fields.js';
import { SPECIMEN } from './every-field/frame.js';
import { marksPage } from './every-field/marks.js';
import { wordsPage } from './every-field/words.js';
import { Paper } from './paper.js';
import { Places } from './places.js';
import { sampleOf, writeWhenMain, type Sample } from './sample.js';

/** One document with all field types: `tsx demo/samples/make-every-field.ts` writes every-field.pdf and .json. */
export async function makeEveryField(): Promise<Sample> {
  const paper = await Paper.create(SPECIMEN.title, 'Specimen sheet');
  const places = new Places();
  for (const page of [wordsPage, choicesPage, marksPage]) page(paper, places);
  const fields = EVERY_FIELD.map((field) => ({ ...field, places: places.of(field.name) }));
  const plan = { name: 'every-field', id: 1002, title: SPECIMEN.title, parties: ['Signer'], fields };
  return sampleOf(plan, await paper.save());
}

await writeWhenMain(import.meta.url, makeEveryField);
