import type { Graph } from '../../domain/graph/graph.js';
import type { AnyNode, GraphNode } from '../../domain/graph/node.js';
import { parseNodeId, type NodeId } from '../../domain/graph/node-id.js';
import { recordIri } from '../linked/addresses.js';
import { resource, words, type LinkedResource, type LinkedValue } from '../linked/resource.js';

/** The lists of words that the thesaurus is made of, and the classifications that they are matched with. */
const SCHEMES = {
  topics: { es: 'Temas de la regulación', en: 'Topics of regulation' },
  activities: { es: 'Actividades de la cadena de valor', en: 'Activities of the value chain' },
  authorities: { es: 'Autoridades', en: 'Authorities' },
  'scian-2023': { es: 'Clases del SCIAN México 2023', en: 'Classes of SCIAN Mexico 2023' },
  hs: { es: 'Partidas y subpartidas del Sistema Armonizado', en: 'Headings and subheadings of the Harmonized System' },
} as const;
type SchemeName = keyof typeof SCHEMES;

/** Where the United Nations name the Sustainable Development Goals. */
const GOALS = 'http://metadata.un.org/sdg/';

/**
 * Topics, activities and authorities as SKOS. Activities are matched with the classes and headings that their records name, topics with the goals they serve;
 * what a record does not know is not matched.
 */
export function* describeThesaurus(graph: Graph, base: string): Generator<LinkedResource> {
  const holders = linksOf(graph, 'PART_OF');
  const successors = linksOf(graph, 'SUCCEEDED_BY');
  const topics = only(graph.nodes, 'Topic');
  const activities = only(graph.nodes, 'Activity');
  const authorities = only(graph.nodes, 'Authority');
  const topTopics = topics.filter(({ id }) => !holders.has(id));
  yield scheme(
    'topics',
    topTopics.map(({ properties }) => recordIri(base, 'Topic', properties.key)),
    base,
  );
  for (const topic of topics) yield describeTopic(topic, holders.get(topic.id) ?? [], base);
  yield scheme(
    'activities',
    activities.map(({ properties }) => recordIri(base, 'Activity', properties.key)),
    base,
  );
  for (const activity of activities) yield describeActivity(activity, base);
  yield scheme(
    'authorities',
    authorities.map(({ properties }) => recordIri(base, 'Authority', properties.key)),
    base,
  );
  for (const authority of authorities)
    yield describeAuthority(authority, holders.get(authority.id) ?? [], successors.get(authority.id) ?? [], base);
  yield* describeClasses(activities, base);
}

const only = <L extends 'Topic' | 'Activity' | 'Authority'>(
  nodes: readonly AnyNode[],
  label: L,
): readonly GraphNode<L>[] =>
  // The label tells which of the nodes it is.
  nodes.filter((node) => node.label === label) as unknown as readonly GraphNode<L>[];

/** By node, where its links of a type lead, each once. */
const linksOf = ({ edges }: Graph, type: string): ReadonlyMap<NodeId, readonly NodeId[]> => {
  const links = new Map<NodeId, NodeId[]>();
  for (const { type: own, from, to } of edges) {
    const known = links.get(from) ?? [];
    if (own === type && !known.includes(to)) links.set(from, [...known, to]);
  }
  return links;
};

const schemeIri = (name: SchemeName, base: string): string => `${base}/id/${name}`;

const scheme = (name: SchemeName, top: readonly string[], base: string): LinkedResource => ({
  iri: schemeIri(name, base),
  types: ['skos:ConceptScheme'],
  properties: [
    ['dct:title', [...words(SCHEMES[name].es, 'es'), ...words(SCHEMES[name].en, 'en')]],
    ['skos:hasTopConcept', top.map((iri) => ({ iri }))],
  ],
});

const iriOf = (id: NodeId, base: string): string => {
  const read = parseNodeId(id);
  return read ? recordIri(base, read.label, read.key) : id;
};

const describeTopic = (
  { properties }: GraphNode<'Topic'>,
  holders: readonly NodeId[],
  base: string,
): LinkedResource => ({
  iri: recordIri(base, 'Topic', properties.key),
  types: ['skos:Concept'],
  properties: [
    ...placed('topics', holders.length === 0, base),
    ['skos:notation', words(properties.key)],
    ...labels(properties.nameEs, properties.nameEn, properties.termsEs, properties.termsEn),
    ['skos:broader', holders.map((id) => ({ iri: iriOf(id, base) }))],
    ['skos:relatedMatch', properties.sdg.map((number) => ({ iri: `${GOALS}${number}` }))],
  ],
});

const describeActivity = ({ properties }: GraphNode<'Activity'>, base: string): LinkedResource => {
  const [best, ...others] = properties.scian.map((code) => `${base}/id/scian-2023/${code}`);
  const headings = properties.hs.map((code) => `${base}/id/hs/${code}`);
  return {
    iri: recordIri(base, 'Activity', properties.key),
    types: ['skos:Concept'],
    properties: [
      ...placed('activities', true, base),
      ['skos:notation', words(properties.key)],
      ...labels(properties.nameEs, properties.nameEn, [], []),
      ['skos:hiddenLabel', properties.aliases.flatMap((alias) => words(alias))],
      ['skos:definition', [...words(properties.descriptionEs, 'es'), ...words(properties.descriptionEn, 'en')]],
      // The class that fits best comes first; what a heading names is a thing, not a doing.
      ['skos:closeMatch', resource(best ?? null)],
      ['skos:relatedMatch', [...others, ...headings].map((iri) => ({ iri }))],
    ],
  };
};

const describeAuthority = (
  { properties }: GraphNode<'Authority'>,
  holders: readonly NodeId[],
  successors: readonly NodeId[],
  base: string,
): LinkedResource => {
  const { key, nameEs, nameEn, acronym, aliases, validFrom, validTo } = properties;
  const others = [...(acronym === null ? [] : [acronym]), ...aliases].filter(
    (name) => name !== nameEs && name !== nameEn,
  );
  const history = validFrom === null && validTo === null ? null : `${validFrom ?? '…'} / ${validTo ?? '…'}`;
  return {
    iri: recordIri(base, 'Authority', key),
    types: ['skos:Concept', 'org:FormalOrganization'],
    properties: [
      ...placed('authorities', true, base),
      ['skos:notation', words(key)],
      ...labels(nameEs, nameEn, [], []),
      ['skos:altLabel', [...new Set(others)].flatMap((name) => words(name))],
      ['skos:historyNote', words(history)],
      // A body below another is no narrower concept of it.
      ['org:subOrganizationOf', holders.map((id) => ({ iri: iriOf(id, base) }))],
      ['dct:isReplacedBy', successors.map((id) => ({ iri: iriOf(id, base) }))],
    ],
  };
};

const placed = (name: SchemeName, top: boolean, base: string): LinkedResource['properties'] => [
  ['skos:inScheme', resource(schemeIri(name, base))],
  ['skos:topConceptOf', top ? resource(schemeIri(name, base)) : []],
];

/** One preferred label in each language, and the other names, none of which is a preferred one too (SKOS S13, S14). */
const labels = (
  es: string,
  en: string,
  othersEs: readonly string[],
  othersEn: readonly string[],
): LinkedResource['properties'] => [
  ['skos:prefLabel', [...words(es, 'es'), ...words(en, 'en')]],
  ['skos:altLabel', [...others(othersEs, es, 'es'), ...others(othersEn, en, 'en')]],
];

const others = (names: readonly string[], preferred: string, language: string): readonly LinkedValue[] =>
  [...new Set(names)].filter((name) => name !== preferred).flatMap((name) => words(name, language));

/** The classes and headings that activities are matched with, by their codes: neither register gives its members addresses. */
function* describeClasses(activities: readonly GraphNode<'Activity'>[], base: string): Generator<LinkedResource> {
  const names = new Map<string, string>();
  for (const { properties } of activities)
    for (const [index, code] of properties.scian.entries()) names.set(code, properties.scianNames[index] ?? '');
  yield scheme('scian-2023', [], base);
  for (const [code, name] of [...names].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield describeClass('scian-2023', code, words(name, 'es'), base);
  const headings = [...new Set(activities.flatMap(({ properties }) => properties.hs))].sort();
  yield scheme('hs', [], base);
  for (const code of headings)
    yield describeClass('hs', code, [...words(`SA ${code}`, 'es'), ...words(`HS ${code}`, 'en')], base);
}

const describeClass = (
  name: SchemeName,
  code: string,
  preferred: readonly LinkedValue[],
  base: string,
): LinkedResource => ({
  iri: `${base}/id/${name}/${code}`,
  types: ['skos:Concept'],
  properties: [
    ['skos:inScheme', resource(schemeIri(name, base))],
    ['skos:notation', words(code)],
    ['skos:prefLabel', preferred],
  ],
});
