import { parseOrdinal, printOrdinal } from '../../domain/ordinal.js';
import type { Token } from '../text/token.js';
import type { Label, LabelReader } from './label.js';
import { wordAfterHyphen } from './label-suffix.js';

const ORDINAL_HEADS: ReadonlySet<string> = new Set(
  (
    'prim segu terc cuar quin sext sept seti octa nove deci unde duod vige trig cuad sexa octo nona cent duce tric once doce ' +
    'ulti penu ante unic'
  ).split(' '),
);

/** A cheap test that refuses most words that are no ordinal. */
export function mayBeOrdinal(word: string): boolean {
  return word.length > 4 && ORDINAL_HEADS.has(word.slice(0, 4));
}

/** "Segundo", "Décimo Primero", "Único", "último", "penúltimo", "antepenúltimo". */
export const readOrdinalLabel: LabelReader = (text, first) => {
  if (!mayBeOrdinal(first.word)) return null;
  const named = NAMED_ORDINALS.get(first.word);
  if (named !== undefined) return ordinal(named, null, first.end);
  const head = headOf(first.word);
  return head === null ? null : joinOrdinal(text, first, head);
};

/** "seguridad" and "decimal" begin as ordinals do: what each such word counts for is kept. Bounded, because a text may hold any number. */
const headOf = (word: string): number | null => {
  const known = HEADS.get(word);
  if (known !== undefined) return known;
  const head = parseOrdinal(word);
  if (HEADS.size < HEADS_LIMIT) HEADS.set(word, head);
  return head;
};

const HEADS = new Map<string, number | null>();
const HEADS_LIMIT = 2_000;

const NAMED_ORDINALS: ReadonlyMap<string, string> = new Map([
  ['unico', 'unico'],
  ['unica', 'unico'],
  ['ultimo', 'last'],
  ['ultima', 'last'],
  ['ultimos', 'last'],
  ['penultimo', 'penultimate'],
  ['penultima', 'penultimate'],
  ['antepenultimo', 'antepenultimate'],
]);

/** "Décimo" with the "Primero" after it, where there is one. */
const joinOrdinal = (text: string, first: Token, head: number): Label => {
  const second = head % 10 === 0 ? wordAfterHyphen(text, first.end) : first;
  const joined = second === first || second.kind !== 'word' ? null : parseOrdinal(`${first.word} ${second.word}`);
  if (joined === null) return ordinal(printOrdinal(head) ?? String(head), head, first.end);
  return ordinal(printOrdinal(joined) ?? String(joined), joined, second.end);
};

const ordinal = (text: string, value: number | null, end: number): Label => ({
  sort: 'ordinal',
  text,
  value,
  end,
  bracketed: false,
});
