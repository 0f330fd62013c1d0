import type { Day } from '../../domain/day.js';
import { fold } from '../../domain/fold.js';
import { parseOrdinal } from '../../domain/ordinal.js';
import type { ReformKind } from '../../domain/reform-note.js';
import { readDaysInWords } from '../marks/printed-day.js';
import { isPart, type Part } from '../structure/part.js';

/** A note that a state prints above a part: "(REFORMADO SEGUNDO PÁRRAFO, P.O. 3 DE MAYO DE 2010)". */
export interface StateNote {
  readonly kinds: readonly ReformKind[];
  /** Never empty. */
  readonly on: readonly Day[];
  /** Which paragraph of the part is meant, from 1; null where the words name none. */
  readonly paragraph: number | null;
}

/** What was done, by the words that say it. */
const VERBS: readonly (readonly [RegExp, ReformKind])[] = [
  [/denominacion/, 'retitled'],
  [/reformad(?!.*denominacion)/, 'reformed'],
  [/adicionad/, 'added'],
  [/derogad/, 'repealed'],
  [/recorrid/, 'renumbered'],
  [/reubicad/, 'repositioned'],
];

/** Reads such a note; null where its words tell no kind or no day. */
export function readStateNote(text: string): StateNote | null {
  const folded = fold(text);
  const kinds = VERBS.filter(([form]) => form.test(folded)).map(([, kind]) => kind);
  const on = readDaysInWords(text);
  const ordinal = /\b([a-z]+) parrafo\b/.exec(folded)?.[1] ?? '';
  const paragraph = parseOrdinal(ordinal.replace(/^(primer|tercer)$/, '$1o'));
  return kinds.length === 0 || on.length === 0 ? null : { kinds, on, paragraph };
}

/**
 * Hangs a note on what the block below it opened: `before` is the part that was filled until then, `current` the one that is filled now. Where the
 * block opened no part, the note is about the paragraph that it is. Gives the part; null at the head of the text, where there is none.
 */
export function hangStateNote({ kinds, on, paragraph }: StateNote, before: Part, current: Part): Part | null {
  const opened = openedPart(before, current);
  const part = opened ?? lastParagraph(current);
  if (!part.segment) return null;
  const own = opened ? paragraph : part === current ? part.paragraphs || null : null;
  for (const kind of kinds) part.reforms.push({ kind, on, paragraph: own, note: null });
  return part;
}

/** The paragraph after a list, which is a part of its own; else the part itself. */
const lastParagraph = (part: Part): Part => {
  const last = part.content.at(-1);
  return last && isPart(last) && last.segment?.kind === 'par' ? last : part;
};

/** The outermost part that was not open before; null where none was opened. */
const openedPart = (before: Part, current: Part): Part | null => {
  const known = new Set<Part>();
  for (let at: Part | null = before; at; at = at.parent) known.add(at);
  let opened: Part | null = null;
  for (let at: Part | null = current; at && !known.has(at); at = at.parent) if (at.segment) opened = at;
  return opened;
};
