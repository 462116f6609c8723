import type { ComplexAttributeConverter } from 'lit';

/** Booleans that frameworks write as text: `"false"` means false, everything else present means true. */
export const booleanText: ComplexAttributeConverter<boolean> = {
  fromAttribute: (text) => text !== null && text !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** One of these words; the first where the attribute is taken away or holds anything else, as with the platform's own. */
export function oneOf<Word extends string>(...words: readonly [Word, ...Word[]]): ComplexAttributeConverter<Word> {
  return { fromAttribute: (text) => words.find((word) => word === text) ?? words[0] };
}

/** A whole number from 0 on; anything else stands for the default. */
export const wholeNumber: ComplexAttributeConverter<number | null> = {
  fromAttribute: (text) => (text !== null && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null),
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

/** What a framework writes that finds no property: React, where the element is defined after its first rendering. */
export const OBJECT_AS_TEXT = '[object Object]';

/** Says why an attribute holds an object as text, and what to do. */
export function warnOfObjectAsText(attribute: string): void {
  console.warn(
    `signing-form: the attribute ${attribute} holds "${OBJECT_AS_TEXT}": an object was given before the element was defined. ` +
      `Import signing-form/define before the first rendering, use signing-form/react, or set the property ${attribute} by script.`,
  );
}

/** A JSON object in an attribute of this name; whatever is none counts as an empty one, and is warned of. */
export function jsonObject(attribute: string): ComplexAttributeConverter<Readonly<Record<string, unknown>>> {
  return {
    fromAttribute(text) {
      if (text === null || text.trim() === '') return {};
      if (text === OBJECT_AS_TEXT) {
        warnOfObjectAsText(attribute);
        return {};
      }
      try {
        const value: unknown = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
          return value as Record<string, unknown>;
      } catch {
        // Said below.
      }
      console.warn(`signing-form: the attribute ${attribute} should hold a JSON object but holds ${text.slice(0, 80)}`);
      return {};
    },
  };
}
