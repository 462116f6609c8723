/** What a template may hold at most (CONTRACT 3.2); beyond it the template is `template_invalid`. */
export const LIMITS = {
  /** UTF-8 bytes of JSON text; of an object, about the bytes that its JSON would have. */
  jsonBytes: 5_000_000,
  /** Objects and lists inside one another. */
  depth: 32,
  fields: 20_000,
  /** Over all fields. */
  areas: 50_000,
  /** A field. */
  options: 500,
  /** Characters (UTF-16 units), as everything below. */
  name: 1_000,
  text: 10_000,
  pattern: 500,
  formula: 2_000,
  /** Of one document. */
  pages: 5_000,
} as const;
