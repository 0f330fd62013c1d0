import type { Day } from '../../domain/day.js';
import { fold } from '../../domain/fold.js';
import type { ReformKind } from '../../domain/reform-note.js';
import { readDaysInDigits } from '../marks/printed-day.js';

/** What a note says that it is about, by the word that opens it: the part itself, or one that holds it. */
export type ReformedNoun =
  'libro' | 'titulo' | 'capitulo' | 'seccion' | 'articulo' | 'apartado' | 'fraccion' | 'inciso' | 'numeral' | 'parrafo';

/** One thing that a note says was done, before it is known to which part. */
export interface ReformClause {
  readonly kind: ReformKind;
  /** Null where the note names no part: the one that it stands in. */
  readonly noun: ReformedNoun | null;
  /** "Artículos derogados": all those under one heading. */
  readonly plural: boolean;
  /** "Párrafo con fracciones": the paragraph is the one before the list that has just ended. */
  readonly withList: boolean;
  /** Oldest first as printed; never empty. */
  readonly on: readonly Day[];
  /** What the words say besides; null where nothing. */
  readonly note: string | null;
}

/** Longest note read; the longest of the federal laws has 700 letters. */
const NOTE_LIMIT = 4000;

const DAYS = /(?:publicad[oa]s? )?(?:\bD\.? ?O\.? ?F\.? )?(\d{2}-\d{2}-\d{4}(?:, ?\d{2}-\d{2}-\d{4})*)/g;

/**
 * Reads a note of reforms: "Fracción derogada DOF 31-12-1998. Adicionada DOF 30-12-2002 (se recorre, antes fracción IV)". Null where no word of
 * it tells what was done. A later clause without a noun speaks of the same part as the one before.
 */
export function readReformClauses(text: string): readonly ReformClause[] | null {
  if (text.length > NOTE_LIMIT) return null;
  const clauses: ReformClause[] = [];
  for (const piece of readNarrative(text) ?? cutAtDays(text)) {
    const earlier = clauses.at(-1);
    const kinds = kindsOf(piece);
    if (kinds.length === 0) return null;
    const about = aboutOf(piece.head, earlier);
    clauses.push(...kinds.map((kind) => ({ kind, ...about, on: piece.on, note: piece.note })));
  }
  return clauses.length === 0 ? null : clauses;
}

/** A stretch of a note that ends with its days. `head` is what stands before them, folded; `remark` what follows in brackets, folded. */
interface Piece {
  readonly head: string;
  readonly remark: string;
  readonly on: readonly Day[];
  readonly note: string | null;
}

/** "Reforma DOF 27-12-2006: Derogó del artículo el entonces párrafo segundo": the part named in it is gone, the one that held it was reformed. */
const readNarrative = (text: string): readonly Piece[] | null => {
  const match = /^Reforma DOF (\d{2}-\d{2}-\d{4}): ([^]+)$/.exec(text.trim());
  const said = match?.[2];
  if (said === undefined) return null;
  const holder =
    /^[^ ]+ (?:(?:de|del|de la|de este|de esta|el|la) )?(articulo|fraccion|inciso|apartado|parrafo|capitulo|seccion|titulo|numeral)\b/;
  return [
    {
      head: `${holder.exec(fold(said))?.[1] ?? 'articulo'} reformado`,
      remark: '',
      on: readDaysInDigits(match?.[1] ?? ''),
      note: said,
    },
  ];
};

const cutAtDays = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  let words = '';
  for (const match of text.matchAll(DAYS)) {
    // A day in a remark is part of the remark.
    if (match.index < from) continue;
    words += text.slice(from, match.index);
    from = match.index + match[0].length;
    // "notificada para efectos legales 25-06-2018 y publicada DOF 05-07-2018": the day that counts is that of the gazette.
    if (words.endsWith('efectos legales ')) {
      words += match[0];
      continue;
    }
    const remark = /^ ?\(([^()]*)\)/.exec(text.slice(from));
    from += remark?.[0].length ?? 0;
    const on = readDaysInDigits(match[1] ?? '');
    const last = pieces.at(-1);
    // "DOF 01-01-2000, DOF 02-01-2001": more days of the same.
    if (last && /^[\s.,;y]*$/.test(words)) pieces[pieces.length - 1] = { ...last, on: [...last.on, ...on] };
    else if (on.length > 0) pieces.push(pieceOf(words, remark?.[1] ?? '', on));
    words = '';
  }
  return pieces;
};

const pieceOf = (words: string, remark: string, on: readonly Day[]): Piece => {
  const head = words.replace(/^[\s.,;)]+| y $/g, '').trim();
  const notes = [noteOf(head), remark].filter((each) => each !== '');
  return { head: fold(head), remark: fold(remark), on, note: notes.length === 0 ? null : notes.join('; ') };
};

/** What was done, by the words that say it; the first that stands of each group counts once. */
const VERBS: readonly (readonly [RegExp, ReformKind])[] = [
  [/\bfe de erratas|aclaracion|corregid/, 'errata'],
  [/\binvalid/, 'declared-invalid'],
  [/sin efecto/, 'without-effect'],
  [/publicad[oa]s? (?:sin cambios|con)/, 'reissued'],
  [/adicionad|reincorporad|restablecid/, 'added'],
  [/derogad|suprimid|abrogad/, 'repealed'],
  [/(?:denominacion|epigrafe|rubro|encabezado)(?: del? (?:la )?\w+)? reformad/, 'retitled'],
  [/numeracion reformad|recorrid|\bse recorre|renumerad|reenumerad/, 'renumbered'],
  [/reubicad/, 'repositioned'],
  [/actualizad|^(?:multas?|cantidad(?:es)?)\b/, 'updated'],
  [/(?<!numeracion )reformad|modificad|sustituid|reestructurad/, 'reformed'],
];

const kindsOf = ({ head, remark }: Piece): readonly ReformKind[] => {
  const found = VERBS.filter(([form]) => form.test(head)).map(([, kind]) => kind);
  const titled = found.includes('retitled') ? found.filter((kind) => kind !== 'reformed') : found;
  const besides = VERBS.filter(([form, kind]) => REMARKED.includes(kind) && form.test(remark)).map(([, kind]) => kind);
  return [...new Set([...titled, ...besides])];
};

/** What a remark in brackets adds to what stands before it: "(se recorre, antes Capítulo V)", "(reubicado)", "(Capítulo adicionado)". */
const REMARKED: readonly ReformKind[] = ['renumbered', 'repositioned', 'added'];

const NOUN =
  /\b(libro|titulo|capitulo|seccion|articulo|apartado|fraccion|inciso|subinciso|numeral|parrafo|transitorio)(s|es)?\b/;

/** The noun that the words open with; that of the clause before where they open with what was done. */
const aboutOf = (
  head: string,
  earlier: ReformClause | undefined,
): Pick<ReformClause, 'noun' | 'plural' | 'withList'> => {
  // "Recorrida (antes fracción III)": what stands in brackets is how the part was called.
  const outside = NOUN.exec(head.replace(/\([^)]*\)?/g, ' '));
  const [, found, plural] = outside ?? (earlier ? null : NOUN.exec(head)) ?? [];
  if (found === undefined) return earlier ? pickAbout(earlier) : { noun: null, plural: false, withList: false };
  return {
    noun: NOUNS[found] ?? null,
    plural: plural !== undefined,
    withList: /parrafos? con (?:fracciones|incisos|numerales|apartados)/.test(head),
  };
};

const pickAbout = ({ noun, plural, withList }: ReformClause): Pick<ReformClause, 'noun' | 'plural' | 'withList'> => ({
  noun,
  plural,
  withList,
});

const NOUNS: Readonly<Record<string, ReformedNoun>> = {
  libro: 'libro',
  titulo: 'titulo',
  capitulo: 'capitulo',
  seccion: 'seccion',
  articulo: 'articulo',
  transitorio: 'articulo',
  apartado: 'apartado',
  fraccion: 'fraccion',
  inciso: 'inciso',
  subinciso: 'numeral',
  numeral: 'numeral',
  parrafo: 'parrafo',
};

/** The words of a clause that kind and part do not tell; empty where they tell all. */
const noteOf = (head: string): string => {
  const bracketed = /\(([^)]*)\)?/.exec(head)?.[1] ?? '';
  return TELLING.test(fold(head)) ? head : bracketed;
};

const TELLING =
  /parcialmente|sentencia|numeracion "|numeracion “|sin cambios|sin efecto|reincorporad|restablecid|integra/;
