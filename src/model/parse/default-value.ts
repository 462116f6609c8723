import { LIMITS } from '../limits.js';
import type { DefaultValue, FieldTypeName } from '../template.js';
import { refuse } from './place.js';
import { label, list, type Reader, text, unlessBlank } from './readers.js';
import { address } from './url.js';

const picture = address(
  /^\s*data:image\/(?:png|jpe?g|gif|webp|avif|bmp|heic|heif)[;,]/i,
  'text, an http(s) address, or a data URL of a picture (PNG, JPEG, WebP, …)',
);

const file = address(
  /^\s*data:(?![^,]*(?:html|svg|[/+]xml|(?:java|ecma|vb)script))/i,
  'text, an http(s) address, or a data URL of a file that cannot run scripts',
);

const READERS: Partial<Record<FieldTypeName, Reader<string>>> = {
  signature: picture,
  initials: picture,
  image: picture,
  stamp: picture,
  kba: picture,
  file,
  payment: file,
};

/** What a field of this type opens with; what the words mean is the field type's affair. */
export function defaultValue(type: FieldTypeName): Reader<DefaultValue> {
  const words = READERS[type] ?? text();
  const entries = list(READERS[type] ?? label, LIMITS.options);
  return unlessBlank<DefaultValue, null>((place) => {
    const { value } = place;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value === 'string') return words(place);
    return Array.isArray(value) ? entries(place) : refuse(place, 'text, a number, true, false or a list of texts');
  }, null);
}
