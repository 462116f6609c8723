import type { ComplexAttributeConverter } from 'lit';

/** Booleans that frameworks write as text: `"false"` means false, everything else present means true. */
export const booleanText: ComplexAttributeConverter<boolean> = {
  fromAttribute: (text) => text !== null && text !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** A list of words, divided by white space or commas. */
export const words: ComplexAttributeConverter<readonly string[] | null> = {
  fromAttribute: (text) => (text === null ? null : text.split(/[\s,]+/).filter((word) => word !== '')),
};

/** Names divided by commas only: a name may hold spaces. */
export const names: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (text) =>
    (text ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
};

/**
 * A JSON object. React writes `[object Object]` when the element is defined after its first render: the property comes
 * later, so that text is no object at all.
 */
export const jsonObject: ComplexAttributeConverter<Readonly<Record<string, unknown>>> = {
  fromAttribute(text) {
    if (text === null || text.trim() === '') return {};
    try {
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    } catch {
      console.warn(`signing-form: an attribute should hold a JSON object but holds ${text.slice(0, 80)}`);
      return {};
    }
  },
};
