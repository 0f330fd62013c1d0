/**
 * The words of all passages as plain arrays: made once by buildWordImage, written to a file and read back as they are, never changed. A word is a
 * form as texts have it, folded; a term is what forms are looked up by: a stem, a whole word, or a designation (`=nom-52`).
 */
export interface WordImage {
  /** Every form, ascending, without repetition. A form is named by its place here. */
  readonly forms: readonly string[];
  /** By form, the term it is in a Spanish text, in an English one, and as a name of no language; NO_TERM where no such text has it. */
  readonly termEs: Uint32Array;
  readonly termEn: Uint32Array;
  readonly termOfName: Uint32Array;
  /** Every term. Terms that only bind ("de", "the") have no postings. */
  readonly terms: readonly string[];
  /** Postings of term `t` stand from `starts[t]` to `starts[t + 1]`: passages ascending, and how much the term says of each, 1 to 255. */
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  readonly strengths: Uint8Array;
  /** By term, the passages that have it among their own words, not only in the names of what they are linked to. */
  readonly holders: Uint32Array;
  /** The own words of passage `p` in order stand from `textStarts[p]` to `textStarts[p + 1]`: forms, and BREAK between two texts. */
  readonly textStarts: Uint32Array;
  readonly text: Uint32Array;
  /** By passage, the first passage of its instrument with the same words. */
  readonly twins: Uint32Array;
  /** Terms of the titles of instrument `i` stand from `titleStarts[i]` to `titleStarts[i + 1]`; those of words for its kind that no title has bear KIND_MARK. */
  readonly titleStarts: Uint32Array;
  readonly titles: Uint32Array;
}

/** A bit that no number of a term has. */
export const KIND_MARK = 1 << 30;
export const NO_TERM = 0xffff_ffff;
export const BREAK = 0xffff_ffff;

/** What the term of a word that only binds begins with, so that it is never taken for one that tells. */
export const BINDING_MARK = '~';
