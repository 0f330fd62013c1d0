import type { SearchMatch } from '../../domain/ports/search-index.js';
import type { TextMatches, WordMatch } from './find-matches.js';
import type { Passage } from '../image/passages.js';
import type { Query } from '../query/query.js';

/** Why a passage is a hit: the references that lead to it, then the words found in it, each way once. */
export function explainHit(
  passage: Passage,
  index: number,
  query: Query,
  found: readonly TextMatches[],
): readonly SearchMatch[] {
  const why = new Map<string, SearchMatch>();
  const words = found.flatMap(({ text, matches }) => matches.map((match) => explainWord(match, text)));
  for (const match of [...explainReferences(passage, index, query), ...words]) {
    const name = `${match.field} ${match.route} ${match.asked}`;
    if (!why.has(name)) why.set(name, match);
  }
  return [...why.values()];
}

const explainWord = ({ token, alternative }: WordMatch, { field, text }: TextMatches['text']): SearchMatch => ({
  asked: alternative.asked,
  found: text.slice(token.start, token.end),
  route: routeOf(token.word, alternative),
  field,
});

const routeOf = (word: string, { route, asked }: WordMatch['alternative']): SearchMatch['route'] => {
  if (route === 'mention') return 'designation';
  if (route !== 'word') return route;
  return word === asked ? 'exact' : 'stem';
};

const explainReferences = ({ instrument, node }: Passage, index: number, query: Query): readonly SearchMatch[] => {
  const naming = query.named.get(instrument);
  const why: SearchMatch[] = [];
  if (query.parts && node.label === 'Provision' && [...query.parts.exact, ...query.parts.inside].includes(index)) {
    const asked = naming ? `${naming.asked} ${query.parts.asked}` : query.parts.asked;
    why.push({ asked, found: node.properties.locator, route: naming ? 'citation' : 'locator', field: 'locator' });
  }
  if (naming && node.label === 'Instrument') {
    const value = node.properties[naming.field as 'key'];
    why.push({ asked: naming.asked, found: value, route: 'designation', field: naming.field });
  } else if (naming && why.length === 0 && node.label === 'Provision') {
    why.push({ asked: naming.asked, found: node.properties.instrument, route: 'designation', field: 'instrument' });
  }
  return [...why, ...explainSuccession({ instrument, node }, query)];
};

/** An instrument that took the place of one that was named. */
const explainSuccession = (
  { instrument, node }: Pick<Passage, 'instrument' | 'node'>,
  query: Query,
): readonly SearchMatch[] => {
  const asked = query.successors.get(instrument);
  return asked === undefined || node.label !== 'Instrument'
    ? []
    : [{ asked, found: node.properties.key, route: 'designation', field: 'replaces' }];
};
