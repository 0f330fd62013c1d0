import type { Dropped } from '../domain/ports/document-importer.js';
import { readWords } from './markdown/read-words.js';
import { isPart, walk, type Part } from './structure/part.js';

/** How many signs went in and where they went, white space not counted. */
export interface Balance {
  readonly read: number;
  /** In paragraphs, tables and titles of the Markdown. */
  readonly written: number;
  /** Printed marks that became headings: "Artículo 5.-". */
  readonly marks: number;
  readonly dropped: number;
}

/**
 * Counts the signs read from a file against those that its Markdown gives back, those turned into headings, and those dropped. `body` is what
 * was written below the title; the words of its headings and texts given twice are not the file's.
 */
export function balanceOf(
  lines: readonly { readonly text: string }[],
  root: Part,
  dropped: readonly Dropped[],
  body: string,
): Balance {
  let marks = 0;
  let own = 0;
  for (const part of walk(root)) {
    marks += countSigns(part.mark);
    own += countSigns(part.heading) + (part.title === '' ? 0 : 1);
    for (const inner of part.content) if (!isPart(inner) && inner.repeated) own += countSigns(inner.text);
  }
  return { read: total(lines), written: countSigns(readWords(body)) - own, marks, dropped: total(dropped) };
}

/** True when no sign was lost or doubled. */
export function isBalanced({ read, written, marks, dropped }: Balance): boolean {
  return read === written + marks + dropped;
}

/** Signs of a text, white space not counted. */
export function countSigns(text: string): number {
  return text.replace(/\s+/g, '').length;
}

const total = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + countSigns(text), 0);
