import type english from './locales/en.js';

/** A text that depends on `n`: the forms that `Intl.PluralRules` asks for; a missing one reads as `other`. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** What a dictionary holds: a text with `{placeholders}`, or one that depends on the placeholder `n`. */
export type Entry = string | Plural;

/** The same keys in another language: what is plural in English is plural there too. */
export type SameKeys<English> = {
  readonly [K in keyof English]: English[K] extends string ? string : Plural;
};

type English = typeof english;

/** The name of a text: camelCase, the subject first (`buttonNext`, `issueValueMissingDate`); always written out whole. */
export type Key = keyof English;

/** All texts of one language; English decides the keys. */
export type Dictionary = SameKeys<English>;

/** A host's own texts, by key; what is left out keeps the dictionary's. */
export type Overrides = Readonly<Partial<Record<Key, Entry>>>;

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The names of the `{placeholders}` in a key's English text. */
export type PlaceholderOf<K extends Key> = NamesIn<
  English[K] extends string ? English[K] : English[K][keyof English[K]]
>;
