import { OPERATORS } from './formula-operators.js';

/** A formula as a tree; only what `formula-tree.ts` accepts is spelled out. */
export type Syntax =
  | { readonly type: 'Literal'; readonly value: unknown; readonly raw: string }
  | { readonly type: 'Identifier'; readonly name: string }
  | { readonly type: 'UnaryExpression'; readonly operator: string; readonly argument: Syntax }
  | { readonly type: 'BinaryExpression'; readonly operator: string; readonly left: Syntax; readonly right: Syntax }
  | { readonly type: 'CallExpression'; readonly callee: Syntax; readonly arguments: readonly Syntax[] }
  | { readonly type: 'ArrayExpression'; readonly elements: readonly (Syntax | null)[] }
  | { readonly type: 'MemberExpression' | 'ThisExpression' | 'Compound' | 'SequenceExpression' };

/** The parser's settings, which it keeps as static members for all who use it. */
interface Settings {
  readonly unary_ops: Readonly<Record<string, number>>;
  readonly binary_ops: Readonly<Record<string, number>>;
  readonly max_unop_len: number;
  readonly max_binop_len: number;
  readonly right_associative: ReadonlySet<string>;
  readonly additional_identifier_chars: ReadonlySet<string>;
  readonly literals: Readonly<Record<string, unknown>>;
  readonly hooks: object;
}

type Parser = { -readonly [K in keyof Settings]: Settings[K] } & (new (text: string) => { parse(): Syntax });

const BINARY = Object.fromEntries(Object.entries(OPERATORS).map(([symbol, { precedence }]) => [symbol, precedence]));

const OURS: Settings = {
  unary_ops: { '-': 1, '+': 1 },
  binary_ops: BINARY,
  max_unop_len: 1,
  max_binop_len: Math.max(...Object.keys(BINARY).map((symbol) => symbol.length)),
  right_associative: new Set(),
  additional_identifier_chars: new Set(['$', '_']),
  literals: { true: true, false: false },
  hooks: {},
};

/**
 * Loads the parser for prepared formulas. The function given throws an `Error` for what it cannot read; the message is the
 * parser's.
 */
export async function loadFormulaParser(): Promise<(text: string) => Syntax> {
  const module: unknown = await import('jsep');
  // The package's types leave the class out.
  const { Jsep } = module as { readonly Jsep: Parser };
  return (text) => withSettings(Jsep, () => new Jsep(text).parse());
}

/** The page may use the same parser for itself: its settings are back before anybody else runs. */
function withSettings<T>(parser: Parser, work: () => T): T {
  const theirs = { ...parser };
  try {
    Object.assign(parser, OURS);
    return work();
  } finally {
    Object.assign(parser, theirs);
  }
}
