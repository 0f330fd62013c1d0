import type { Dropped } from '../../domain/ports/document-importer.js';
import { BodyReader, opensContainer } from '../law/body.js';
import { isSignature } from '../law/signature.js';
import { TransitoryReader } from '../law/transitories.js';
import type { BodyMark } from '../marks/body-mark.js';
import { isTransitoryHeading, readTransitoryMark } from '../marks/transitory-mark.js';
import type { Block } from '../reading/block.js';
import type { SourceText } from '../reading/source-text.js';
import { isAnnexHeading } from '../standard/annex-heading.js';
import { readPreamble } from '../standard/preamble.js';
import type { BlockReader } from '../structure/block-reader.js';
import type { Outline } from '../structure/outline.js';
import { addBeside, documentPart } from '../structure/part.js';
import { readAnnexes } from './annexes.js';
import { chooseDecreeMarks, opensDecree } from './decree-marks.js';

/** Blocks looked at to tell whether a list goes on after a paragraph. */
const LOOK_AHEAD = 60;

/** Reads a decree, an agreement, guidelines or a notice: reasons, resolutive parts, transitories, annexes. `quoted`: it only corrects another text. */
export function readDecree(source: SourceText, quoted: boolean): Outline {
  const { blocks, cover } = source;
  const root = documentPart();
  const dropped: Dropped[] = [...source.furniture];
  const drop = (reason: string, list: readonly Block[]): void => {
    for (const block of list)
      for (const text of [block.text, ...block.notes]) if (text !== '') dropped.push({ reason, text });
  };
  const zones = quoted ? wholeBody(blocks, cover) : findZones(blocks, cover);
  drop('title, now in the front matter', blocks.slice(0, cover));
  const preamble = readPreamble(root, blocks.slice(cover, zones.body));
  drop('seal and enacting words', preamble.left);
  const { body, transitories, annexes } = zones;
  const marks = quoted ? new Map<Block, BodyMark>() : chooseDecreeMarks(blocks, body, transitories);
  const each = (start: number, end: number, reader: BlockReader): void => {
    for (let at = start; at < end; at++) {
      const block = blocks[at];
      if (!block) continue;
      if (isSignature(block.text)) drop('signatures', [block]);
      else {
        reader.add(block, aheadOf(blocks, at + 1, end, marks));
        addBeside(reader.current, block);
      }
    }
  };
  each(body, transitories, new BodyReader(root, marks, true));
  each(transitories, annexes, new TransitoryReader(root, null));
  readAnnexes(root, blocks, annexes, drop);
  return {
    root,
    dropped,
    diagnostics: source.diagnostics,
    footnotes: source.footnotes,
    considerandos: preamble.considerandos,
  };
}

interface Zones {
  readonly body: number;
  readonly transitories: number;
  /** First block of what follows the signatures. */
  readonly annexes: number;
}

const wholeBody = (blocks: readonly Block[], cover: number): Zones => ({
  body: cover,
  transitories: blocks.length,
  annexes: blocks.length,
});

const findZones = (blocks: readonly Block[], cover: number): Zones => {
  const body = findBody(blocks, cover);
  const heading = blocks.findIndex(
    (block, at) =>
      at >= body && isTransitoryHeading(block.text) && readTransitoryMark(blocks[at + 1]?.text ?? '') !== null,
  );
  const signed = blocks.findIndex((block, at) => at >= Math.max(body, heading) && isSignature(block.text));
  const annex = blocks.findIndex((block, at) => at > Math.max(body, heading, signed) && isAnnexHeading(block));
  const annexes = annex < 0 ? blocks.length : annex;
  return { body, transitories: heading < 0 ? (signed < 0 ? annexes : signed) : heading, annexes };
};

/** The first resolutive part, or the heading of the chapter that it stands in, after the reasons and the heading over the decree. */
const findBody = (blocks: readonly Block[], cover: number): number => {
  const reasons = blocks.findIndex((block, at) => at >= cover && isReasonsHeading(block.text));
  const enacting = reasons < 0 ? -1 : blocks.findIndex((block, at) => at > reasons && isEnacting(block));
  const from = Math.max(cover, reasons + 1, enacting + 1);
  const first = blocks.findIndex(
    (block, at) =>
      at >= from &&
      (opensContainer(block) || (opensDecree(block) && (enacting >= 0 || reasons < 0 || !REASON.test(block.text)))),
  );
  return first < 0 ? from : first;
};

/** True for the heading over the reasons: "CONSIDERANDO", "C O N S I D E R A N D O S". */
const isReasonsHeading = (text: string): boolean => /^CONSIDERANDOS?:?$/i.test(text.slice(0, 40).replace(/\s/g, ''));

/** A reason numbered as resolutive parts are: "PRIMERO. Que, de conformidad con". */
const REASON = /^\S+(?: \S+)?[.-]+ ?Que\b/;

/** The heading over the resolutive part: "DECRETO", "A C U E R D O", "LINEAMIENTOS PARA ...", in capitals. */
const isEnacting = ({ text }: Block): boolean =>
  text.length < 700 &&
  !/\p{Ll}/u.test(text) &&
  /^(?:DECRETO|ACUERD|RESOLUCI|RESUELVE|RESOLUTIV|LINEAMIENTO|DISPOSICION|REGLA|CONVENIO|AVISO|CIRCULAR|CRITERIO|MANUAL|POL[IÍ]TICA|BASES|ESTATUTO|PROGRAMA|LEY|C[OÓ]DIGO)/.test(
    text.replace(/\s/g, ''),
  );

function* aheadOf(
  blocks: readonly Block[],
  start: number,
  end: number,
  marks: ReadonlyMap<Block, BodyMark>,
): Generator<Block> {
  for (let at = start; at < Math.min(end, start + LOOK_AHEAD); at++) {
    const block = blocks[at];
    if (!block || marks.has(block) || opensContainer(block) || isTransitoryHeading(block.text)) return;
    if (!block.table) yield block;
  }
}
