import { readListMarks } from '../marks/list-mark.js';

/** A line of text set in columns is at most so long; where all are, a line's end is no paragraph's. */
const COLUMN_LIMIT = 100;

/** A line shorter than this share of the column was not broken for want of room. */
const SHORT = 0.75;
const SECTION = /^(?:Secci[óo]n|Section) [A-Z\d]{1,4} ?:/i;

/**
 * The paragraphs of a treaty's article: parted by blank lines, by the marks of lists, and by lines that end a sentence. A paragraph
 * that a blank line cuts in the middle of a sentence is one.
 */
export function splitParagraphs(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim());
  const set = lines.filter((line) => line !== '');
  const width = Math.max(0, ...set.map((line) => line.length));
  const wrapped = set.length > 4 && width < COLUMN_LIMIT;
  const paragraphs: string[] = [];
  let blank = true;
  let room = false;
  for (const line of lines) {
    if (line === '') {
      blank = true;
      continue;
    }
    const last = paragraphs.at(-1);
    if (last !== undefined && !begins(line, last, blank, room)) paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    else paragraphs.push(line);
    blank = false;
    room = !wrapped || line.length < SHORT * width;
  }
  return paragraphs;
}

const begins = (line: string, last: string, blank: boolean, room: boolean): boolean => {
  const ended = /[.;:]["”»)]?$|[;,] ?(?:[yo]|and|or)$/.test(last);
  if (!ended && /^[\p{Ll}]/u.test(line) && readListMarks(line).length === 0) return false;
  if (blank) return ended || !/[\p{L},]$/u.test(last) || !/^\p{Ll}/u.test(line);
  return ended && (room || readListMarks(line).length > 0 || SECTION.test(line));
};
