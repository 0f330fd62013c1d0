import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectDocument } from '../../../src/export/document/collect-document.js';
import { describeDocument } from '../../../src/export/linked/describe-document.js';
import { printJsonLd } from '../../../src/export/linked/print-json-ld.js';
import { printRdf, type RdfNotation } from '../../../src/export/linked/print-rdf.js';
import type { Graph } from '../../../src/domain/graph/graph.js';
import { createMemoryStore } from '../../../src/graph/memory-store.js';
import { builtInGraph } from '../../support/built-in.js';
import { unknownNames } from '../../support/vocabulary-names.js';

const BASE = 'https://normas.example';
const store = createMemoryStore();
let graph: Graph;

beforeAll(async () => {
  graph = await builtInGraph();
  await store.load(graph);
}, 180_000);

const keys = (): readonly string[] =>
  graph.nodes.flatMap((node) => (node.label === 'Instrument' ? [node.properties.key] : []));

const describeKey = async (key: string, locator: string | null = null): Promise<Parameters<typeof printJsonLd>[0]> => {
  const document = await collectDocument(store, key as never, locator as never);
  return [...describeDocument(document!, BASE)];
};

// The types of the package know neither the newer algorithm nor that the answer comes later.
const canonize = jsonld.canonize as unknown as (input: unknown, options: object) => Promise<string>;

/** What a processor that knows no context but those in the document makes of JSON-LD, in canonical order. */
const canonical = (text: string): Promise<string> =>
  canonize(JSON.parse(text), {
    algorithm: 'RDFC-1.0',
    documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)),
  });

const print = async (key: string, notation: RdfNotation): Promise<string> =>
  [...printRdf(await describeKey(key), notation)].join('');

const parse = (text: string, format: string): readonly Quad[] =>
  new Parser({ format, baseIRI: undefined as never }).parse(text);

describe('linked data', () => {
  it('says the same in JSON-LD, Turtle and N-Quads, and asks for no context from elsewhere', async () => {
    for (const key of ['lgpgir', 'nom-052-semarnat-2005', 't-mec', 'dacg-electromovilidad-a-108-2024'].filter((each) =>
      keys().includes(each),
    )) {
      const fromJson = await canonical(printJsonLd(await describeKey(key)));
      const turtle = parse(await print(key, 'turtle'), 'text/turtle');
      const quads = await print(key, 'n-quads');
      const fromQuads = await canonize(quads, { inputFormat: 'application/n-quads', algorithm: 'RDFC-1.0' });
      expect(fromQuads).toBe(fromJson);
      expect(
        new Set(turtle.map((quad) => `${quad.subject.value} ${quad.predicate.value} ${quad.object.value}`)),
      ).toEqual(
        new Set(
          parse(quads, 'application/n-quads').map(
            (quad) => `${quad.subject.value} ${quad.predicate.value} ${quad.object.value}`,
          ),
        ),
      );
    }
  });

  it('is read by an RDF parser and a JSON-LD processor for every text', async () => {
    let count = 0;
    for (const key of keys()) {
      const resources = [...(await describeKey(key))];
      const quads = parse([...printRdf(resources, 'turtle')].join(''), 'text/turtle');
      const expanded = await jsonld.expand(JSON.parse(printJsonLd(resources)) as object);
      expect(expanded.length, key).toBe(resources.length);
      count += quads.length;
    }
    expect(count).toBeGreaterThan(30_000);
  }, 300_000);

  it('uses no class and no property that its vocabulary does not have', async () => {
    const used = new Set<string>();
    for (const key of keys()) {
      for (const { predicate, object } of parse(await print(key, 'n-quads'), 'application/n-quads')) {
        used.add(predicate.value);
        if (predicate.value.endsWith('#type') || /#(InForce|LegalValue)-|schema\.org/.test(object.value))
          used.add(object.value);
      }
    }
    const names = [...used].filter((iri) => /^https?:/.test(iri) && !/\s/.test(iri));
    expect(unknownNames(names)).toEqual([]);
    expect(unknownNames(['https://schema.org/legislationIsBinding'])).toHaveLength(1);
    expect(names.length).toBeGreaterThan(30);
  }, 120_000);

  it('tells of a part what holds it, its URN and whose words it has', async () => {
    const text = printJsonLd(await describeKey('lgpgir', 'art-31/fr-v'));
    const [part] = (JSON.parse(text) as { '@graph': readonly Record<string, unknown>[] })['@graph'];
    expect(part).toMatchObject({
      '@id': `${BASE}/eli/mx/ley/lgpgir/art-31/fr-v`,
      '@type': ['eli:LegalResourceSubdivision', 'schema:Legislation'],
      'eli:is_part_of': [{ '@id': `${BASE}/eli/mx/ley/lgpgir/art-31` }],
      'schema:legislationIdentifier': [{ '@value': 'urn:lex:mx:federal:ley:2003-10-08;lgpgir~art-31!fr-v' }],
    });
    expect(part).toHaveProperty('schema:abstract');
    expect(part).not.toHaveProperty('schema:text');
  });
});
