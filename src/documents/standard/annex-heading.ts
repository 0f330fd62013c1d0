import { readAnnexMark } from '../marks/annex-mark.js';
import type { Block } from '../reading/block.js';

/** A heading begins so far from the left edge, in points, even where its page is too wide to tell the middle. */
const HEADING_INDENT = 100;

/** True for a block that is the heading of an annex: centred, or short and in capitals. */
export function isAnnexHeading(block: Block): boolean {
  const mark = block.text.length > 300 ? null : readAnnexMark(block.text);
  if (!mark || (!mark.numbered && /^Gu[ií]a/.test(block.text))) return false;
  const far = mark.numbered && block.first >= HEADING_INDENT && block.text.length < 120;
  return block.centred || far || (block.text.length < 60 && !/\p{Ll}/u.test(block.text));
}
