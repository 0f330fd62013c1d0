import type { Day } from '../../domain/day.js';
import { readDayInWords } from '../marks/printed-day.js';
import { isTransitoryHeading } from '../marks/transitory-mark.js';
import type { Block } from '../reading/block.js';
import type { DecreeHead } from './reform-decrees.js';
import { isSignature } from './signature.js';

const OPENS = /^(?:DECRETO|LEY|ACUERDO|FE DE ERRATAS|RESOLUCI[ÓO]N|SENTENCIA|REGLAMENTO)\b.{12}/;
/** A title is no longer than this, and its transitories or articles begin within so many blocks. */
const TITLE_LIMIT = 700;
const REACH = 6;

/**
 * Heads of reform decrees over which no line of publication stands, between `start` and `end`, in order: a title after a signature, or first of all where they are
 * `opening`, with transitories close below it. Their day is that of their signature; null where they have none.
 */
export function findUndated(
  blocks: readonly Block[],
  start: number,
  end: number,
  opening = false,
): readonly DecreeHead[] {
  const heads: DecreeHead[] = [];
  for (let at = start; at < end; at++) {
    const { text = '' } = blocks[at] ?? {};
    const first = (opening && at === start) || isSignature(blocks[at - 1]?.text ?? '');
    if (first && isTitle(text) && isFollowed(blocks, at, end))
      heads.push({ start: at, end: at + 1, day: signedOn(blocks, at, end), title: text, line: '' });
  }
  return heads;
}

const isTitle = (text: string): boolean => text.length <= TITLE_LIMIT && OPENS.test(text);

const isFollowed = (blocks: readonly Block[], at: number, end: number): boolean =>
  blocks.slice(at + 1, Math.min(end, at + REACH)).some(({ text }) => isTransitoryHeading(text));

/** The day of the first signature between two places: "México, D.F., a 20 de noviembre de 1992.- Rúbricas". */
export function signedOn(blocks: readonly Block[], start: number, end: number): Day | null {
  const signature = blocks.slice(start, end).find(({ text }) => isSignature(text) && readDayInWords(text) !== null);
  return signature ? readDayInWords(signature.text) : null;
}
