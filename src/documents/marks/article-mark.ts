import { fold } from '../../domain/fold.js';
import { readOrdinalLabel } from './ordinal-label.js';
import { readArticleWord } from './article-word.js';
import { readNumber, type NumberRead } from './number-suffix.js';

/** The mark that opens an article: "Artículo 32 Bis.-", "ARTÍCULOS 60 al 68.-". */
export interface ArticleMark {
  /** One label, or all those that a heading over several names. */
  readonly labels: readonly string[];
  /** Where the text of the article begins. */
  readonly end: number;
  /** True when a stop, hyphen or colon closes the mark; without one only the look of the line tells it from a sentence. */
  readonly closed: boolean;
}

/** What may stand between a number and its stop: the mark of a footnote. */
const NOTE = '(?: ?\\(?\\*{1,3}\\)?)?';
/** The words of an article that is no more, in brackets, or alone after the number. */
const GONE =
  '(?=[([] ?(?:Se )?(?:[Dd]erog|DEROG|[Ss]uprim|[Ss]in materia)|(?:[Ss]e derogan?|SE DEROGAN?|[Dd]erogad[oa]s?|DEROGAD[OA]S?)\\.?$)';
/** Ends a mark: a stop, a hyphen, a colon, the end of the line, or the words of an article that is no more. */
const CLOSE = new RegExp(`${NOTE} ?(?:(?:\\.|:|;|,)? ?[-–—­_]{1,2}|\\. ?_?|: ?|$|${GONE})`, 'y');
const JOINT = /,? (?:al?|y|e|hasta(?: el)?)(?: los?)?(?: art[ií]culos?)? |, /iy;
/** The same where a plural says that more numbers follow: "Artículos 10.- y 11.-", "Artículos 90-95". */
const DOTTED_JOINT = new RegExp(`(?:\\. ?-?)?(?:${JOINT.source})| ?- ?(?=\\d)`, 'iy');

/** Longest range that is counted out; longer ones are slips. */
const RANGE_LIMIT = 1500;
/** A mark stands within so many letters, whatever follows. */
const HEAD = 240;

/** Reads the mark of a numbered article at the start of a block; null for anything else. */
export function readArticleMark(text: string): ArticleMark | null {
  const word = readArticleWord(text);
  if (!word) return null;
  const folded = fold(text.slice(0, HEAD)).replace(/[–—‐‑]/g, '-');
  const first = readNumber(folded, word.end);
  if (!first) return null;
  const list = readList(folded, first, word.plural ? DOTTED_JOINT : JOINT);
  const close = readClose(text, list.end);
  if (close !== null) return { labels: list.labels, end: close, closed: true };
  return list.labels.length > 1 ? null : { labels: list.labels, end: first.end, closed: false };
}

/** Reads the mark of an article numbered in words: "ARTÍCULO PRIMERO.-", "Artículo Único."; null for anything else. */
export function readWordArticleMark(text: string): ArticleMark | null {
  const word = readArticleWord(text);
  if (!word) return null;
  const ordinal = readOrdinalLabel(text.slice(word.end, HEAD));
  if (!ordinal) return null;
  const close = readClose(text, word.end + ordinal.end);
  return close === null ? null : { labels: [ordinal.label], end: close, closed: true };
}

/** True when a text opens like an article, quoted or not, numbered in either way. */
export function opensArticle(text: string): boolean {
  return (readArticleMark(text)?.closed ?? false) || readWordArticleMark(text) !== null;
}

const readClose = (text: string, at: number): number | null => {
  CLOSE.lastIndex = at;
  return CLOSE.test(text) ? CLOSE.lastIndex : null;
};

const readList = (folded: string, first: NumberRead, form: RegExp): { labels: readonly string[]; end: number } => {
  const labels = [first.label];
  let end = first.end;
  for (;;) {
    form.lastIndex = end;
    const joint = form.exec(folded)?.[0];
    const next = joint === undefined ? null : readNumber(folded, end + joint.length);
    if (joint === undefined || !next) return { labels, end };
    if (/ (?:al?|hasta) |-/.test(joint)) {
      const inner = between(labels.at(-1) ?? '', next.label);
      if (!inner) return { labels, end };
      labels.push(...inner);
    }
    labels.push(next.label);
    end = next.end;
  }
};

/** What a range holds between its ends: plain numbers, or letters of one number; nothing where neither can be counted, null where it runs backwards. */
const between = (from: string, to: string): readonly string[] | null => {
  const [, base, first = '', last = ''] = /^(\d+)-([a-z])\|\1-([a-z])$/.exec(`${from}|${to}`) ?? [];
  const start = base === undefined ? Number(from) : first.charCodeAt(0);
  const count = (base === undefined ? Number(to) : last.charCodeAt(0)) - start - 1;
  if (count < 0) return null;
  if (!(count < RANGE_LIMIT)) return [];
  return Array.from({ length: count }, (_, index) =>
    base === undefined ? String(start + index + 1) : `${base}-${String.fromCharCode(start + index + 1)}`,
  );
};
