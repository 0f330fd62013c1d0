import { fold } from '../../domain/fold.js';
import type { Relation, Reference } from '../../domain/vocabulary.js';

/** What decides whether a citation is tied to one edition. */
export interface ReferenceClues {
  /** The words after the citation, as printed. */
  readonly after: string;
  /** The words before it, as printed. */
  readonly before: string;
  /** True when the designation names a year or an edition. */
  readonly edition: boolean;
  readonly relation: Relation;
  /** True for a transitory, or a text whose place is not known. */
  readonly transitory: boolean;
  readonly bibliographic: boolean;
  readonly preamble: boolean;
}

const SUCCESSION =
  /^[”"]?,?\s*(?:[^.;]{0,90}?,\s*)?\(?(?:o|u|y|asi como)\s+(?:de\s+)?(?:bien\s+)?(?:la|las|el|los|aquella|aquellas|aquel|aquellos|cualquier otra|otra|otras|sus?|por)?\s*(?:norma[s]?|disposicion(?:es)?|modificacion(?:es)?|ordenamiento|instrumento)?\s*(?:juridic[oa]\s*|aplicable\s*)?(?:que\s+(?:en su caso,?\s*)?(?:la|las|lo|los|le|les)?\s*(?:sustituy|reemplac|modifi)|vigentes?\b|equivalente que (?:la|las) sustituy|sustitut|modificacion)/;
const IN_FORCE =
  /^[”"]?,?\s*(?:vigentes?|en vigor|en su (?:version|edicion) vigente|en la version vigente|y sus (?:reformas|modificaciones|actualizaciones))\b/;
/** "vigente hasta el 31 de diciembre de 2013": one edition, by its date. */
const PAST_EDITION =
  /^[”"]?,?\s*(?:que estuvo\s+)?vigentes?\s+(?:hasta|en (?:19|20)\d\d|durante|antes|al \d|a partir del? \d)/;
const CERTIFICATE = /\b(?:certificad[oa]s?|constancias?|dictam(?:en|enes)|informes?)\b[^.;]*$/;
const DATED =
  /^[”"]?,?\s*(?:[^.;]{0,40}?,\s*)?(?:publicad[oa]s?|expedid[oa]s?|de fecha|del?)\s+(?:[^.;]{0,120}?\b)?\d{1,2}\s*(?:o\.?\s*)?de\s+[a-z]+\s+(?:de|del)\s+(?:dos mil|\d{4})/;
const RECALLED = /(?:se public|fue publicad|publico|se expidi|fue expedid|se emiti|fue emitid|expidio|emitio)/;

/** The reference of a citation of another instrument. Where two fit, historical and bibliographic come before the others. */
export function referenceOf(clues: ReferenceClues): Reference {
  const { relation } = clues;
  if (clues.transitory && (relation === 'repeals' || relation === 'amends' || relation === 'replaces'))
    return 'historical';
  if (clues.preamble && clues.edition && RECALLED.test(fold(clues.before))) return 'historical';
  if (clues.bibliographic) return 'bibliographic';
  const otherwise = clues.edition ? 'static' : 'dynamic';
  return CLUE.test(clues.after) ? (byWordsAfter(clues) ?? otherwise) : otherwise;
}

/** Stems of every word that the patterns below look for: most citations are followed by none. */
const CLUE = /sustit|reempla|vig[eo]n|vigor|modific|ublicad|xpedid|fecha|equival|reforma|actualiz|versi[oó]n|\d de /i;

const byWordsAfter = (clues: ReferenceClues): Reference | null => {
  const after = fold(clues.after).replace(/\s+/g, ' ');
  if (SUCCESSION.test(after)) return 'dynamic';
  if (PAST_EDITION.test(after)) return 'static';
  if (IN_FORCE.test(after) && !CERTIFICATE.test(fold(clues.before))) return 'dynamic';
  return DATED.test(after) ? 'static' : null;
};
