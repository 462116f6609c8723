type Library = typeof import('libphonenumber-js/min');

let library: Library | null = null;
let loading: Promise<void> | null = null;

/** Fetches the numbering plans of all countries (35 kB); once, at the first phone field. */
export async function loadNumberPlans(): Promise<void> {
  loading ??= import('libphonenumber-js/min').then(
    (loaded) => {
      library = loaded;
    },
    // Without the plans a number with its country code still does; the next phone field tries again.
    () => {
      loading = null;
    },
  );
  return loading;
}

/** E.164: a plus, a country code that does not begin with 0, at most 15 digits. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** Whether a text is a number in E.164 that can be called, as far as the loaded plans know. */
export function isPhoneNumber(text: string): boolean {
  if (!E164.test(text)) return false;
  return library === null || (library.parsePhoneNumberFromString(text)?.isPossible() ?? false);
}

/** A text that is in E.164 but for spaces and punctuation, without them; null where it is not. */
export function compactNumber(text: string): string | null {
  const digits = withoutPunctuation(text);
  return E164.test(digits) ? digits : null;
}

/**
 * The number in E.164 that somebody in `locale`'s region means by what was typed; null where that is none, or where only
 * the plans could say and are not loaded.
 */
export function toPhoneNumber(typed: string, locale: string): string | null {
  if (library === null) return compactNumber(typed);
  const country = regionOf(locale);
  const known = country !== null && library.isSupportedCountry(country) ? { defaultCountry: country } : {};
  const found = library.parsePhoneNumberFromString(withoutPunctuation(typed), { extract: false, ...known });
  return found?.isPossible() === true && found.ext === undefined ? found.number : null;
}

/** Two zeros are what many countries dial for the plus; "(0)" after a country code is only dialled within the country. */
function withoutPunctuation(text: string): string {
  const international = text.trim().replace(/^00/, '+');
  return international.replace(/^(\+\d+ ?)\(0\)/, '$1').replace(/[\s().\-/\u00a0\u2010-\u2015]/g, '');
}

/** A number as people write it, with spaces; as it is while the plans are not loaded. */
export function phoneInWords(number: string): string {
  return library?.parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}

/** The country of a locale, the likely one where it names none (`de` is de-DE). */
function regionOf(locale: string): string | null {
  try {
    return new Intl.Locale(locale).maximize().region ?? null;
  } catch {
    return null;
  }
}
