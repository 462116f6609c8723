import type { Dictionary } from './dictionary.js';
import firstWords from './locales/en/first.js';

/** One line a language; the paths are literal so that bundlers make one chunk of each. */
export const LOADERS = {
  en: () => import('./locales/en.js'),
  de: () => import('./locales/de.js'),
  ar: () => import('./locales/ar.js'),
  es: () => import('./locales/es.js'),
  fr: () => import('./locales/fr.js'),
  it: () => import('./locales/it.js'),
  pt: () => import('./locales/pt.js'),
  nl: () => import('./locales/nl.js'),
  sv: () => import('./locales/sv.js'),
  pl: () => import('./locales/pl.js'),
  uk: () => import('./locales/uk.js'),
  cs: () => import('./locales/cs.js'),
  he: () => import('./locales/he.js'),
  ko: () => import('./locales/ko.js'),
  ja: () => import('./locales/ja.js'),
  zh: () => import('./locales/zh.js'),
  tr: () => import('./locales/tr.js'),
  hi: () => import('./locales/hi.js'),
} as const satisfies Record<string, () => Promise<{ readonly default: Dictionary }>>;

/** A language that has a dictionary. */
export type Language = keyof typeof LOADERS;

/**
 * The dictionary of a language; English where its file cannot be had (`createTranslator` then says so in `lang`), and only the
 * first words of it where that cannot be had either.
 */
export async function loadDictionary(lang: Language): Promise<Partial<Dictionary>> {
  for (const load of [LOADERS[lang], LOADERS.en]) {
    try {
      return (await load()).default;
    } catch {
      // The next one.
    }
  }
  return firstWords;
}
