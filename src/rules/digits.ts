/** Digits of the scripts that the UI languages are written in, and full-width ones, by the code of their zero. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/** The same text with Arabic-Indic, Persian, Devanagari and full-width digits as 0 to 9. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code));
  });
}
