/** Fields on each page of a template. */
export const FIELDS_A_PAGE = 20;

/** A template of text fields, twenty on a page; the odd ones are required. */
export function templateOf(documentUrl: string, fields: number): Uint8Array {
  const template = {
    id: 1,
    name: 'Bench',
    schema: [{ attachment_uuid: 'doc', name: 'Bench' }],
    documents: [{ uuid: 'doc', url: documentUrl, filename: 'bench.pdf' }],
    submitters: [{ uuid: 'signer', name: 'Signer' }],
    fields: Array.from({ length: fields }, (_, index) => ({
      uuid: `field-${String(index)}`,
      submitter_uuid: 'signer',
      name: `Field ${String(index)}`,
      type: 'text',
      required: index % 2 === 1,
      preferences: {},
      areas: [areaOf(index)],
    })),
  };
  return Buffer.from(JSON.stringify(template));
}

function areaOf(index: number): object {
  const [page, place] = [Math.floor(index / FIELDS_A_PAGE), index % FIELDS_A_PAGE];
  return { attachment_uuid: 'doc', page, x: 0.1, y: 0.03 + place * 0.045, w: 0.4, h: 0.03 };
}
