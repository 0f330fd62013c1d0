import type { Day } from '../../domain/day.js';
import { fold } from '../../domain/fold.js';
import { readDayInWords } from '../marks/printed-day.js';
import type { Block } from '../reading/block.js';

/** Where the reform decrees stand among the blocks after the body. */
export interface DecreeHead {
  /** Index of the first block of its title, and of the first after its line of publication. */
  readonly start: number;
  readonly end: number;
  readonly day: Day | null;
  readonly title: string;
}

/** A title runs over so many blocks at most. */
const TITLE_LIMIT = 4;

/** True for the heading that the Chamber puts over all reform decrees. */
export function isReformsHeading(text: string): boolean {
  return /^articulos transitorios de (?:los )?decretos? de reformas?/.test(fold(text.slice(0, 80)));
}

/** Finds each reform decree by its line "Publicado en el Diario Oficial de la Federación el ..."; its title stands before that line. */
export function findDecrees(blocks: readonly Block[], from: number): readonly DecreeHead[] {
  const heads: DecreeHead[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || !PUBLICATION.test(block.text) || block.text.length > 220) continue;
    const start = titleStart(blocks, at, heads.at(-1)?.end ?? from);
    const title = blocks
      .slice(start, at)
      .map(({ text }) => text)
      .join(' ');
    heads.push({ start, end: at + 1, day: readDayInWords(block.text), title });
  }
  return heads;
}

const PUBLICATION = /^Publicad[oa]s? en el (?:Diario Oficial|D\.? ?O\.? ?F)/;

const titleStart = (blocks: readonly Block[], at: number, floor: number): number => {
  const size = sizeOf(blocks[at - 1]);
  const font = blocks[at - 1]?.lines[0]?.font;
  let start = at;
  while (start > floor && at - start < TITLE_LIMIT) {
    const block = blocks[start - 1];
    if (!block || isReformsHeading(block.text)) break;
    if (Math.abs(sizeOf(block) - size) > 0.3 || block.lines[0]?.font !== font) break;
    start--;
    if (OPENS_TITLE.test(block.text)) break;
  }
  return start;
};

const OPENS_TITLE =
  /^(?:DECRETO|LEY|ACUERDO|FE DE|FE de|ACLARACI|DISPOSICI|SENTENCIA|RESOLUCI|CÓDIGO|CONSTITUCI|REGLAMENTO|AVISO|OFICIO|ANEXO|PUNTOS|BANDO|LISTA|TARIFA|CANTIDADES|DECLARA)/;

const sizeOf = (block: Block | undefined): number => block?.lines[0]?.size ?? 0;
