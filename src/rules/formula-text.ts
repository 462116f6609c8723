import { REFERENCE } from './formula.js';

/** How deep brackets may stand inside one another, and how many signs in a row. */
const DEEPEST = 64;

/** A formula in the words of the parser: references are `$0`, `$1`, …, everything else in lower case. */
export interface FormulaText {
  readonly text: string;
  /** What stands in the braces, by number; each once. */
  readonly references: readonly string[];
}

/**
 * Prepares a formula for the parser. References in quotes are joined with the text around them.
 *
 * @throws Error where the formula cannot be one; the message completes the sentence "The formula …".
 */
export function prepareFormula(source: string): FormulaText {
  const references: string[] = [];
  const placeholder = (name: string): string => {
    if (!references.includes(name)) references.push(name);
    return `$${references.indexOf(name)}`;
  };
  const text = source.replace(PIECE, (piece: string, quoted?: string, name?: string) => {
    if (quoted !== undefined) return interpolated(quoted, placeholder);
    if (name !== undefined) return placeholder(name);
    return plain(piece);
  });
  checkDepth(text);
  return { text, references };
}

/** A text in quotes, a reference, or a stretch of anything else. */
const PIECE = /("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|\{\{\s*([^{}]*?)\s*\}\}|[^"'{]+|["'{]/g;

function interpolated(quoted: string, placeholder: (name: string) => string): string {
  const quote = quoted.charAt(0);
  const joined = quoted.replace(REFERENCE, (_, name: string) => `${quote},${placeholder(name)},${quote}`);
  return joined === quoted ? quoted : `concat(${joined})`;
}

function plain(piece: string): string {
  const unexpected = /["'{}$\\;?:]/.exec(piece)?.[0];
  if (unexpected !== undefined) {
    throw new Error(`has a ${unexpected} that belongs to nothing. Remove it, or close what it opens.`);
  }
  return piece.toLowerCase().replace(/\s/g, ' ');
}

function checkDepth(text: string): void {
  const bare = text.replace(/"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/g, '""');
  let depth = 0;
  for (const character of bare) {
    if ('(['.includes(character)) depth += 1;
    if (')]'.includes(character)) depth -= 1;
    if (depth > DEEPEST) throw new Error(`has more than ${DEEPEST} brackets inside one another. Make it simpler.`);
  }
  if (/(?:[-+] *){65}/.test(bare)) throw new Error(`has more than ${DEEPEST} signs in a row. Make it simpler.`);
}
