import type { Dictionary } from './dictionary.js';
import english from './locales/en.js';

/** One line a language; the paths are literal so that bundlers make one chunk of each. English needs no request. */
export const LOADERS = {
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
export type Language = 'en' | keyof typeof LOADERS;

/** The dictionary of a language; English where its file cannot be had (`createTranslator` then says so in `lang`). */
export async function loadDictionary(lang: Language): Promise<Dictionary> {
  if (lang === 'en') return english;
  try {
    return (await LOADERS[lang]()).default;
  } catch {
    return english;
  }
}
