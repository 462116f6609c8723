import type { Decimals } from './decimal.js';
import { FUNCTIONS } from './formula-functions.js';
import { OPERATORS } from './formula-operators.js';
import type { Syntax } from './formula-syntax.js';
import { numberOf, truthOf, type Operand } from './operand.js';

/** Gives the value of the reference with this number. */
export type ReadReference = (index: number) => Operand;

export type Evaluate = (read: ReadReference) => Operand;

/**
 * Turns a formula's syntax into a function. All that the function can do is decided here: no name, operator or function
 * but the listed ones.
 *
 * @throws Error for anything else; the message completes the sentence "The formula …".
 */
export function buildFormula(syntax: Syntax, decimals: Decimals): Evaluate {
  const build = (part: Syntax): Evaluate => buildFormula(part, decimals);
  switch (syntax.type) {
    case 'Literal':
      return literal(syntax, decimals);
    case 'Identifier':
      return name(syntax.name, decimals);
    case 'UnaryExpression':
      return unary(syntax.operator, build(syntax.argument), decimals);
    case 'BinaryExpression':
      return binary(syntax.operator, build(syntax.left), build(syntax.right), decimals);
    case 'CallExpression':
      return call(syntax.callee, syntax.arguments.map(build), decimals);
    case 'ArrayExpression':
      return list(syntax.elements.map((element) => build(element ?? nothing())));
    case 'MemberExpression':
      throw new Error('reads a property of something, which there is not. Use {{uuid}}, operators and functions only.');
    default:
      throw new Error('is not one expression. Join its parts with an operator.');
  }
}

function literal({ value, raw }: Extract<Syntax, { type: 'Literal' }>, decimals: Decimals): Evaluate {
  if (typeof value === 'string' || typeof value === 'boolean') return () => value;
  // In decimals, not in the parser's doubles; and only now, since 1e999 has no value.
  return () => numberOf(raw, decimals);
}

function name(identifier: string, decimals: Decimals): Evaluate {
  if (identifier.startsWith('$')) {
    const index = Number(identifier.slice(1));
    return (read) => read(index);
  }
  if (identifier === 'pi' || identifier === 'e') return call({ type: 'Identifier', name: identifier }, [], decimals);
  throw new Error(`has the word ${identifier}, which means nothing here. Write fields as {{uuid}} and text in quotes.`);
}

function unary(operator: string, argument: Evaluate, decimals: Decimals): Evaluate {
  if (operator === '+') return (read) => numberOf(argument(read), decimals);
  return (read) => decimals.subtract(decimals.zero, numberOf(argument(read), decimals));
}

function binary(symbol: string, left: Evaluate, right: Evaluate, decimals: Decimals): Evaluate {
  const apply = OPERATORS[symbol]?.apply;
  if (apply) return (read) => apply(left(read), right(read), decimals);
  return ['and', '&&'].includes(symbol) ? all([left, right]) : any([left, right]);
}

function call(callee: Syntax, args: readonly Evaluate[], decimals: Decimals): Evaluate {
  const called = callee.type === 'Identifier' ? callee.name : '';
  const form = FORMS.get(called) ?? strict(called, decimals);
  if (!form) throw new Error(`calls ${called || 'something'}, which is no function of formulas (docs/formulas.md).`);
  if (args.length < form.least || args.length > form.most) throw new Error(miscounted(called, form, args.length));
  return form.build(args);
}

interface Form {
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
  readonly build: (args: readonly Evaluate[]) => Evaluate;
}

/** A function that needs all its arguments. */
function strict(called: string, decimals: Decimals): Form | null {
  const known = FUNCTIONS.get(called);
  if (!known) return null;
  const build: Form['build'] = (args) => (read) =>
    known.apply(
      args.map((argument) => argument(read)),
      decimals,
    );
  return { ...known, build };
}

/** The functions that leave some arguments unread. */
const FORMS: ReadonlyMap<string, Form> = new Map([
  ['if', { least: 2, most: 3, build: choice }],
  ['and', { least: 1, most: Infinity, build: all }],
  ['or', { least: 1, most: Infinity, build: any }],
]);

function choice([test, yes, no]: readonly Evaluate[]): Evaluate {
  return (read) => (truthOf(test?.(read) ?? null) ? yes : no)?.(read) ?? null;
}

function all(parts: readonly Evaluate[]): Evaluate {
  return (read) => parts.every((part) => truthOf(part(read)));
}

function any(parts: readonly Evaluate[]): Evaluate {
  return (read) => parts.some((part) => truthOf(part(read)));
}

function list(elements: readonly Evaluate[]): Evaluate {
  return (read) => elements.map((element) => element(read));
}

function nothing(): never {
  throw new Error('has a list with a gap. Remove the comma.');
}

function miscounted(called: string, { least, most }: Form, count: number): string {
  const wanted = least === most ? String(least) : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
  return `gives ${called}() ${count} arguments instead of ${wanted}.`;
}
