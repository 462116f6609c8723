import type { RE2JS } from 're2js';
import { presetTest } from './pattern-preset.js';

/** A pattern that answers in time proportional to the text, whatever the pattern. */
export interface BoundedPattern {
  /** As the template has it. */
  readonly source: string;
  /** Whether the whole text matches; the dot matches line breaks too (CONTRACT 3.2). */
  test(text: string): boolean;
}

/** A pattern's cost a character, in the engine's instructions; enough for the 1,000 repetitions that it takes at most. */
const LARGEST = 3_000;

/** A well-known pattern, which needs no engine; null for any other. */
export function presetPattern(source: string): BoundedPattern | null {
  const test = presetTest(source);
  return test && { source, test };
}

/**
 * Loads the engine for patterns of any kind. It runs in linear time and so knows no backreferences and no lookaround;
 * `\s`, `\d`, `\w` and `\b` are those of ASCII. The function given compiles one pattern and throws an `Error` whose message
 * completes the sentence "The pattern …".
 */
export async function loadPatternEngine(): Promise<(source: string) => BoundedPattern> {
  const { RE2JS } = await import('re2js');
  return (source) => presetPattern(source) ?? compile(source, RE2JS);
}

function compile(source: string, Engine: typeof RE2JS): BoundedPattern {
  // The engine would take `\k` for a k.
  if (hasEscape(source, 'k')) throw new Error(UNBOUNDED);
  const pattern = parse(source, Engine);
  if (pattern.programSize() > LARGEST) throw new Error('repeats too much. Make its counts smaller.');
  return { source, test: (text) => pattern.testExact(text) };
}

function parse(source: string, Engine: typeof RE2JS): RE2JS {
  try {
    return Engine.compile(Engine.translateRegExp(withoutKeys(source)), Engine.DOTALL);
  } catch (thrown) {
    if (hasEscape(source, '[1-9]') || /\(\?<?[=!]/.test(source)) throw new Error(UNBOUNDED, { cause: thrown });
    const reason = thrown instanceof Error ? thrown.message.replace('error parsing regexp: ', '') : String(thrown);
    throw new Error(`cannot be read (${reason}). Correct it.`, { cause: thrown });
  }
}

const UNBOUNDED =
  'refers back to a group or looks around, which cannot be answered in bounded time. Write it without \\1, (?=, (?!, (?<= and (?<!.';

/** Whether a backslash that is not itself escaped stands before a character. */
function hasEscape(source: string, character: string): boolean {
  return new RegExp(`^(?:[^\\\\]|\\\\[^])*?\\\\${character}`).test(source);
}

/** JavaScript's `\p{Script=Greek}` is `\p{Greek}` here. */
function withoutKeys(source: string): string {
  return source.replace(/(\\p\{)(?:Script|sc|Script_Extensions|scx|General_Category|gc)=/gi, '$1');
}
