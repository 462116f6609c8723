import ts from 'typescript';

/** A module of src/. */
export interface SourceFile {
  /** From src/ on, with slashes: `model/template.ts`. */
  readonly path: string;
  readonly text: string;
}

/** One import or re-export. `dynamic` is `import()`, `type` leaves nothing in the compiled module. */
export interface SourceImport {
  /** As written; null where a dynamic import computes it. */
  readonly specifier: string | null;
  readonly kind: 'static' | 'dynamic' | 'type';
}

/** The syntax tree's statements. */
export function statementsOf({ path, text }: SourceFile): readonly ts.Statement[] {
  return [...ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements];
}

/** Everything that a module imports or re-exports, wherever it stands in the file. */
export function importsOf(file: SourceFile): readonly SourceImport[] {
  const found: SourceImport[] = [];
  const visit = (node: ts.Node): void => {
    const one = importAt(node);
    if (one) found.push(one);
    ts.forEachChild(node, visit);
  };
  statementsOf(file).forEach(visit);
  return found;
}

function importAt(node: ts.Node): SourceImport | null {
  if (ts.isImportDeclaration(node)) {
    // `import { type A } from` still loads the module (verbatimModuleSyntax), so only the clause's own `type` counts.
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: textOf(node.moduleSpecifier), kind: typeOnly ? 'type' : 'static' };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: textOf(node.moduleSpecifier), kind: node.isTypeOnly ? 'type' : 'static' };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: textOf(node.argument.literal), kind: 'type' };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: textOf(node.arguments[0]), kind: 'dynamic' };
  }
  return null;
}

function textOf(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}

/** Whether a statement only passes names on. */
export function isImportOrExport(statement: ts.Statement): boolean {
  return ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
}

/** Whether a statement is a bare call such as `define();` of a function by that name or one beginning so. */
export function isDefineCall(statement: ts.Statement): boolean {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false;
  const called = statement.expression.expression;
  return ts.isIdentifier(called) && called.text.startsWith('define');
}

/** Whether a statement is the directive that makes a module a boundary between React's server and client. */
export function isClientDirective(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isStringLiteral(statement.expression) &&
    statement.expression.text === 'use client'
  );
}
