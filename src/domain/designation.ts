import { fold } from './fold.js';
import { parseInstrumentKey, type InstrumentKey } from './instrument-key.js';

/** The programmes whose standards carry a designation of the Mexican form. */
export const STANDARD_PROGRAMMES = ['NOM', 'NOM-EM', 'NMX', 'PROY-NOM', 'PROY-NMX'] as const;
export type StandardProgramme = (typeof STANDARD_PROGRAMMES)[number];

/** The designation of a Mexican standard, taken apart. */
export interface Designation {
  readonly programme: StandardProgramme;
  /** What stands between programme and body, upper case: `052`, `R-025`, `J-678/1`, `CRP-001`, `036-1`. */
  readonly number: string;
  /** The issuing bodies in the order printed: `SEMARNAT`, `SCFI`; `SCT2` is kept as printed, `SCT-2` too. */
  readonly bodies: readonly string[];
  /** The year of the edition, four digits; null where the text names the family only. */
  readonly year: number | null;
}

const FORM =
  /^(PROY-NOM|PROY-NMX|NOM-EM|NOM|NMX)-((?:[A-Z]{1,3}-)?[0-9]{1,5}(?:[-/][0-9]{1,2})*)-([A-Z][A-Z0-9]*(?:[-/][A-Z0-9]+)*?)(?:-(\d{4}|\d{2}))?$/;

/** Bodies whose standards were renamed as a whole: an edition of the old name belongs to the family of the new one. */
const RENAMED_BODIES: Readonly<Record<string, string>> = { ECOL: 'SEMARNAT' };

/**
 * Reads a designation in the spellings that official texts use: `NOM-163-SEMARNAT-SCFI-2023`, `NOM - 115 - STPS - 1994`,
 * `NOM-CRP-001-ECOL/1993`, `NMX-J-678/1-ANCE-2020`, `NOM-012-SCT-2-2017`. Null for what is none (`ISO 9001`, `NOM`).
 */
export function parseDesignation(text: string): Designation | null {
  const tight = fold(text.normalize('NFC'))
    .toUpperCase()
    .replace(/\s*[-–—‑]\s*/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/^(NOM|NMX)\s+/, '$1-')
    .trim()
    .replace(/\/(\d{4})$/, '-$1');
  const match = FORM.exec(tight);
  const [, programme, number, bodies, year] = match ?? [];
  if (programme === undefined || number === undefined || bodies === undefined) return null;
  return {
    programme: programme as StandardProgramme,
    number,
    bodies: joinDivisions(bodies.split(/[-/]/)),
    year: year === undefined ? null : fullYear(Number(year)),
  };
}

/** Writes a designation in its one right spelling. Inverse of parseDesignation. */
export function printDesignation({ programme, number, bodies, year }: Designation): string {
  const head = `${programme}-${number}-${bodies.join('-')}`;
  return year === null ? head : `${head}-${year}`;
}

/** The key of the edition that a designation names; null where it names no edition. */
export function keyOfDesignation(designation: Designation): InstrumentKey | null {
  return designation.year === null ? null : toKey(printDesignation(designation));
}

/** The key of the family: the designation without its year, renamed bodies under their name of today. */
export function familyOfDesignation(designation: Designation): InstrumentKey | null {
  const bodies = designation.bodies.map((body) => RENAMED_BODIES[body] ?? body);
  return toKey(printDesignation({ ...designation, bodies, year: null }));
}

const toKey = (text: string): InstrumentKey | null => parseInstrumentKey(text.toLowerCase().replaceAll('/', '-'));

/** A lone digit is a division of the body before it: SCT-2 is one body. */
const joinDivisions = (words: readonly string[]): readonly string[] => {
  const bodies: string[] = [];
  for (const word of words) {
    const last = bodies.pop();
    if (last !== undefined && /^\d$/.test(word)) bodies.push(`${last}-${word}`);
    else if (last === undefined) bodies.push(word);
    else bodies.push(last, word);
  }
  return bodies;
};

/** Two digits are of the twentieth century: standards began in the 1940s and since 2000 print four. */
const fullYear = (year: number): number => (year < 100 ? 1900 + year : year);
