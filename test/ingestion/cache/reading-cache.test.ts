import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCitationReader } from '../../../src/citations/citation-reader.js';
import type { Graph } from '../../../src/domain/graph/graph.js';
import { joinGraphs } from '../../../src/domain/graph/join-graphs.js';
import type { GraphParts } from '../../../src/domain/ports/graph-parts.js';
import { openReadingCache } from '../../../src/ingestion/cache/reading-cache.js';
import { compileCorpus, type Compilation } from '../../../src/ingestion/compile-corpus.js';
import { compileParts } from '../../../src/ingestion/compile-parts.js';
import type { SourceFile } from '../../../src/ingestion/source/source-file.js';
import { frontMatter } from '../../support/corpus-text.js';
import '../../support/seed.js';

let folder = '';
let notices: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'normapa-read-'));
  notices = [];
  shelf = new Map();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Parts that stay from one build to the next, as those beside a snapshot do. */
let shelf = new Map<string, Graph>();
let puts = 0;
const parts: GraphParts = {
  has: (name) => shelf.has(name),
  put: (part) => {
    puts += 1;
    const name = createHash('sha256').update(JSON.stringify(part)).digest('hex');
    shelf.set(name, part);
    return name;
  },
};

const full = (corpus: readonly SourceFile[]): Compilation => compileCorpus({ corpus, seeds: [] }, createCitationReader);

const incremental = (corpus: readonly SourceFile[], program = 'p', seeds: readonly SourceFile[] = []): Compilation => {
  const cache = openReadingCache(folder, program, (message) => notices.push(message));
  const compiled = compileParts({ corpus, seeds }, createCitationReader, { parts, memory: cache });
  cache.close();
  const { glossary, versions, diagnostics, size } = compiled;
  const graph = joinGraphs(compiled.parts.map((name) => shelf.get(name) ?? { nodes: [], edges: [] }));
  expect([size.nodes, size.edges]).toEqual([graph.nodes.length, graph.edges.length]);
  return { graph, glossary, versions, diagnostics };
};

const law = (key: string, body: string, title = `Ley ${key}`): SourceFile => ({
  path: `texts/law/${key}.md`,
  text: frontMatter({ key, text: 'official', title_es: title }) + body,
});

/** What is kept of the seeds: what they say by themselves, and what their links are made of. */
const OF_SEEDS = 2;

/** What is kept of each official text that nobody cites a part of: its head, its words, its statements, its citations, what its links are made of. */
const EACH = 5;

/** Parts that texts are made of, faults among them. */
const PIECES = [
  '## Artículo 1\n\nConforme al artículo 2 de la Ley b, se hará *así*.\n\n',
  '## Artículo 2. Título\n::reform{kind=reformed on="2020-01-01"}\n\nUno \\# dos.\n\n### Fracción I\n\nTres;\n\n',
  '## Artículo 4\n\nPara los efectos de esta Ley se entiende por Secretaría: la Secretaría de Economía. La Secretaría expedirá las normas.\n\n',
  '## Artículo 3\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n',
  '## Nada que sea parte\n\nTexto.\n\n',
  '::nada\n\n',
  '## Transitorios\n\n### Primero\n\nEntrará en vigor al día siguiente.\n\n',
];

describe('what was read of corpus files', () => {
  it('gives, kept, what reading anew gives, byte for byte, after any edits', () => {
    const body = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(''));
    const title = fc.constantFrom('Ley', 'Reglamento de la Ley', 'Ley nueva');
    const corpus = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.tuple(title, body), { noNullPrototype: true })
      .map((texts) => Object.entries(texts).map(([key, [words, text]]) => law(key, text, `${words} ${key}`)));
    fc.assert(
      fc.property(fc.array(corpus, { minLength: 2, maxLength: 4 }), (builds) => {
        for (const files of builds) expect(JSON.stringify(incremental(files))).toBe(JSON.stringify(full(files)));
        expect(notices).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is kept for the files of the last build, and for no other', () => {
    const [a, b] = [law('a', PIECES[3] ?? ''), law('b', PIECES[6] ?? '')];
    incremental([a, b]);
    const kept = readdirSync(folder);
    expect(kept).toHaveLength(OF_SEEDS + 2 * EACH);
    incremental([a, { ...b, text: `${b.text}\nMás.\n` }]);
    expect(readdirSync(folder).filter((name) => kept.includes(name))).toHaveLength(OF_SEEDS + EACH);
    expect(readdirSync(folder)).toHaveLength(OF_SEEDS + 2 * EACH);
    incremental([a]);
    expect(readdirSync(folder)).toHaveLength(OF_SEEDS + EACH);
    incremental([a], 'another program');
    expect(readdirSync(folder).some((name) => kept.includes(name))).toBe(false);
  });

  it('makes no links anew but those of the text that changed, and of those that rest on what changed', () => {
    const [a, b, c] = [law('a', PIECES[0] ?? ''), law('b', PIECES[1] ?? ''), law('c', PIECES[3] ?? '')];
    const madeBy = (...files: readonly SourceFile[]): number => {
      const before = puts;
      incremental(files);
      return puts - before;
    };
    expect(madeBy(a, b, c)).toBe(4);
    expect(madeBy(a, b, c)).toBe(0);
    const longer = { ...b, text: `${b.text}\nMás.\n` };
    expect(madeBy(a, longer, c)).toBe(1);
    const renumbered = { ...b, text: b.text.replace('Artículo 2', 'Artículo 5') };
    expect(madeBy(a, renumbered, c)).toBe(2);
    expect(madeBy(a, renumbered)).toBe(3);
  });

  it('is found anew where the names that are looked for change', () => {
    const files = [law('a', PIECES[3] ?? '')];
    const path = 'seeds/authorities.yaml';
    const seeds = [{ path, text: readFileSync(path, 'utf8') }];
    const before = incremental(files);
    const compiled = incremental(files, 'p', seeds);
    expect(compiled.graph.edges.length).toBeGreaterThan(before.graph.edges.length);
    expect(JSON.stringify(compiled)).toBe(
      JSON.stringify(compileCorpus({ corpus: files, seeds }, createCitationReader)),
    );
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('is named and read anew where entry %i is damaged', (place) => {
    const files = [law('a', PIECES[1] ?? '')];
    const wanted = JSON.stringify(incremental(files));
    expect(wanted).toBe(JSON.stringify(full(files)));
    const name = readdirSync(folder).sort()[place] ?? '';
    const whole = readFileSync(join(folder, name));
    for (const damaged of [
      whole.subarray(0, whole.length - 9),
      Buffer.concat([whole, Buffer.from('x')]),
      Buffer.alloc(0),
    ]) {
      writeFileSync(join(folder, name), damaged);
      notices = [];
      // Nothing of an earlier part is left, so that all that is kept is asked for.
      shelf = new Map();
      expect(JSON.stringify(incremental(files))).toBe(wanted);
      expect(notices).toEqual([expect.stringMatching(/kept of .*\b(?:a|a\.md|seeds), is damaged; it is made anew\.$/)]);
      expect(readFileSync(join(folder, name)).equals(whole)).toBe(true);
    }
  });

  it('is done without where nothing can be kept', () => {
    writeFileSync(join(folder, 'file'), '');
    const cache = openReadingCache(join(folder, 'file/below'), 'p', (message) => notices.push(message));
    expect(cache.read(law('a', PIECES[0] ?? ''), () => undefined)?.sections).toHaveLength(1);
    cache.close();
    expect(notices[0]).toContain('cannot be used to keep what was read');
  });
});
