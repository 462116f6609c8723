/** A finite number's digits without an exponent: "0.0000001", never "1e-7". */
export function plainNumber(value: number): string {
  const shortest = String(value === 0 ? 0 : value);
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest) ?? [];
  if (exponent === undefined) return shortest;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}${digits.length > point ? `.${digits.slice(point)}` : ''}`;
}

/** A text of digits with separators: in groups of three where a group separator is given. */
export function separated(plain: string, group: string, decimal: string): string {
  const [whole = '', fraction] = plain.split('.');
  const grouped = group === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

export interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const known = new Map<string, Separators>();

/** What a locale writes between groups of digits and before the fraction. */
export function separatorsOf(locale: string): Separators {
  const found = known.get(locale);
  if (found) return found;
  // Seven digits: Spanish and Polish begin to group at five.
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1234567.8);
  const part = (type: 'group' | 'decimal'): string => parts.find((one) => one.type === type)?.value ?? '';
  const separators = { group: part('group'), decimal: part('decimal') };
  known.set(locale, separators);
  return separators;
}
