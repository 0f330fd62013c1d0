import { openVocabulary, type Vocabulary } from './vocabulary.js';
import { BINDING_MARK, KIND_MARK, NO_TERM, type WordImage } from './word-image.js';

/** What a query is read by. */
export interface QueryWords {
  readonly vocabulary: Vocabulary;
  /** Of a term: passages ascending. */
  readonly passagesOf: (term: number) => Uint32Array;
  /** How much a term tells: the rarer the more (BM25 inverse document frequency). */
  readonly rarityOf: (term: number) => number;
}

/** What is asked of the words of all passages. */
export interface Words extends QueryWords {
  /** Beside each passage of a term the strength of the term in it, 1 to 255. */
  readonly strengthsOf: (term: number) => Uint8Array;
  /** Of a term, the instruments in whose title it stands. */
  readonly titlesOf: (term: number) => Uint32Array;
  /** The own words of a passage in order, as numbers of forms. */
  readonly textOf: (passage: number) => Uint32Array;
  /** The first passage of its instrument with the same words. */
  readonly twinOf: (passage: number) => number;
  /** The terms of the titles of an instrument, and with KIND_MARK those for its kind. */
  readonly titleTermsOf: (instrument: number) => Uint32Array;
  /** The forms that are a term in a Spanish or in an English text. */
  readonly formsOf: (term: number) => Uint32Array;
  /** How many forms there are. */
  readonly forms: number;
  /** Whether a form only binds others ("de") wherever texts have it. */
  readonly isBinding: (form: number) => boolean;
}

/** Opens an image. */
export function openWords(image: WordImage): Words {
  const { starts, passages, strengths, holders, textStarts, text, twins, titleStarts, titles } = image;
  const ofTitles = instrumentsByTerm(image);
  const all = twins.length;
  const binding = bindingForms(image);
  const formTable = formsByTerm(image);
  return {
    vocabulary: openVocabulary(image),
    passagesOf: (term) => passages.subarray(starts[term], starts[term + 1]),
    strengthsOf: (term) => strengths.subarray(starts[term], starts[term + 1]),
    rarityOf: (term) => rarity(holders[term] ?? 0, all),
    titlesOf: (term) => ofTitles.members.subarray(ofTitles.starts[term], ofTitles.starts[term + 1]),
    textOf: (passage) => text.subarray(textStarts[passage], textStarts[passage + 1]),
    twinOf: (passage) => twins[passage] ?? passage,
    titleTermsOf: (instrument) => titles.subarray(titleStarts[instrument], titleStarts[instrument + 1]),
    formsOf: (term) => formTable.members.subarray(formTable.starts[term], formTable.starts[term + 1]),
    forms: image.forms.length,
    isBinding: (form) => binding[form] === 1,
  };
}

const rarity = (holders: number, all: number): number => Math.log(1 + (all - holders + 0.5) / (holders + 0.5));

/** Members of terms: those of term `t` stand from `starts[t]` to `starts[t + 1]`. */
interface MembersByTerm {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Sorts pairs by term; the members of a term keep their order. `visit` must give the same pairs each time it is called. */
const sortByTerm = (terms: number, visit: (pair: (term: number, member: number) => void) => void): MembersByTerm => {
  const starts = new Uint32Array(terms + 1);
  visit((term) => {
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const members = new Uint32Array(starts[terms] ?? 0);
  visit((term, member) => {
    const place = next[term] ?? 0;
    members[place] = member;
    next[term] = place + 1;
  });
  return { starts, members };
};

const instrumentsByTerm = ({ terms, titleStarts, titles }: WordImage): MembersByTerm =>
  sortByTerm(terms.length, (pair) => {
    for (let instrument = 0; instrument + 1 < titleStarts.length; instrument++) {
      for (const term of titles.subarray(titleStarts[instrument], titleStarts[instrument + 1]))
        pair(term & ~KIND_MARK, instrument);
    }
  });

const formsByTerm = ({ terms, forms, termEs, termEn }: WordImage): MembersByTerm =>
  sortByTerm(terms.length, (pair) => {
    for (let form = 0; form < forms.length; form++) {
      const [es = NO_TERM, en = NO_TERM] = [termEs[form], termEn[form]];
      if (es !== NO_TERM) pair(es, form);
      if (en !== NO_TERM && en !== es) pair(en, form);
    }
  });

const bindingForms = ({ forms, terms, termEs, termEn }: WordImage): Uint8Array => {
  const binds = (term: number | undefined): boolean => terms[term ?? NO_TERM]?.startsWith(BINDING_MARK) === true;
  return Uint8Array.from(forms, (_, form) => Number(binds(termEs[form]) || binds(termEn[form])));
};
