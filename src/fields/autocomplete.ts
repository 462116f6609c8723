import type { Field } from '../model/template.js';

/**
 * Names of fields, in English and without punctuation, that can only mean what the browser may fill in. Whole names, not
 * parts of them: "Company of the landlord" is nobody's own company. Tokens: https://html.spec.whatwg.org/#autofill
 */
const TOKENS: readonly (readonly [RegExp, string])[] = [
  [/^(full |your |legal |full legal )?name$/, 'name'],
  [/^(first|given) name$/, 'given-name'],
  [/^(last|family) name$|^surname$/, 'family-name'],
  [/^(your )?e ?mail( address)?$/, 'email'],
  [/^(your |home |mobile |cell )?(phone|telephone|mobile)( number)?$/, 'tel'],
  [/^(company|organi[sz]ation)( name)?$/, 'organization'],
  [/^(job title|position)$/, 'organization-title'],
  [/^(your |home |mailing |postal )?address$/, 'street-address'],
  [/^street( address)?$|^address line 1$/, 'address-line1'],
  [/^address line 2$/, 'address-line2'],
  [/^(city|town)$/, 'address-level2'],
  [/^(state|province)$/, 'address-level1'],
  [/^(zip|zip code|post code|postcode|postal code)$/, 'postal-code'],
  [/^country$/, 'country-name'],
  [/^(date of birth|birth date|birthday|birthdate)$/, 'bday'],
  [/^(website|web site|url)$/, 'url'],
];

/** The autofill token that a field's name asks for; `off` where it says nothing certain. */
export function autocompleteToken({ name }: Pick<Field, 'name'>): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return TOKENS.find(([pattern]) => pattern.test(words))?.[1] ?? 'off';
}
