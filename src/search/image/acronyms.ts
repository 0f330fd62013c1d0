import { fold } from '../../domain/fold.js';
import type { Library } from './passages.js';

/** Longest acronym that may be the stem of an ordinary word: "CRE" is that of "crea"; a longer one meets no word by chance. */
export const LONGEST_ACRONYM = 6;

/** What the term of an acronym begins with, so that no stem of a word is taken for it. */
export const ACRONYM_MARK = '^';

/** Whether a name is written as acronyms are: SEMARNAT, CONUEE; "Semarnat" is not. */
export function isAcronym(name: string): boolean {
  return /^[A-ZÁÉÍÓÚÑ][A-Za-zÁÉÍÓÚÑ]*[A-ZÁÉÍÓÚÑ]$/.test(name);
}

/** The short acronyms of the instruments of a library and of the bodies they are linked to, folded. */
export function acronymsOf({ instruments, passages }: Library): ReadonlySet<string> {
  const names = [
    ...instruments.map(({ properties }) => properties.acronym),
    ...[...new Set(passages.flatMap(({ links }) => links))].flatMap(({ label, properties }) =>
      label === 'Authority' ? [properties.acronym, ...properties.aliases] : [],
    ),
  ];
  const short = names.filter((name) => name !== null && name.length <= LONGEST_ACRONYM && isAcronym(name));
  return new Set(short.map((name) => fold(name ?? '')));
}

/** The word that a term is the stem of, or the acronym itself. */
export function withoutMark(term: string): string {
  return term.startsWith(ACRONYM_MARK) ? term.slice(ACRONYM_MARK.length) : term;
}
