import type { Known } from './load-questions.js';

const KNOWN_QUERY = `query Known($after: String) {
  instruments(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { key title provisions(first: 40) { nodes { locator heading eliPath } } }
  }
  authorities(first: 100) { nodes { key } }
  topics(first: 100) { nodes { key } }
}`;

interface KnownAnswer {
  readonly data: {
    readonly instruments: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly key: string;
        readonly title: string;
        readonly provisions: {
          readonly nodes: readonly {
            readonly locator: string;
            readonly heading: string;
            readonly eliPath: string | null;
          }[];
        };
      }[];
    };
    readonly authorities: { readonly nodes: readonly { readonly key: string }[] };
    readonly topics: { readonly nodes: readonly { readonly key: string }[] };
  };
}

/** Reads from a served graph what can be asked of it. */
export const readKnown = async (url: string): Promise<Known> => {
  const provisions: { key: string; locator: string; path: string }[] = [];
  const words = new Set<string>();
  let authorities: readonly string[] = [];
  let topics: readonly string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: KNOWN_QUERY, variables: { after } }),
    });
    const { data } = (await response.json()) as KnownAnswer;
    for (const { key, title, provisions: parts } of data.instruments.nodes) {
      for (const { locator, heading, eliPath } of parts.nodes) {
        if (eliPath !== null) provisions.push({ key, locator, path: encodeURI(eliPath) });
        for (const word of `${title} ${heading}`.match(/\p{L}{4,}/gu) ?? []) words.add(word.toLowerCase());
      }
    }
    authorities = data.authorities.nodes.map(({ key }) => key);
    topics = data.topics.nodes.map(({ key }) => key);
    ({ hasNextPage: more, endCursor: after } = data.instruments.pageInfo);
  }
  return { provisions, authorities, topics, words: [...words] };
};
