import MiniSearch from 'minisearch';
import { fold } from '../domain/fold.js';
import type { AnyNode, NodeProperties } from '../domain/graph/node.js';
import type { NodeLabel } from '../domain/graph/node-id.js';
import { PAGE_LIMIT, type GraphStore, type Page, type PageRequest } from '../domain/ports/graph-store.js';
import type { Completion, Completions, CompletionSort } from '../domain/ports/completions.js';
import { tokenise } from './text/tokens.js';

/** Offers the names of instruments, bodies, topics, activities and recommendations. A few hundred names: the MiniSearch class serves them as it is. */
export function createCompletions(nodes: readonly AnyNode[]): Completions {
  const names = nodes.flatMap((node) =>
    namedBy(node).map((name) => ({ ...name, id: `${name.sort} ${name.key} ${name.text}` })),
  );
  const byId = new Map(names.map((name) => [name.id, name]));
  const index = new MiniSearch<Name & { readonly id: string }>({
    fields: ['text'],
    tokenize: (text) => tokenise(text).map(({ word }) => word),
    processTerm: fold,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 1 : 0),
      weights: { prefix: 0.7, fuzzy: 0.2 },
      boostDocument: (id) => byId.get(String(id))?.weight ?? 1,
    },
  });
  index.addAll([...byId.values()]);
  return {
    complete: (text, first) => {
      const found = new Map<string, Completion>();
      for (const { id } of index.search(text)) {
        const name = byId.get(String(id));
        if (!name) continue;
        const { sort, key } = name;
        const thing = `${sort} ${key}`;
        if (!found.has(thing)) found.set(thing, { sort, key, text: name.text });
        if (found.size === first) break;
      }
      return [...found.values()];
    },
  };
}

/** The same over whatever a store holds, read again when that has changed. Errors: NormapaError `unavailable`. */
export function openCompletions(store: GraphStore): Completions {
  let known: { readonly digest: string; readonly completions: Completions } | null = null;
  return {
    complete: async (text, first) => {
      const { digest } = await store.stats();
      if (known?.digest !== digest) known = { digest, completions: createCompletions(await readNamed(store)) };
      return known.completions.complete(text, first);
    },
  };
}

const readNamed = async (store: GraphStore): Promise<readonly AnyNode[]> => {
  const nodes: AnyNode[] = [];
  for (const label of NAMED_LABELS) {
    let page: Page<AnyNode> | null = null;
    do {
      const request: PageRequest = { first: PAGE_LIMIT, after: page?.members.at(-1)?.cursor ?? null };
      page = (await store.list<(typeof NAMED_LABELS)[number]>(label, [], BY_KEY, request)) as Page<AnyNode>;
      nodes.push(...page.members.map(({ item }) => item));
    } while (page.hasNext);
  }
  return nodes;
};

const BY_KEY = { property: 'key', direction: 'ascending' } as const;

interface Name extends Completion {
  /** What is in force, and short, is meant before what is not, and long. */
  readonly weight: number;
}

const SHORT = 1.5;
const DEAD = 0.5;

/** How the nodes of each label that can be looked for are called. */
const NAMES: { readonly [L in NodeLabel]?: (properties: NodeProperties[L]) => readonly Name[] } = {
  Instrument: ({ key, designation, acronym, titleEs, titleEn, formerTitles, status }) => {
    const force = status === null || status === 'in-force' ? 1 : DEAD;
    return namesOf('instrument', key, [designation, acronym], [titleEs, titleEn, ...formerTitles], force);
  },
  Authority: ({ key, acronym, nameEs, nameEn, aliases, validTo }) =>
    namesOf('authority', key, [acronym], [nameEs, nameEn, ...aliases], validTo === null ? 1 : DEAD),
  Topic: ({ key, nameEs, nameEn }) => namesOf('topic', key, [], [nameEs, nameEn], 1),
  Activity: ({ key, nameEs, nameEn }) => namesOf('activity', key, [], [nameEs, nameEn], 1),
  Recommendation: ({ key, titleEs, titleEn }) => namesOf('recommendation', key, [], [titleEs, titleEn], 1),
};

const NAMED_LABELS = ['Instrument', 'Authority', 'Topic', 'Activity', 'Recommendation'] as const;

/** The label of a node says which properties it has. */
const namedBy = ({ label, properties }: AnyNode): readonly Name[] =>
  (NAMES[label] as ((properties: AnyNode['properties']) => readonly Name[]) | undefined)?.(properties) ?? [];

const namesOf = (
  sort: CompletionSort,
  key: string,
  short: readonly (string | null)[],
  long: readonly (string | null)[],
  force: number,
): readonly Name[] => [
  ...short.flatMap((text) => (text === null ? [] : [{ sort, key, text, weight: SHORT * force }])),
  ...long.flatMap((text) => (text === null ? [] : [{ sort, key, text, weight: force }])),
];
