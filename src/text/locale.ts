import { LOADERS, type Language } from './load.js';

/** Every language that can be chosen, English first. */
export const LANGUAGES = Object.keys(LOADERS) as readonly Language[];

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'he']);

/** Which way a language is written; any BCP 47 tag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(parsed(lang)?.language ?? '') ? 'rtl' : 'ltr';
}

/** The first of the requested BCP 47 tags whose language we have (`pt-BR` → pt, `iw` → he), else English. */
export function chooseLanguage(requested: readonly string[]): Language {
  return requested.map(knownLanguage).find((lang) => lang !== undefined) ?? 'en';
}

/** What `Intl` is to format by beside `chooseLanguage`: the tag that decided, with its region; `en` where none did. */
export function chooseLocale(requested: readonly string[]): string {
  const deciding = requested.find(knownLanguage) ?? 'en';
  return localeFor(deciding);
}

/** `locale` if it is a tag of the language `lang`, else `lang`, else `en`: always one that `Intl` takes. */
export function localeFor(lang: string, locale = lang): string {
  const language = parsed(lang);
  const asked = parsed(locale);
  return (asked?.language === language?.language ? asked : language)?.toString() ?? 'en';
}

function knownLanguage(tag: string): Language | undefined {
  const language = parsed(tag)?.language;
  return LANGUAGES.find((known) => known === language);
}

/** Old names of languages and their names now (IANA's registry): not every engine's `Intl.Locale` knows them. */
const RENAMED: Readonly<Record<string, string>> = { iw: 'he', cmn: 'zh' };

/** Null for what is no BCP 47 tag. `pt_BR`, as servers and operating systems write it, means `pt-BR`. */
function parsed(tag: string): Intl.Locale | null {
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    const language = RENAMED[locale.language];
    return language === undefined ? locale : new Intl.Locale(locale, { language });
  } catch {
    return null;
  }
}
