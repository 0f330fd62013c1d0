/** One value of a property: another resource, or words, of a language, of a datatype, or plain. */
export type LinkedValue =
  { readonly iri: string } | { readonly text: string; readonly language?: string; readonly datatype?: LinkedName };

/** A thing described: what linked data says of it, in any of its notations. */
export interface LinkedResource {
  readonly iri: string;
  readonly types: readonly LinkedName[];
  /** Properties without values are left out of what is written. */
  readonly properties: readonly (readonly [LinkedName | WholeName, readonly LinkedValue[]])[];
}

/** The vocabularies spoken. Each is published; no name of our own is among them. */
export const PREFIXES = {
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  org: 'http://www.w3.org/ns/org#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name of a vocabulary with its prefix: `eli:title`. */
export type LinkedName = `${keyof typeof PREFIXES}:${string}`;

/** A name that is a whole IRI: of the graph as it is, which has properties that no vocabulary names. */
export type WholeName = `${string}/def#${string}`;

/** The whole IRI of a name. */
export function expandName(name: LinkedName | WholeName): string {
  const cut = name.indexOf(':');
  const prefix = name.slice(0, cut);
  return Object.hasOwn(PREFIXES, prefix) ? `${PREFIXES[prefix as keyof typeof PREFIXES]}${name.slice(cut + 1)}` : name;
}

/** A value that is a resource, in a list; none where there is none. */
export const resource = (iri: string | null): readonly LinkedValue[] => (iri === null ? [] : [{ iri }]);

/** Plain words, in a list; none where there are none. */
export const words = (text: string | null, language?: string): readonly LinkedValue[] =>
  text === null || text === '' ? [] : [language === undefined ? { text } : { text, language }];

/** A whole day, in a list; none where the day is not known as one. */
export const wholeDay = (day: string | null): readonly LinkedValue[] =>
  day?.length === 10 ? [{ text: day, datatype: 'xsd:date' }] : [];
