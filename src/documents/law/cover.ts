import type { Day } from '../../domain/day.js';
import { readContainerMark } from '../marks/container-mark.js';
import { readDayInWords, readDaysInDigits } from '../marks/printed-day.js';
import type { Block } from '../reading/block.js';

/** What the first page of a law says of it. */
export interface Cover {
  readonly title: string;
  readonly published: Day | null;
  readonly lastReform: Day | null;
  /** How many blocks the cover takes. */
  readonly length: number;
}

/** Longest cover: title, publication, "TEXTO VIGENTE", last reform, notes on amounts. */
const COVER_LIMIT = 16;

/** Reads the cover of a law: all blocks before the seal or the promulgation. */
export function readCover(blocks: readonly Block[]): Cover {
  const end = blocks.slice(0, COVER_LIMIT).findIndex(({ text }) => ENDS_COVER.test(text));
  const late = end < 0 ? lateTitle(blocks) : null;
  const length = late?.end ?? Math.max(1, end < 0 ? lastCoverBlock(blocks) + 1 : end);
  const texts = blocks.slice(0, length).map(({ text }) => text);
  const published = texts
    .map((text, at) => (DAY_CUT.test(text) ? `${text} ${texts[at + 1] ?? ''}` : text))
    .find((text) => /publicad[oa] en el (?:D\.O\.F|diario oficial)/i.test(text));
  const reform = texts.find((text) => /últimas? reformas? publicadas? (?:en el )?DOF/i.test(text));
  return {
    title: late ? texts.slice(late.start).join(' ') : titleOf(texts),
    published: published === undefined ? null : readDayInWords(published),
    lastReform: reform === undefined ? null : (readDaysInDigits(reform).at(-1) ?? null),
    length,
  };
}

/** A line of publication that ends before its year. */
const DAY_CUT = /publicad[oa] .{10,60} de[l]? [a-z]+ del?$/i;

/** Where the title stands, of a text whose first page opens with its publication and its reforms. */
const lateTitle = (blocks: readonly Block[]): { readonly start: number; readonly end: number } | null => {
  if (!/^\S+ publicad[oa]s? en /i.test(blocks[0]?.text ?? '')) return null;
  const end = blocks.slice(0, COVER_LIMIT).findIndex((block) => readContainerMark(block.text) !== null);
  const start = blocks.slice(0, Math.max(end, 0)).findLastIndex(({ text }) => TITLE_WORD.test(text));
  return start > 0 && start < end ? { start, end } : null;
};

const TITLE_WORD =
  /^(?:LEY|Ley|L[Ii][Nn][Ee]|C[ÓóOo][Dd][Ii]|R[Ee][Gg][Ll]|A[Cc][Uu][Ee]|D[Ii][Ss][Pp]|D[Ee][Cc][Rr]|C[Oo][Nn][Ss][Tt]|M[Aa][Nn][Uu]|P[Oo][Ll][ÍíIi])[\p{L}]*(?: |$)(?!publicad)/u;

const ENDS_COVER = /^(?:Al margen un sello|[A-ZÁÉÍÓÚÑ .]{8,60},? Presidente)/;
const COVER_LINE =
  /^(?:Nueva|Nuevo|TEXTO|Última|Últimas|Publicad|Cantidades|Ley publicada|Constitución publicada|Código)/i;

const lastCoverBlock = (blocks: readonly Block[]): number =>
  blocks.slice(0, COVER_LIMIT).reduce((last, { text }, index) => (COVER_LINE.test(text) ? index : last), 0);

/** The head of a congress or a gazette above the title. */
const ISSUER =
  /^(?:H\. ?)?(?:CONGRESO|C[ÁA]MARA|GOBIERNO|SECRETAR[ÍI]A|PODER|PERI[ÓO]DICO|GACETA)[^a-z]{0,160}? (?=(?:CONSTITUCI[ÓO]N|LEY|C[ÓO]DIGO|REGLAMENTO|DECRETO|ESTATUTO|LINEAMIENTOS|ACUERDO)\b)/;

const titleOf = (texts: readonly string[]): string => {
  const end = texts.findIndex((text, index) => index > 0 && COVER_LINE.test(text));
  return texts
    .slice(0, end < 0 ? 1 : end)
    .join(' ')
    .replace(/ \(antes [^)]*\)$/i, '')
    .replace(ISSUER, '');
};
