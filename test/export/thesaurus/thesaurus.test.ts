import { Parser, Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/domain/graph/graph.js';
import { describeThesaurus } from '../../../src/export/thesaurus/describe-thesaurus.js';
import { printRdf } from '../../../src/export/linked/print-rdf.js';
import { builtInGraph } from '../../support/built-in.js';
import { unknownNames } from '../../support/vocabulary-names.js';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
let graph: Graph;
let store: Store;

beforeAll(async () => {
  graph = await builtInGraph();
  const text = [...printRdf(describeThesaurus(graph, 'https://normas.example'), 'turtle')].join('');
  store = new Store(new Parser({ format: 'text/turtle' }).parse(text));
}, 180_000);

const objects = (subject: string, name: string): readonly string[] =>
  store.getObjects(subject, `${SKOS}${name}`, null).map((object) => object.id);
const concepts = (): readonly string[] =>
  store
    .getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${SKOS}Concept`, null)
    .map(({ value }) => value);

describe('the thesaurus', () => {
  it('holds every topic, activity and authority, with the codes that their records name', () => {
    const count = graph.nodes.filter(
      ({ label }) => label === 'Topic' || label === 'Activity' || label === 'Authority',
    ).length;
    const own = concepts().filter((iri) => /\/id\/(topic|activity|authority)\//.test(iri));
    expect(own).toHaveLength(count);
    for (const node of graph.nodes) {
      if (node.label !== 'Activity') continue;
      const matched = [
        ...objects(`https://normas.example/id/activity/${node.properties.key}`, 'closeMatch'),
        ...objects(`https://normas.example/id/activity/${node.properties.key}`, 'relatedMatch'),
      ];
      expect(matched).toHaveLength(new Set([...node.properties.scian, ...node.properties.hs]).size);
    }
  });

  it('gives each concept one preferred label a language, none of them an other label too (S13, S14)', () => {
    for (const concept of concepts()) {
      const preferred = store.getObjects(concept, `${SKOS}prefLabel`, null);
      const languages = preferred.map((label) => ('language' in label ? label.language : ''));
      expect(languages.length, concept).toBeGreaterThan(0);
      expect(new Set(languages).size, concept).toBe(languages.length);
      const others = new Set([...objects(concept, 'altLabel'), ...objects(concept, 'hiddenLabel')]);
      expect(preferred.filter((label) => others.has(label.id))).toEqual([]);
      const hidden = new Set(objects(concept, 'hiddenLabel'));
      expect(objects(concept, 'altLabel').filter((label) => hidden.has(label))).toEqual([]);
    }
  });

  it('keeps schemes, concepts and hierarchies apart as SKOS asks (S4, S7, S9, S27, S46)', () => {
    const schemes = new Set(
      store
        .getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${SKOS}ConceptScheme`, null)
        .map(({ value }) => value),
    );
    for (const concept of concepts()) {
      expect(schemes.has(concept)).toBe(false);
      const [scheme, ...more] = objects(concept, 'inScheme');
      expect([schemes.has(scheme ?? ''), more.length]).toEqual([true, 0]);
      for (const top of objects(concept, 'topConceptOf')) expect(objects(top, 'hasTopConcept')).toContain(concept);
      for (const related of objects(concept, 'related')) expect(broaderOf(concept)).not.toContain(related);
      const exact = new Set(objects(concept, 'exactMatch'));
      expect(objects(concept, 'relatedMatch').filter((match) => exact.has(match))).toEqual([]);
      const close = new Set(objects(concept, 'closeMatch'));
      expect(objects(concept, 'relatedMatch').filter((match) => close.has(match))).toEqual([]);
    }
  });

  it('has no circle of broader concepts, and every concept meant is there', () => {
    const known = new Set(concepts());
    for (const concept of concepts()) {
      expect(broaderOf(concept)).not.toContain(concept);
      for (const name of ['broader', 'closeMatch'])
        for (const target of objects(concept, name))
          expect(known.has(target), `${concept} ${name} ${target}`).toBe(true);
      for (const target of objects(concept, 'relatedMatch'))
        expect(known.has(target) || target.startsWith('http://metadata.un.org/sdg/'), target).toBe(true);
    }
  });

  it('uses no name that its vocabularies do not have', () => {
    expect(unknownNames(store.getPredicates(null, null, null).map(({ value }) => value))).toEqual([]);
  });
});

const broaderOf = (concept: string, seen = new Set<string>()): readonly string[] => {
  for (const broader of objects(concept, 'broader')) {
    if (seen.has(broader)) continue;
    seen.add(broader);
    broaderOf(broader, seen);
  }
  return [...seen];
};
