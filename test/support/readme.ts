import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The README's own text. */
export const README = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

/** What a reader of one section writes and runs. */
export interface Recipe {
  /** Files by the name in the comment of their first line. */
  readonly files: Readonly<Record<string, string>>;
  /** The lines of its shell blocks, in their order. */
  readonly commands: readonly string[];
}

/** The code of the section under this heading. */
export function recipe(heading: string): Recipe {
  const section = README.split(/^#{2,} /m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`The README has no section "${heading}".`);
  const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  const shell = blocks.filter(([, language]) => language === 'sh').map(([, , code]) => code ?? '');
  const named = blocks.map(([, , code]) => [nameOf(code), code] as const).filter(([name]) => name !== undefined);
  return {
    files: Object.fromEntries(named) as Record<string, string>,
    commands: shell.flatMap((code) => code.split('\n')).filter((line) => line !== ''),
  };
}

const nameOf = (code = ''): string | undefined => /^(?:\/\/|<!--) ([\w.-]+\.\w+)(?: -->)?\n/.exec(code)?.[1];
