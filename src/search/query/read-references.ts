import type { QueryWords } from '../image/open-words.js';
import { ROUTE_WEIGHTS } from '../rank/ranking.js';
import { stemOf } from '../text/stem.js';
import { STOP_WORDS } from '../text/stop-words.js';
import type { Token } from '../text/tokens.js';
import { termsOfMention } from './designation-mention.js';
import type { InstrumentNames, NameMention } from './instrument-names.js';
import { readLocators } from './locator-mention.js';
import type { FoundParts, PartIndex } from './part-index.js';
import type { Alternative, Naming, Query } from './query.js';
import { wordsOf, type Span } from './span.js';

/** What references are read with. */
export interface ReferenceSources {
  readonly words: QueryWords;
  readonly names: InstrumentNames;
  readonly parts: PartIndex;
}

/** The instruments and parts that a query names. */
export interface References {
  /** Names that stand for an instrument. */
  readonly mentions: readonly NameMention[];
  readonly named: Query['named'];
  readonly parts: Query['parts'];
  /** The words for a part that no text of the instruments named has; null where there is none. */
  readonly missing: string | null;
  /** Tokens that are no words to look for. */
  readonly spans: readonly Span[];
}

/** Reads the references of a query. A part that is called one beside an instrument that has no such part stands for nothing: its number is no word. */
export function readReferences(
  { words, names, parts }: ReferenceSources,
  text: string,
  tokens: readonly Token[],
): References {
  const found = names.find(text, tokens, (word) => words.vocabulary.formOf(word) >= 0);
  const named = namedBy(text, tokens, found);
  const held: Span[] = [];
  const absent: Span[] = [];
  const finds: FoundParts[] = [];
  // A part of a text that is not held is no part of another.
  const within = found.length > 0 ? new Set(named.keys()) : null;
  for (const mention of readLocators(text, tokens, found)) {
    const part = parts.find(mention.steps, within);
    if (part) {
      held.push(mention);
      finds.push(part);
    } else if (mention.isLabelled && within) absent.push(mention);
  }
  const spans = held.length > 0 ? held : absent;
  const mentions = found.filter(({ isAlias }) => !isAlias || spans.length > 0);
  const asked = spans.map((span) => wordsOf(text, tokens, span)).join(' ');
  return {
    mentions,
    named: spans.length > 0 ? named : namedBy(text, tokens, mentions),
    parts: finds.length === 0 ? null : { ...joinParts(finds), asked },
    missing: held.length === 0 && absent.length > 0 ? asked : null,
    spans: [...mentions, ...spans],
  };
}

const joinParts = (finds: readonly FoundParts[]): FoundParts => ({
  exact: finds.flatMap(({ exact }) => exact),
  inside: finds.flatMap(({ inside }) => inside),
  holders: finds.flatMap(({ holders }) => holders),
  beside: finds.flatMap(({ beside }) => beside),
});

/** The instruments that mentions name, by index. */
export function namedBy(
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): ReadonlyMap<number, Naming> {
  return new Map(
    mentions.flatMap((mention) =>
      mention.instruments.map((instrument) => [
        instrument,
        { asked: wordsOf(text, tokens, mention), field: mention.field },
      ]),
    ),
  );
}

/** The ways in which other texts name the instruments of a mention. */
export function readMention(
  { vocabulary }: QueryWords,
  text: string,
  tokens: readonly Token[],
  mention: NameMention,
  mask: number,
): readonly Alternative[] {
  const asked = wordsOf(text, tokens, mention);
  const alternative = { mask, weight: ROUTE_WEIGHTS.mention, route: 'mention', asked, found: asked } as const;
  const lists = mention.designation
    ? termsOfMention(mention.designation).map((term) => [vocabulary.termOfStem(term)])
    : [namingTerms(vocabulary, tokens, mention)];
  return lists.flatMap((terms) =>
    terms.every((term) => term !== undefined) && terms.length > 0 ? [{ ...alternative, terms }] : [],
  );
}

const namingTerms = (
  vocabulary: QueryWords['vocabulary'],
  tokens: readonly Token[],
  { from, to, field }: NameMention,
): readonly (number | undefined)[] => {
  const language = field === 'titleEn' ? 'en' : 'es';
  return tokens
    .slice(from, to)
    .filter(({ word }) => !STOP_WORDS[language].has(word) && word.length > 1)
    .map(({ word }) => vocabulary.termOfStem(stemOf(word, language)) ?? vocabulary.termOfStem(word));
};
