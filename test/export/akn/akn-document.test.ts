import { beforeAll, describe, expect, it } from 'vitest';
import { collectDocument } from '../../../src/export/document/collect-document.js';
import { aknDocument } from '../../../src/export/akn/akn-document.js';
import type { Graph } from '../../../src/domain/graph/graph.js';
import { parseInstrumentKey } from '../../../src/domain/instrument-key.js';
import type { Locator } from '../../../src/domain/locator/locator.js';
import type { GraphStore } from '../../../src/domain/ports/graph-store.js';
import type { Language } from '../../../src/domain/vocabulary.js';
import { createMemoryStore } from '../../../src/graph/memory-store.js';
import { builtInGraph } from '../../support/built-in.js';
import { validateAkn } from '../../support/validate-akn.js';

const aknOf = async (
  store: GraphStore,
  key: string,
  language: Language,
  locator: string | null = null,
): Promise<string> => {
  const document = await collectDocument(store, parseInstrumentKey(key)!, locator as Locator | null);
  return aknDocument(document!, language);
};

const keysOf = (graph: Graph): readonly string[] =>
  graph.nodes.flatMap((node) => (node.label === 'Instrument' ? [node.properties.key] : []));

let graph: Graph;
const store = createMemoryStore();

beforeAll(async () => {
  graph = await builtInGraph();
  await store.load(graph);
}, 180_000);

describe('Akoma Ntoso', () => {
  it('is valid by the schema of OASIS for every text of the corpus, in both languages', async () => {
    const documents: Record<string, string> = {};
    for (const key of keysOf(graph))
      for (const language of ['es', 'en'] as const)
        documents[`${key}.${language}.xml`] = await aknOf(store, key, language);
    expect(Object.keys(documents).length).toBeGreaterThan(600);
    expect(await validateAkn(documents)).toEqual([]);
  }, 180_000);

  it('is valid for parts of every kind, as portions', async () => {
    const documents: Record<string, string> = {};
    const kinds = new Set<string>();
    for (const node of graph.nodes) {
      if (node.label !== 'Provision') continue;
      const { instrument, locator, kind } = node.properties;
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      documents[`${kind}.xml`] = await aknOf(store, instrument, 'es', locator);
    }
    expect(kinds.size).toBeGreaterThan(15);
    expect(await validateAkn(documents)).toEqual([]);
  }, 120_000);

  it('would be found invalid if a part had no number of its own', async () => {
    const text = await aknOf(store, 'nom-161-semarnat-2011', 'es');
    const [fault] = await validateAkn({ 'a.xml': text.replace('eId="cl_6-2"', 'eId="cl_6-1"') });
    expect(fault).toContain('Duplicate key-sequence');
  });

  it('names work, version and file, and says that a summary is not the official text', async () => {
    const text = await aknOf(store, 'nom-161-semarnat-2011', 'es');
    expect(text).toContain('<FRBRuri value="/akn/mx/act/norma.oficial/2013-02-01/nom-161-semarnat-2011"/>');
    expect(text).toContain('/spa@2013-02-01/normapa.xml"/>');
    expect(text).toContain('urn:lex:mx:federal:norma.oficial:2013-02-01;nom-161-semarnat-2011');
    expect(text).toContain('<FRBRauthoritative value="false"/>');
    expect(text).toContain('no es el texto oficial');
    expect(text).not.toContain('class="official"');
  });

  it('points where the citation reader points, and keeps doubts as notes of ours', async () => {
    const text = await aknOf(store, 'nom-161-semarnat-2011', 'es');
    expect(text).toMatch(/<authorialNote eId="cl_3__doubt_1" class="doubt" status="editorial" xml:lang="en"/);
    const places = new Set(
      graph.edges
        .filter(
          ({ from, to, properties }) =>
            from.startsWith('provision:') && !to.startsWith('named-text:') && properties.reference,
        )
        .map(({ from, evidence }) => `${from} ${evidence.start}`),
    );
    const all = await Promise.all(keysOf(graph).map((key) => aknOf(store, key, 'es')));
    const refs = all.join('').match(/<ref href="\/akn\/[^"]+"/g) ?? [];
    expect(places.size).toBeGreaterThan(700);
    expect(refs.length).toBeGreaterThanOrEqual(places.size);
  }, 120_000);
});
