import { fold } from '../../domain/fold.js';

/** A stretch of a text: offsets in UTF-16 units, from 0, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same without case and accents, unit for unit. */
  readonly folded: string;
  /** True for the first sentence of its paragraph. */
  readonly opens: boolean;
}

/** Abbreviations after which a full stop ends nothing, lower case. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'art arts fracc frac num núm no nos pág págs párr inc dr dra lic ing sr sra srs c cc d p ej vol fig tel av col ed etc máx mín aprox s a v r n'.split(
    ' ',
  ),
);

const END = /[.](?=\s+["“”«¿(]?[A-ZÁÉÍÓÚÑ])/g;

/** The sentences of a text in order; line ends end one too, a colon or semicolon does not. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let start = lineStart;
    let opens = true;
    const add = (end: number): void => {
      const sentence = trimmed(text, start, end, opens);
      if (sentence) {
        sentences.push(sentence);
        opens = false;
      }
      start = end;
    };
    for (const { index } of line.matchAll(END)) if (!isAbbreviation(line, index)) add(lineStart + index + 1);
    add(lineStart + line.length);
    lineStart += line.length + 1;
  }
  return sentences;
}

/** What stands before the stop is an abbreviation, or an initial. */
const isAbbreviation = (line: string, stop: number): boolean => {
  const word = /[\p{L}]+$/u.exec(line.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  return word !== '' && ABBREVIATIONS.has(word.toLowerCase());
};

const trimmed = (text: string, from: number, to: number, opens: boolean): Sentence | null => {
  const words = text.slice(from, to);
  const bare = words.trim();
  if (bare === '') return null;
  const start = from + words.indexOf(bare.charAt(0));
  return { start, end: start + bare.length, text: bare, folded: fold(bare), opens };
};
