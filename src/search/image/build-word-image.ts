import { designationTerms } from '../query/designation-mention.js';
import { FIELD_RULES, RANKING, STRONGEST, type FieldRule } from '../rank/ranking.js';
import { tokenise, type Token } from '../text/tokens.js';
import { acronymsOf } from './acronyms.js';
import { createVocabularyBuilder, type VocabularyBuilder } from './build-vocabulary.js';
import { createGrowingList, type GrowingList } from './growing-list.js';
import { textsOf, type FieldText } from './passage-texts.js';
import { rolesOf } from './passage-roles.js';
import type { Library, Passage } from './passages.js';
import { createPostingList } from './posting-list.js';
import { BREAK, KIND_MARK, type WordImage } from './word-image.js';

/** Reads all texts of all passages once. Strength is BM25F: occurrences weighted by field and length, saturated. */
export function buildWordImage(library: Library): WordImage {
  const { passages, instruments } = library;
  const vocabulary = createVocabularyBuilder(acronymsOf(library));
  const postings = createPostingList();
  const text = createGrowingList();
  const textStarts = new Uint32Array(passages.length + 1);
  const titles = instruments.map(() => new Set<number>());
  const holders: number[] = [];
  for (const [index, passage] of passages.entries()) {
    const { weights, own } = readPassage(vocabulary, passage, text, titles[passage.instrument]);
    for (const [term, weight] of weights) postings.add(term, index, strengthOf(weight));
    for (const role of rolesOf(passage)) postings.add(vocabulary.termOf(vocabulary.formOf(role), null), index, 1);
    for (const term of own) holders[term] = (holders[term] ?? 0) + 1;
    textStarts[index + 1] = text.size;
  }
  const { places, ...words } = vocabulary.finish();
  const forms = text.toArray().map((form) => (form === BREAK ? BREAK : (places[form] ?? 0)));
  return {
    ...words,
    ...postings.byTerm(words.terms.length),
    holders: Uint32Array.from(words.terms, (_, term) => holders[term] ?? 0),
    textStarts,
    text: forms,
    twins: findTwins(passages, textStarts, forms),
    ...flatten(titles),
  };
}

interface ReadPassage {
  readonly weights: ReadonlyMap<number, number>;
  /** Terms of its own texts: a word is not common because many passages are linked to a topic of that name. */
  readonly own: ReadonlySet<number>;
}

const readPassage = (
  vocabulary: VocabularyBuilder,
  passage: Passage,
  text: GrowingList,
  title: Set<number> | undefined,
): ReadPassage => {
  const weights = new Map<number, number>();
  const own = new Set<number>();
  for (const field of textsOf(passage)) {
    const tokens = tokenise(field.text);
    const weight = weightOf(FIELD_RULES[field.rule], tokens.length);
    const isOwn = field.rule !== 'link' && field.rule !== 'kind';
    for (const term of termsOf(vocabulary, field, tokens, isOwn ? text : null)) {
      weights.set(term, (weights.get(term) ?? 0) + weight);
      if (isOwn) own.add(term);
      if (field.rule === 'title') title?.add(term);
      if (field.rule === 'kind') title?.add(term | KIND_MARK);
    }
    if (isOwn) text.push(BREAK);
  }
  return { weights, own };
};

/** The terms of a text that tell, each as often as it stands; its words are gathered in `text`. */
const termsOf = (
  vocabulary: VocabularyBuilder,
  field: FieldText,
  tokens: readonly Token[],
  text: GrowingList | null,
): readonly number[] => {
  const terms: number[] = [];
  for (const { word } of tokens) {
    const form = vocabulary.formOf(word);
    text?.push(form);
    terms.push(vocabulary.termOf(form, field.language));
  }
  for (const name of designationTerms(field.text, tokens)) terms.push(vocabulary.termOf(vocabulary.formOf(name), null));
  return terms.filter((term) => vocabulary.tells(term));
};

const weightOf = ({ boost, typical }: FieldRule, words: number): number =>
  boost / (1 - RANKING.lengthShare + (RANKING.lengthShare * words) / typical);

const strengthOf = (weight: number): number =>
  Math.max(1, Math.round((STRONGEST * weight) / (weight + RANKING.saturation)));

/** Parts of one instrument that say the same: a rule that stands in several parts. */
const findTwins = (passages: readonly Passage[], starts: Uint32Array, text: Uint32Array): Uint32Array => {
  const twins = new Uint32Array(passages.length);
  let instrument = -1;
  let firsts = new Map<string, number>();
  for (const [index, passage] of passages.entries()) {
    if (passage.instrument !== instrument) [instrument, firsts] = [passage.instrument, new Map<string, number>()];
    const words = wordsOfText(passage, text.subarray(starts[index], starts[index + 1]));
    const first = words === '' ? index : (firsts.get(words) ?? index);
    firsts.set(words, first);
    twins[index] = first;
  }
  return twins;
};

/** Its text without its heading, which stands last: headings of parts that share a text differ. */
const wordsOfText = ({ node }: Passage, text: Uint32Array): string => {
  if (node.label !== 'Provision') return '';
  const end = node.properties.heading === '' ? text.length : text.lastIndexOf(BREAK, text.length - 2) + 1;
  return text.subarray(0, end).join(' ');
};

const flatten = (titles: readonly ReadonlySet<number>[]): Pick<WordImage, 'titleStarts' | 'titles'> => {
  const titleStarts = new Uint32Array(titles.length + 1);
  const list = createGrowingList();
  for (const [index, terms] of titles.entries()) {
    for (const term of terms) list.push(term);
    titleStarts[index + 1] = list.size;
  }
  return { titleStarts, titles: list.toArray() };
};
