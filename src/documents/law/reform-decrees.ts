import type { Day } from '../../domain/day.js';
import { fold } from '../../domain/fold.js';
import { readAnyDay, readDayInWords } from '../marks/printed-day.js';
import { isTransitoryHeading } from '../marks/transitory-mark.js';
import type { Block } from '../reading/block.js';

/** Where the reform decrees stand among the blocks after the body. */
export interface DecreeHead {
  /** Index of the first block of its title, and of the first after its line of publication. */
  readonly start: number;
  readonly end: number;
  readonly day: Day | null;
  readonly title: string;
  /** The words that tell the day. */
  readonly line: string;
}

/** A title runs over so many blocks at most. */
const TITLE_LIMIT = 4;

/** True for the heading that the Chamber puts over all reform decrees. */
export function isReformsHeading(text: string): boolean {
  return /^articulos transitorios de (?:los )?decretos? de reformas?/.test(fold(text.slice(0, 80)));
}

/**
 * Finds each reform decree by its day: the Chamber prints "Publicado en el Diario Oficial de la Federación el ..." below its title, states print
 * "G.O. CDMX 21 DE MARZO DE 2019" above it.
 */
export function findDecrees(blocks: readonly Block[], from: number): readonly DecreeHead[] {
  const heads: DecreeHead[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.text.length > 700) continue;
    const floor = heads.at(-1)?.end ?? from;
    const head =
      PUBLICATION.test(block.text) && block.text.length <= 220 ? headAbove(blocks, at, floor) : headBelow(blocks, at);
    if (head) heads.push(head);
  }
  return heads;
}

const headAbove = (blocks: readonly Block[], at: number, floor: number): DecreeHead => {
  const start = titleStart(blocks, at, floor);
  const titles = blocks.slice(start, at);
  const line = blocks[at]?.text ?? '';
  return { start, end: at + 1, day: readAnyDay(line), title: joinTexts(titles), line };
};

/** The day of a state's gazette, alone on its line or before the title in capitals. */
const STATE_DAY =
  /^\[?(?:G\. ?O\.|P\. ?O\.|B\. ?O\.|D\. ?O\.(?: ?F\.)?|GACETA|PERI[ÓO]DICO OFICIAL)[^.;()]{0,40}?\d{1,2} DE [A-Z]{4,10} DEL? \d{4}\.?\]?(?= |$)/;

const headBelow = (blocks: readonly Block[], at: number): DecreeHead | null => {
  const { text = '' } = blocks[at] ?? {};
  const line = STATE_DAY.exec(text)?.[0];
  if (line === undefined) return null;
  let end = at + 1;
  const own = text.slice(line.length).trim();
  const isTitle = (next: string): boolean => !/\p{Ll}/u.test(next) && !isTransitoryHeading(next);
  while (end < blocks.length && end - at < TITLE_LIMIT && isTitle(blocks[end]?.text ?? 'x')) end++;
  const title = [own, joinTexts(blocks.slice(at + 1, end))].filter((words) => words !== '').join(' ');
  return { start: at, end, day: readDayInWords(line), title, line };
};

const joinTexts = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join(' ');

const PUBLICATION =
  /^[([]?Publicad[oa]s? (?:en (?:el|la) )?(?:(?:edici[óo]n|secci[óo]n|primera|segunda|tercera|cuarta|vespertina|matutina|extraordinaria|del?|el|ejemplar) ){0,5}(?:Diario Oficial|D\.? ?O\.? ?F)/i;

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
