/** What the letters of a date format mean (docuseal.md 1.2); everything that is no letter stands for itself. */
export const DATE_TOKENS = [
  ...['M', 'MM', 'MMM', 'MMMM', 'D', 'DD', 'YY', 'YYY', 'YYYY'],
  ...['H', 'HH', 'h', 'hh', 'm', 'mm', 's', 'ss', 'A', 'a', 'z'],
] as const;

export type DateToken = (typeof DATE_TOKENS)[number];

export type DatePart = { readonly token: DateToken } | { readonly literal: string };

/** The parts of a format in order; null where it holds a letter that means nothing, or no token at all. */
export function datePartsOf(format: string): readonly DatePart[] | null {
  const parts: DatePart[] = [];
  for (const [run] of format.matchAll(/([A-Za-z])\1*|[^A-Za-z]+/g)) {
    const token = DATE_TOKENS.find((known) => known === run);
    if (token === undefined && /[A-Za-z]/.test(run)) return null;
    parts.push(token === undefined ? { literal: run } : { token });
  }
  return parts.some((part) => 'token' in part) ? parts : null;
}

/** Whether a format shows any of the tokens that begin with these letters. */
export function showsAnyOf(parts: readonly DatePart[], letters: string): boolean {
  return parts.some((part) => 'token' in part && letters.includes(part.token.charAt(0)));
}

/** In what order day, month and year are written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** The order in a format; null where it says nothing about it. */
export function dateOrderOf(parts: readonly DatePart[]): DateOrder | null {
  const letters = parts.flatMap((part) => ('token' in part ? [part.token.charAt(0)] : []));
  const order = [...new Set(letters)].filter((letter) => 'DMY'.includes(letter)).join('');
  if (order === 'DMY') return 'dmy';
  if (order === 'MDY') return 'mdy';
  return order === 'YMD' ? 'ymd' : null;
}
