import type { Day } from '../../domain/day.js';
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
  const length = Math.max(1, end < 0 ? lastCoverBlock(blocks) + 1 : end);
  const texts = blocks.slice(0, length).map(({ text }) => text);
  const published = texts.find((text) => /publicad[oa] en el (?:D\.O\.F|diario oficial)/i.test(text));
  const reform = texts.find((text) => /últimas? reformas? publicadas? DOF/i.test(text));
  return {
    title: titleOf(texts),
    published: published === undefined ? null : readDayInWords(published),
    lastReform: reform === undefined ? null : (readDaysInDigits(reform).at(-1) ?? null),
    length,
  };
}

const ENDS_COVER = /^(?:Al margen un sello|[A-ZÁÉÍÓÚÑ .]{8,60},? Presidente)/;
const COVER_LINE =
  /^(?:Nueva|Nuevo|TEXTO|Última|Últimas|Publicad|Cantidades|Ley publicada|Constitución publicada|Código)/i;

const lastCoverBlock = (blocks: readonly Block[]): number =>
  blocks.slice(0, COVER_LIMIT).reduce((last, { text }, index) => (COVER_LINE.test(text) ? index : last), 0);

const titleOf = (texts: readonly string[]): string => {
  const end = texts.findIndex((text, index) => index > 0 && COVER_LINE.test(text));
  return texts
    .slice(0, end < 0 ? 1 : end)
    .join(' ')
    .replace(/ \(antes [^)]*\)$/i, '');
};
