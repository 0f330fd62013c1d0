import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** One import as a source file writes it. Paths are relative to `src`, with forward slashes. */
export interface Import {
  readonly from: string;
  /** A path below `src`, the name of a package, or `node:` and a module. */
  readonly to: string;
  readonly isOurs: boolean;
  /** True where the import leaves nothing behind when types are taken away. */
  readonly isTypeOnly: boolean;
}

/** Every import of every source file: static, dynamic, and re-exports. */
export function readImports(): readonly Import[] {
  return sourceFiles().flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(join(SOURCE, path), 'utf8'), ts.ScriptTarget.ES2023, true);
    const found: Import[] = [];
    const add = (specifier: ts.Expression | undefined, isTypeOnly: boolean): void => {
      if (specifier && ts.isStringLiteral(specifier)) found.push(toImport(path, specifier.text, isTypeOnly));
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
      else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
      else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        add(node.arguments[0], false);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** Every TypeScript file below `src`. */
export function sourceFiles(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
}

const isTypeImport = ({ importClause }: ts.ImportDeclaration): boolean => {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
};

const toImport = (from: string, specifier: string, isTypeOnly: boolean): Import => {
  if (!specifier.startsWith('.')) {
    const words = specifier.split('/');
    const name = specifier.startsWith('node:')
      ? specifier
      : words.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    return { from, to: name, isOurs: false, isTypeOnly };
  }
  const path = relative(SOURCE, resolve(SOURCE, dirname(from), specifier)).replaceAll('\\', '/');
  return { from, to: path.replace(/\.js$/, '.ts'), isOurs: true, isTypeOnly };
};
