import { member, refuse, root } from './parse/place.js';
import type { Template } from './template.js';

/**
 * Checks every area against the documents that were opened.
 *
 * @param pageCounts number of pages by attachment uuid; documents that are not in it are not checked.
 * @throws SigningError `template_invalid` with the path `/fields/i/areas/j/page` of the first area past the last page.
 */
export function checkPages(template: Template, pageCounts: ReadonlyMap<string, number>): void {
  for (const [index, field] of template.fields.entries()) {
    for (const [at, area] of field.areas.entries()) {
      const count = pageCounts.get(area.attachment_uuid) ?? Infinity;
      if (area.page < count) continue;
      const place = ['fields', index, 'areas', at, 'page'].reduce(member, root(template));
      refuse(place, `a page below ${count} (pages count from 0; the document has ${count})`);
    }
  }
}
