import type { Facet } from '../../domain/ports/search-index.js';
import type { Messages } from '../messages/messages.js';
import type { NameAnswer } from '../queries/names.js';
import type { FacetAnswer } from '../queries/search.js';
import { toWord, wordIn } from './to-word.js';

/** Facets whose values are keys of nodes, with the word that the ids of those nodes begin with. */
const NODE_WORDS: Readonly<Partial<Record<string, string>>> = {
  jurisdiction: 'jurisdiction',
  authority: 'authority',
  topic: 'topic',
  activity: 'activity',
  recommendation: 'recommendation',
};

/** Values of a facet shown; more of them would be a list, not a choice. */
export const VALUES_SHOWN = 12;

/** The ids of the nodes whose names the facets need. */
export function facetIds(facets: readonly FacetAnswer[]): readonly string[] {
  return facets.flatMap(({ facet, values }) => {
    const word = NODE_WORDS[toWord(facet)];
    return word === undefined ? [] : values.slice(0, VALUES_SHOWN).map(({ value }) => `${word}:${value}`);
  });
}

interface Lexicon {
  readonly messages: Messages;
  readonly names: ReadonlyMap<string, NameAnswer>;
}

/** What a value of a facet is called; the value itself until its name is known. */
export function facetValueWords(facet: Facet, value: string, { messages, names }: Lexicon): string {
  if (facet === 'kind') return wordIn(messages.kinds, value);
  if (facet === 'status') return wordIn(messages.statuses, value);
  const name = names.get(`${NODE_WORDS[facet] ?? ''}:${value}`);
  if (!name) return value;
  if (facet === 'recommendation') return `${value.replace(/^rec-0?/, '')}. ${name.title ?? ''}`;
  return name.acronym ?? name.name ?? value;
}
