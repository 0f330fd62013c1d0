import type { Dropped } from '../../domain/ports/document-importer.js';
import { isSignature } from '../law/signature.js';
import { TransitoryReader } from '../law/transitories.js';
import { readTableMark } from '../marks/table-mark.js';
import type { Block } from '../reading/block.js';
import type { Outline } from '../structure/outline.js';
import { addBeside, documentPart, type Part } from '../structure/part.js';
import { readPreamble } from './preamble.js';
import { StandardBody } from './standard-body.js';
import { isAnnexHeading } from './annex-heading.js';
import { findZones, type Zones } from './zones.js';

/** Blocks looked at to tell whether a list goes on after a paragraph. */
const LOOK_AHEAD = 40;

/** Reads the blocks of a standard; the first `cover` of them are its title. */
export function readStandard(blocks: readonly Block[], cover: number): Outline {
  const zones = findZones(blocks, cover);
  const root = documentPart();
  const dropped: Dropped[] = [];
  const drop = (reason: string, list: readonly Block[]): void => {
    for (const block of list)
      for (const text of [block.text, ...block.notes]) if (text !== '') dropped.push({ reason, text });
  };
  drop('title, now in the front matter', blocks.slice(0, cover));
  const preamble = readPreamble(root, blocks.slice(cover, zones.index));
  drop('seal, enacting words and preface', preamble.left);
  drop('index', blocks.slice(zones.index, zones.body));
  const body = new StandardBody(root, zones.numerals);
  fill(body, blocks, zones.body, zones.transitories, zones);
  const annexes = readTransitories(root, blocks, zones.transitories, drop);
  const after = new StandardBody(root, new Map());
  fill(after, blocks, annexes, blocks.length, zones);
  return { root, dropped, diagnostics: [], footnotes: 0, considerandos: preamble.considerandos };
}

const fill = (body: StandardBody, blocks: readonly Block[], start: number, end: number, zones: Zones): void => {
  for (let at = start; at < end; at++) {
    const block = blocks[at];
    if (!block) continue;
    body.add(block, aheadOf(blocks, at + 1, end, zones));
    addBeside(body.current, block);
  }
};

function* aheadOf(blocks: readonly Block[], start: number, end: number, { numerals }: Zones): Generator<Block> {
  for (let at = start; at < Math.min(end, start + LOOK_AHEAD); at++) {
    const block = blocks[at];
    if (!block || numerals.has(block) || isAnnexHeading(block)) return;
    if (!block.table) yield block;
  }
}

/** Reads the transitories and gives the index of the first block of what follows them: annexes, tables. */
const readTransitories = (
  root: Part,
  blocks: readonly Block[],
  start: number,
  drop: (reason: string, list: readonly Block[]) => void,
): number => {
  const reader = new TransitoryReader(root, null);
  let signed = false;
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (isAnnexHeading(block) || (signed && readTableMark(block.text) !== null)) return at;
    if (isSignature(block.text)) {
      signed = true;
      drop('signatures', [block]);
    } else {
      reader.add(block, blocks.slice(at + 1, at + LOOK_AHEAD));
      addBeside(reader.current, block);
    }
  }
  return blocks.length;
};
