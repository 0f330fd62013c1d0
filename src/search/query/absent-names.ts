import { fold } from '../../domain/fold.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { ReadingNotes } from '../../domain/ports/query-reading.js';
import { tokenise } from '../text/tokens.js';

/** A name of instruments, or of a text that is not there. */
export interface Name {
  readonly words: readonly string[];
  readonly instruments: readonly number[];
  readonly successors: readonly number[];
  readonly field: string;
  readonly isAlias: boolean;
}

/** A title of fewer words would be met by chance: "Ley Aduanera" is two words that texts use apart from the law; it is found by its words. */
export const TITLE_WORDS = 3;

/** Fewer initials are those of too many other names. */
const LEAST_INITIALS = 4;

/** The names of texts that are not there, and their initials, as lawyers write them. */
export function absentNames(
  instruments: readonly GraphNode<'Instrument'>[],
  absent: ReadingNotes['absent'],
): readonly Name[] {
  const places = new Map<string, number>(instruments.map(({ properties }, index) => [properties.key, index]));
  return absent.flatMap(({ name, successors }) => {
    const words = tokenise(name).map(({ word }) => word);
    const initials = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => fold(letter)).join('');
    const found = { instruments: [], successors: successors.flatMap((key) => places.get(key) ?? []), isAlias: false };
    return [
      ...(words.length < TITLE_WORDS ? [] : [{ ...found, words, field: 'titleEs' }]),
      ...(initials.length < LEAST_INITIALS || /\d/.test(name)
        ? []
        : [{ ...found, words: [initials], field: 'acronym' }]),
    ];
  });
}
