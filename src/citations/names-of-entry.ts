import type { CatalogueEntry } from '../domain/citation.js';

/** Titles of an entry, and what else people call a treaty: its title without the closing bracket, "Convenio de Basilea". */
export function namesOf({ kind, titles }: CatalogueEntry): readonly string[] {
  // Of others a bracket tells what part of a text the entry holds: its title is that of the whole.
  if (kind !== 'treaty') return titles;
  const heads = titles.flatMap((title) => [unbracketed(title), placeName(title)]);
  return [...new Set([...titles, ...heads.filter((name) => name !== null)])];
}

/** The acronym of an entry, and those that a treaty's titles tell: ", USMCA (chapter 4)". An edition told by its year has none: the present one has it. */
export function acronymsOf({ kind, acronym, titles }: CatalogueEntry): readonly string[] {
  if (titles[0] !== undefined && EDITION.test(titles[0])) return [];
  const told = kind === 'treaty' ? titles.map((title) => TOLD.exec(title)?.[1] ?? null) : [];
  return [...new Set([acronym, ...told].filter((word) => word !== null))];
}

/** "Ley de los Impuestos Generales ... (2007)". */
const EDITION = /\((?:19|20)\d\d\)$/;

const TOLD = /(?:\(|, )([A-Z]{4,8})(?:\)$| \([^()]*\)$|$)/;

const unbracketed = (title: string): string | null =>
  !/ \([^()]+\)$/.test(title) ? null : title.replace(/(?:, [A-Z]{4,8})? \([^()]+\)$/, '');

/** Treaties are called by where they were made: "Convenio de Basilea", "Montreal Protocol"; never by what they are, "Acuerdo de Cooperación". */
const placeName = (title: string): string | null => {
  const [name] = PLACE.exec(title) ?? [];
  return name === undefined || THING.test(name) ? null : name;
};

const PLACE =
  /^(?:(?:Convenio|Convención|Protocolo|Acuerdo|Tratado) de \p{Lu}\p{Ll}+(?= (?:sobre|relativo|para|que)\b)|\p{Lu}\p{Ll}+ (?:Convention|Protocol|Agreement)(?= (?:on|for|that)\b))/u;
const THING = / de \p{Lu}\p{L}*(?:ión|miento|bio|tura|ados)$|^(?:Framework|Cooperation|Global|Free|General)\b/u;
