import { describe, expect, it } from 'vitest';
import { readImports, sourceFiles, type Import } from './support/imports.js';

/** Rooms that any other may import. */
const COMMON: readonly string[] = ['domain', 'files'];

/** What a room may import besides the common rooms and itself. */
interface RoomRule {
  /** npm packages that live in this room alone. */
  readonly packages: readonly (string | RegExp)[];
  /** False for rooms that must run in a browser too. */
  readonly node: boolean;
}

const ROOMS: Readonly<Record<string, RoomRule>> = {
  domain: { packages: [], node: false },
  documents: {
    packages: ['pdfjs-dist', 'mammoth', 'word-extractor', 'saxes', 'fflate', /^rehype/, 'hast'],
    node: true,
  },
  citations: { packages: [], node: false },
  ingestion: { packages: ['unified', 'yaml', /^remark-/, /^mdast/, /^micromark-extension-/], node: true },
  files: { packages: [], node: true },
  graph: { packages: ['neo4j-driver'], node: true },
  search: { packages: ['minisearch', 'snowball-stemmers'], node: true },
  analysis: { packages: ['diff'], node: false },
  api: {
    packages: [
      'graphql',
      'graphql-yoga',
      'graphql-jit',
      'express',
      'pino',
      'prom-client',
      /^@opentelemetry\//,
      /^@pothos\//,
      '@graphql-yoga/render-graphiql',
    ],
    node: true,
  },
  mcp: { packages: ['@modelcontextprotocol/sdk', 'zod'], node: true },
  export: {
    packages: [
      'write-excel-file',
      'csv-stringify',
      'csv-stringify/sync',
      'fflate',
      'docx',
      'ical-generator',
      'feed',
      'n3',
      'fast-xml-builder',
    ],
    node: true,
  },
  client: { packages: [], node: false },
  cli: { packages: ['commander', 'cli-progress'], node: true },
  web: { packages: ['preact', 'preact-iso', /^@preact\//, '@dagrejs/dagre'], node: false },
};

/** The files that join the rooms: those of `main/`, and main.ts, through which they are spoken to. */
const isJoin = (path: string): boolean => path === 'main.ts' || path.startsWith('main/');

const roomOf = (path: string): string => path.split('/')[0] ?? '';
const imports = readImports();
const show = ({ from, to }: Import): string => `${from} imports ${to}`;
const owns = (rule: RoomRule, name: string): boolean =>
  rule.packages.some((owned) => (typeof owned === 'string' ? owned === name : owned.test(name)));

describe('the rooms', () => {
  it('are those of the table, and every source file stands in one', () => {
    const strangers = sourceFiles().filter((path) => !isJoin(path) && !(roomOf(path) in ROOMS));
    expect(strangers).toEqual([]);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('import domain, files and themselves; main.ts joins them, and cli speaks to main.ts', () => {
    const wrong = imports.filter(({ from, to, isOurs }) => {
      if (!isOurs || isJoin(from)) return false;
      const [here, there] = [roomOf(from), roomOf(to)];
      return there !== here && !COMMON.includes(there) && !(here === 'cli' && to === 'main.ts');
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('keep their packages to themselves', () => {
    const wrong = imports.filter(({ from, to, isOurs }) => {
      if (isOurs || to.startsWith('node:')) return false;
      const rule = ROOMS[roomOf(from)];
      return !rule || !owns(rule, to);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('that run in a browser import nothing of Node', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('node:') && ROOMS[roomOf(from)]?.node === false);
    expect(wrong.map(show)).toEqual([]);
  });
});

describe('the files', () => {
  it('import one another in no circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, isOurs, isTypeOnly } of imports) {
      if (isOurs && !isTypeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const settled = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      else if (!settled.has(path)) {
        for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
        settled.add(path);
      }
    };
    for (const path of next.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });
});
