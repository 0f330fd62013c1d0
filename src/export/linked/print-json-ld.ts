import { PREFIXES, type LinkedName, type LinkedResource, type LinkedValue } from './resource.js';

/** Writes resources as JSON-LD 1.1. The context stands in the document, so that nobody need fetch one. */
export function printJsonLd(resources: Iterable<LinkedResource>): string {
  const document = { '@context': contextOf(PREFIXES), '@graph': [...resources].map(nodeOf) };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Prefixes as a context. `@prefix` is said, since some end in letters that are no delimiter. */
const contextOf = (prefixes: Readonly<Record<string, string>>): object =>
  Object.fromEntries(Object.entries(prefixes).map(([prefix, iri]) => [prefix, { '@id': iri, '@prefix': true }]));

const nodeOf = ({ iri, types, properties }: LinkedResource): object => {
  const node: Record<string, unknown> = { '@id': iri, '@type': types };
  for (const [name, values] of properties) if (values.length > 0) node[name] = valuesOf(node[name], values);
  return node;
};

/** A property that stands twice has the values of both. */
const valuesOf = (earlier: unknown, values: readonly LinkedValue[]): readonly object[] => [
  ...(Array.isArray(earlier) ? (earlier as readonly object[]) : []),
  ...values.map(valueOf),
];

const valueOf = (value: LinkedValue): object => {
  if ('iri' in value) return { '@id': value.iri };
  const { text, language, datatype } = value;
  return {
    '@value': text,
    ...(language !== undefined && { '@language': language }),
    ...(datatype !== undefined && { '@type': datatype satisfies LinkedName }),
  };
};
