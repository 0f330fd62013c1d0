import type { SearchNotice } from '../../domain/ports/search-index.js';
import type { QuerySources } from './query-sources.js';
import type { Operators } from './read-operators.js';
import type { Query } from './query.js';
import { successorsOf, type AbsentName, type Successors } from './successors.js';
import type { UnknownValue } from './unknown-values.js';

/** What of a query's references a reader should know. */
export interface ReadNames {
  readonly named: Query['named'];
  readonly absent: readonly AbsentName[];
  /** The words for a part that no text of the instruments named has; null where there is none. */
  readonly missing: string | null;
}

/** What a reader should know of how a query was read. */
export function noticesOf(
  { keys, successors }: Pick<QuerySources, 'keys' | 'successors'>,
  operators: Operators,
  { named, absent, missing }: ReadNames,
  unknown: readonly UnknownValue[],
): readonly SearchNotice[] {
  const keyOf = (instrument: number): string | null => keys[instrument] ?? null;
  const dead = new Map([...named].filter(([, { asked }]) => isDead(asked, named, successors)));
  return [
    ...(missing === null ? [] : [...named.keys()].map((text) => notice('part-not-held', missing, keyOf(text)))),
    ...absent.flatMap(({ asked, successors: after }) =>
      (after.length === 0 ? [null] : after.map(keyOf)).map((key) => notice('text-not-held', asked, key)),
    ),
    ...[...successorsOf(dead, [], successors)].map(([after, asked]) => notice('replaced', asked, keyOf(after))),
    ...unknown.map(({ asked, nearest }) => notice('value-unknown', asked, nearest)),
    ...operators.strangeFields.map((asked) => notice('field-unknown', asked, null)),
    ...leftOut(operators).map((asked) => notice('only-left-out', asked, null)),
  ];
}

/** Whether everything that some words name has been replaced: an acronym may be that of a law in force as well. */
const isDead = (words: string, named: Query['named'], successors: Successors): boolean =>
  [...named].every(([instrument, { asked }]) => asked !== words || (successors.get(instrument) ?? []).some((after) => !named.has(after))); // prettier-ignore

const notice = (sort: SearchNotice['sort'], asked: string, found: string | null): SearchNotice => ({
  sort,
  asked,
  found,
});

/** What is left out, where nothing is asked for besides. */
const leftOut = ({ plain, notWords, notPhrases, fields }: Operators): readonly string[] =>
  plain.trim() === '' && fields.every(({ negated }) => negated)
    ? [...notWords, ...notPhrases, ...fields.map(({ written }) => written)]
    : [];
