import type { Dropped } from '../domain/ports/document-importer.js';
import { isPart, walk, type Part } from './structure/part.js';

/** How many signs went in and where they went, white space not counted. */
export interface Balance {
  readonly read: number;
  /** In paragraphs and titles of the Markdown. */
  readonly written: number;
  /** Printed marks that became headings: "Artículo 5.-". */
  readonly marks: number;
  readonly dropped: number;
}

/** Counts the signs read from a file against those written, turned into headings, and dropped. */
export function balanceOf(
  lines: readonly { readonly text: string }[],
  root: Part,
  dropped: readonly Dropped[],
): Balance {
  let written = 0;
  let marks = 0;
  for (const part of walk(root)) {
    marks += countSigns(part.mark);
    written += countSigns(part.title);
    for (const inner of part.content) if (!isPart(inner) && !inner.repeated) written += countSigns(inner.text);
  }
  return { read: total(lines), written, marks, dropped: total(dropped) };
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
