import { LEASE_FIELDS } from './lease/fields.js';
import { LEASE } from './lease/frame.js';
import { firstPage } from './lease/page-1.js';
import { secondPage } from './lease/page-2.js';
import { thirdPage } from './lease/page-3.js';
import { fourthPage } from './lease/page-4.js';
import { Paper } from './paper.js';
import { Places } from './places.js';
import { sampleOf, writeWhenMain, type Sample } from './sample.js';

/** The demo's contract: `tsx demo/samples/make-lease.ts` writes lease.pdf and lease.json, always the same bytes. */
export async function makeLease(): Promise<Sample> {
  const paper = await Paper.create(LEASE.title, `Lease No. ${LEASE.number}`);
  const places = new Places();
  for (const page of [firstPage, secondPage, thirdPage, fourthPage]) page(paper, places);
  const fields = LEASE_FIELDS.map((field) => ({ ...field, places: places.of(field.name) }));
  const plan = { name: 'lease', id: 1001, title: LEASE.title, parties: ['Landlord', 'Tenant'], fields };
  return sampleOf(plan, await paper.save());
}

await writeWhenMain(import.meta.url, makeLease);
