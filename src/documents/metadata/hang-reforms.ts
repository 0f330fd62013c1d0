import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import { isPart, type Part } from '../structure/part.js';
import { readReformClauses, type ReformClause, type ReformedNoun } from './reform-clauses.js';

/**
 * Hangs the reforms that a note tells on the parts that it means, going out from the part that it was printed below. False where
 * its words tell nothing that is known, or a part that it does not stand in; then nothing is hung.
 */
export function hangReforms(text: string, current: Part): boolean {
  const clauses = readReformClauses(text);
  const hung = clauses?.map((clause) => ({ clause, at: placeOfClause(clause, current) }));
  if (!hung?.every(({ at }) => at !== null)) return false;
  for (const { clause, at } of hung) {
    if (!at) continue;
    const { kind, on, note } = clause;
    for (const part of clause.plural ? underOneHeading(at.part) : [at.part])
      part.reforms.push({ kind, on, paragraph: at.paragraph, note });
  }
  return true;
}

interface Place {
  readonly part: Part;
  readonly paragraph: number | null;
}

/** The kinds of part that a noun may name. */
const KINDS: Readonly<Record<Exclude<ReformedNoun, 'parrafo'>, readonly SegmentKind[]>> = {
  libro: ['lib'],
  titulo: ['tit'],
  capitulo: ['cap'],
  seccion: ['sec'],
  articulo: ['art', 'trans', 'res'],
  apartado: ['ap', 'inc'],
  fraccion: ['fr'],
  inciso: ['inc'],
  numeral: ['inc', 'num', 'fr'],
};

const placeOfClause = ({ noun, withList }: ReformClause, current: Part): Place | null => {
  if (noun === null) return current.segment ? { part: current, paragraph: null } : null;
  if (noun === 'parrafo') return paragraphAt(withList && current.parent ? listHolder(current) : current);
  const candidates = [...outwards(current)].filter(({ segment }) => segment && KINDS[noun].includes(segment.kind));
  const part = candidates.find((each) => PREFERRED[noun]?.test(each.segment?.label ?? '') ?? true) ?? candidates[0];
  return part ? { part, paragraph: null } : null;
};

/** An inciso has a letter, what stands below it a figure or a small Roman number. */
const PREFERRED: Readonly<Partial<Record<ReformedNoun, RegExp>>> = { inciso: /^[a-zñ]{1,2}$/, numeral: /^\d/ };

/** The last paragraph of a part's own; the part itself where it is a paragraph after a list. */
const paragraphAt = (part: Part): Place | null => {
  if (!part.segment) return null;
  if (part.segment.kind === 'par') return { part, paragraph: null };
  const last = part.content.findLast((inner) => !isPart(inner) || inner.segment?.kind === 'par');
  if (last && isPart(last)) return { part: last, paragraph: null };
  return { part, paragraph: part.paragraphs === 0 ? null : part.paragraphs };
};

/** The part in whose list the note stands. */
const listHolder = (part: Part): Part => {
  let at = part;
  while (at.parent && LISTED.includes(at.segment?.kind ?? 'art')) at = at.parent;
  return at;
};

const LISTED: readonly SegmentKind[] = ['ap', 'fr', 'inc'];

function* outwards(part: Part): Generator<Part> {
  for (let at: Part | null = part; at; at = at.parent) yield at;
}

/** The part, and those before it that share its heading: their words are those of the next, given again. */
const underOneHeading = (part: Part): readonly Part[] => {
  const siblings = part.parent?.content.filter(isPart) ?? [];
  const end = siblings.indexOf(part);
  let start = end;
  while (start > 0 && siblings[start]?.content.some((inner) => !isPart(inner) && inner.repeated)) start--;
  return siblings.slice(start, end + 1);
};
