import { templateInvalid } from '../model/errors.js';
import type { Field } from '../model/template.js';
import { loadPatternEngine, presetPattern, type BoundedPattern } from './pattern.js';

/**
 * Loads the pattern engine if any field needs it. The function given compiles a field's pattern, null for none, and throws
 * `template_invalid` for one that cannot be run.
 */
export async function loadPatterns(
  fields: readonly Field[],
): Promise<(field: Field, path: string) => BoundedPattern | null> {
  const sources = fields.flatMap(({ validation }) => validation?.pattern || []);
  const needed = sources.some((source) => presetPattern(source) === null);
  const compile = needed ? await loadPatternEngine() : presetPattern;
  const known = new Map<string, BoundedPattern | null>();
  return ({ validation }, path) => {
    const source = validation?.pattern || null;
    if (source === null) return null;
    const pattern = known.get(source) ?? attempt(() => compile(source), path);
    known.set(source, pattern);
    return pattern;
  };
}

function attempt<T>(compile: () => T, path: string): T {
  try {
    return compile();
  } catch (thrown) {
    throw templateInvalid(path, `The pattern ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}
