import { deepFreeze } from './freeze.js';
import { root } from './parse/place.js';
import { plainCopy } from './parse/plain-copy.js';
import { readTemplate } from './parse/template.js';
import type { Template } from './template.js';

/**
 * Reads an untrusted template in DocuSeal's stored shape (CONTRACT 3) into an own, checked and deeply frozen structure.
 *
 * @throws SigningError `template_invalid`; its `path` is the JSON Pointer from the template's root to what is wrong.
 */
export function parseTemplate(input: unknown): Template {
  return deepFreeze(readTemplate(root(plainCopy(input))));
}
