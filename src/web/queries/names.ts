/** What a node is called; the fields that its type does not have are absent. */
export interface NameAnswer {
  readonly id: string;
  readonly name?: string;
  readonly acronym?: string | null;
  readonly designation?: string | null;
  readonly title?: string;
}

export interface NamesAnswer {
  readonly nodes: readonly (NameAnswer | null)[];
}

/** The names behind ids of the graph, 100 at most. */
export const NAMES_QUERY = `query Names($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    id
    ... on Authority { acronym name(language: $language) }
    ... on Activity { name(language: $language) }
    ... on Topic { name(language: $language) }
    ... on Jurisdiction { name(language: $language) }
    ... on Instrument { designation acronym title(language: $language) }
    ... on Recommendation { title(language: $language) }
  }
}`;
