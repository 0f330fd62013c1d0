import { tokenAt, wordBefore, type Token } from '../text/token.js';
import { classOf, SPACE } from '../text/characters.js';

/** Parts whose names head a page or a line. */
const CONTAINERS: ReadonlySet<string> = new Set(['titulo', 'capitulo', 'seccion', 'libro']);
const CAPTIONED: ReadonlySet<string> = new Set([
  'tabla',
  'anexo',
  'apendice',
  'guia',
  'articulo',
  'articulos',
  'article',
  'annex',
  'section',
  'chapter',
  'transitorio',
  'transitorios',
]);

/**
 * True when the part at `start` is a heading, not a citation: it opens a line, and no sentence takes it up: "Artículo 5o.- Para",
 * "Capítulo III De las Aclaraciones", "Tabla 1. Límites".
 */
export function isHeading(text: string, start: number, end: number, word: string): boolean {
  // A citation alone is what people type into a search box.
  if (!opensLine(text, start) || isWholeText(text, start, end)) return false;
  const next = tokenAt(text, end);
  if (CONTAINERS.has(word)) return next.capital || endsHead(text, next);
  if (!CAPTIONED.has(word)) return false;
  if (endsHead(text, next) || isLabelStop(text, end, next))
    return afterSentence(text, start) || opensArticle(text, start);
  // "Artículo 31 LGPGIR" is typed on one line; the heading of an article without a mark has its title on the next.
  if (word.startsWith('artic') && !text.slice(end, next.start).includes('\n')) return false;
  return isCaption(text, start, next);
}

/** A full stop, a hyphen or the end of the paragraph closes the label of a heading. */
const endsHead = (text: string, next: Token): boolean =>
  next.kind === 'end' || next.broken || /^[-–:.]$/.test(next.word) || text.charAt(next.start - 1) === '.';

/** "Artículo 3o. Para": the stop of the ordinal closes the label too. */
const isLabelStop = (text: string, end: number, next: Token): boolean =>
  text.charAt(end - 1) === '.' && next.capital && !next.broken;

/** "Artículo 36.-" in a line below a title, which ends in no stop; a preposition before shows a wrapped sentence. */
const opensArticle = (text: string, start: number): boolean =>
  text.charAt(start) === 'A' && !RUNS_ON.test(wordBefore(text, start)?.word ?? 'y');

const RUNS_ON = /^(de|del|la|las|el|los|en|y|a|al|con|por|o|su|un|segun|conforme)$/;

/** Captions run on without a mark: "TABLA 1 LIMITES MAXIMOS", "Apéndice A (Normativo)". A preposition before shows a wrapped sentence. */
const isCaption = (text: string, start: number, next: Token): boolean =>
  (next.capital || next.word === '(') &&
  next.word !== 'constitucional' &&
  !RUNS_ON.test(wordBefore(text, start)?.word ?? '');

const isWholeText = (text: string, start: number, end: number): boolean =>
  tokenAt(text, end).kind === 'end' && tokenAt(text, 0).start === start;

/** "TRANSITORIOS", "Artículos Transitorios" on a line of its own. */
export function isTransitoryHeading(text: string, token: Token): boolean {
  if (!token.capital || !/^(transitorios?|articulos)$/.test(token.word) || !opensLine(text, token.start)) return false;
  const last = token.word === 'articulos' ? tokenAt(text, token.end) : token;
  const next = tokenAt(text, last.end);
  return (
    last.word.startsWith('transitorio') && (next.kind === 'end' || text.slice(last.end, next.start).includes('\n'))
  );
}

/** Where a heading ends: at its line, since the title that follows the label cites nothing either. */
export function headingEnd(text: string, at: number): number {
  const next = tokenAt(text, at);
  if (!next.capital || next.broken || text.slice(at, next.start).includes('\n')) return at;
  const line = text.indexOf('\n', at);
  const end = line < 0 ? text.length : line;
  return end - at > TITLE_LIMIT ? at : end;
}

/** Longer lines are sentences. */
const TITLE_LIMIT = 160;

/** True when nothing but white space and quotation marks stands between `at` and the start of its line. */
const opensLine = (text: string, at: number): boolean => {
  let before = /[a-zñ\d]\) $/.test(text.slice(Math.max(0, at - 3), at)) ? at - 4 : at - 1;
  while (before >= 0 && text.charCodeAt(before) !== 10 && /[\s"“#*]/.test(text.charAt(before))) before--;
  return before < 0 || text.charCodeAt(before) === 10;
};

/** True when the line before ends a sentence or a paragraph: a wrapped line of a sentence does not. */
const afterSentence = (text: string, at: number): boolean => {
  let before = at - 1;
  let lines = 0;
  for (; before >= 0; before--) {
    const code = text.charCodeAt(before);
    if (code === 10) lines++;
    else if (classOf(code) !== SPACE && !/["“#*]/.test(text.charAt(before))) break;
  }
  return before < 0 || lines > 1 || /[.:;)”"\d]/.test(text.charAt(before)) || /[A-ZÁÉÍÓÚÑ]/.test(text.charAt(before));
};
