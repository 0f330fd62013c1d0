import { readAlternatives } from './read-words.js';
import { termsOfMention } from './designation-mention.js';
import type { GlossaryIndex } from './glossary-index.js';
import type { InstrumentNames, NameMention } from './instrument-names.js';
import { readLocator } from './locator-mention.js';
import type { PartIndex } from './part-index.js';
import type { Postings } from './postings.js';
import type { Alternative, Naming, Query } from './query.js';
import { QUERY_WORD_LIMIT, ROUTE_WEIGHTS } from './ranking.js';
import { stemOf } from './stem.js';
import { STOP_WORDS } from './stop-words.js';
import { tokenise, type Token } from './tokens.js';

/** What a query is read with. */
export interface QueryReader {
  readonly postings: Postings;
  readonly names: InstrumentNames;
  readonly parts: PartIndex;
  readonly glossary: GlossaryIndex;
}

/** Takes a query apart: first the instruments it names, then the parts, then the words that are left. Never throws; time linear in its words. */
export function readQuery(reader: QueryReader, text: string): Query {
  const tokens = tokenise(text);
  const mentions = reader.names.find(text, tokens);
  const named = namedBy(text, tokens, mentions);
  const parts = readParts(reader, text, tokens, mentions, new Set(named.keys()));
  const taken = [...mentions, ...(parts?.spans ?? [])];
  const words = tokens.filter((_, at) => !taken.some(({ from, to }) => at >= from && at < to));
  const { bits, alternatives } = readAlternatives(reader, words, isOpen(text, tokens, words));
  const referenceBit = mentions.length > 0 || parts ? 1 << QUERY_WORD_LIMIT : 0;
  // A part was named: texts that merely cite its instrument are no answer.
  const others = parts ? [] : mentions.flatMap((mention) => readMention(reader, text, tokens, mention, referenceBit));
  return {
    bits: referenceBit === 0 ? bits : [...bits, referenceBit],
    referenceBit,
    alternatives: [...alternatives, ...others],
    named,
    parts: parts?.found ?? null,
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const wordsOf = (text: string, tokens: readonly Token[], { from, to }: Span): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

const namedBy = (
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): ReadonlyMap<number, Naming> =>
  new Map(
    mentions.flatMap((mention) =>
      mention.instruments.map((instrument) => [
        instrument,
        { asked: wordsOf(text, tokens, mention), field: mention.field },
      ]),
    ),
  );

/** The word that a person may still be typing: the last, with nothing after it. */
const isOpen = (text: string, tokens: readonly Token[], words: readonly Token[]): boolean =>
  words.length > 0 && words.at(-1) === tokens.at(-1) && words.at(-1)?.end === text.length;

const readParts = (
  { parts }: QueryReader,
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  named: ReadonlySet<number>,
): { readonly found: NonNullable<Query['parts']>; readonly spans: readonly Span[] } | null => {
  const spans: Span[] = [];
  const exact: number[] = [];
  const inside: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = mentions.find(({ to }) => to > at)?.from ?? tokens.length;
    // A bare number is a part only beside a name: right after it, or few words before.
    const bare = mentions.some(({ from, to }) => at === to || (from > at && from - at <= BARE_REACH));
    const mention = at < end ? readLocator(text, tokens, at, end, bare) : null;
    const found = mention && parts.find(mention.steps, named.size > 0 ? named : null);
    if (!mention || !found) continue;
    spans.push(mention);
    exact.push(...found.exact);
    inside.push(...found.inside);
    at = mention.to - 1;
  }
  if (spans.length === 0) return null;
  return { found: { exact, inside, asked: spans.map((span) => wordsOf(text, tokens, span)).join(' ') }, spans };
};

/** "31 V a LGPGIR": a number, a fraction and a letter. */
const BARE_REACH = 3;

/** Other texts that name the same instrument. */
const readMention = (
  { postings }: QueryReader,
  text: string,
  tokens: readonly Token[],
  mention: NameMention,
  mask: number,
): readonly Alternative[] => {
  const asked = wordsOf(text, tokens, mention);
  const alternative = { mask, weight: ROUTE_WEIGHTS.mention, route: 'mention', asked, found: asked } as const;
  const lists = mention.designation
    ? termsOfMention(mention.designation).map((term) => [postings.lexicon.termOfStem(term)])
    : [namingTerms(postings, tokens, mention)];
  return lists.flatMap((terms) =>
    terms.every((term) => term !== undefined) && terms.length > 0 ? [{ ...alternative, terms }] : [],
  );
};

const namingTerms = (
  { lexicon }: Postings,
  tokens: readonly Token[],
  { from, to, field }: NameMention,
): readonly (number | undefined)[] => {
  const language = field === 'titleEn' ? 'en' : 'es';
  return tokens
    .slice(from, to)
    .filter(({ word }) => !STOP_WORDS[language].has(word) && word.length > 1)
    .map(({ word }) => lexicon.termOfStem(stemOf(word, language)) ?? lexicon.termOfStem(word));
};
