import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const path = (file: string): URL => new URL(`../../${file}`, import.meta.url);
const manifest = JSON.parse(readFileSync(path('package.json'), 'utf8')) as {
  readonly version: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
};

/** The names that a module exports, types too, in the order of the alphabet. */
const namesOf = (file: string): readonly string[] => {
  const source = ts.createSourceFile(file, readFileSync(path(file), 'utf8'), ts.ScriptTarget.ES2023, true);
  const names = source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      if (!exportClause) throw new Error(`${file} exports all of another module`);
      return ts.isNamedExports(exportClause)
        ? exportClause.elements.map(({ name }) => name.text)
        : [exportClause.name.text];
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)
    )
      return [statement.name?.text ?? ''];
    throw new Error(`${file} exports something of another sort`);
  });
  return names.sort();
};

const sourceOf = (built: string): string => built.replace('./dist/', 'src/').replace(/(?:\.d\.ts|\.js)$/, '.ts');

describe('the package', () => {
  it('has these doors', () => {
    expect(Object.keys(manifest.exports)).toEqual([
      '.',
      './citations',
      './client',
      './schema.graphql',
      './package.json',
    ]);
    for (const door of Object.values(manifest.exports)) {
      const files = typeof door === 'string' ? [door] : Object.values(door).map(sourceOf);
      expect(files.filter((file) => !existsSync(path(file)))).toEqual([]);
    }
  });

  it('gives these names', async () => {
    const library = await import('../../src/main/library.js');
    expect(Object.keys(library).sort()).toEqual([
      'NormapaError',
      'createCitationReader',
      'nodeId',
      'openNormapa',
      'parseDay',
      'parseInstrument',
    ]);
    expect(namesOf('src/main/library.ts')).toMatchInlineSnapshot(`
      [
        "AnyNode",
        "CatalogueEntry",
        "Citation",
        "CitationContext",
        "CitationReader",
        "CitationTarget",
        "Day",
        "Diagnostic",
        "EdgeType",
        "ErrorCode",
        "Evidence",
        "Expansion",
        "GraphEdge",
        "GraphNode",
        "GraphStore",
        "Neighbour",
        "NodeId",
        "NodeLabel",
        "Normapa",
        "NormapaError",
        "OpenOptions",
        "Page",
        "PageRequest",
        "ParsedInstrument",
        "PartialDay",
        "Profile",
        "Questions",
        "SearchAnswer",
        "SearchHit",
        "SearchIndex",
        "SearchRequest",
        "VersionPart",
        "createCitationReader",
        "nodeId",
        "openNormapa",
        "parseDay",
        "parseInstrument",
      ]
    `);
  });

  it('gives these names for browsers', () => {
    expect(namesOf('src/citations/library.ts')).toMatchInlineSnapshot(`
      [
        "CatalogueEntry",
        "Citation",
        "CitationContext",
        "CitationReader",
        "CitationTarget",
        "CreateCitationReader",
        "createCitationReader",
      ]
    `);
    expect(namesOf('src/client/client.ts')).toMatchInlineSnapshot(`
      [
        "Answer",
        "ApiError",
        "Client",
        "ClientOptions",
        "Fetch",
        "Missing",
        "Operation",
        "ToldError",
        "createClient",
        "operation",
        "operations",
      ]
    `);
  });

  it('tells assistants its own version', () => {
    expect(readFileSync(path('src/mcp/server.ts'), 'utf8')).toContain(`version: '${manifest.version}'`);
  });
});
