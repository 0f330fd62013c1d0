import { fold } from '../../domain/fold.js';
import type { Block } from '../reading/block.js';
import type { NumeralCandidate } from './numeral-chain.js';

/** How many letters tell a chapter's title: the index shortens long ones. */
const TITLE_LETTERS = 12;

/** The first letters of what follows a numeral, for telling a chapter in the index from the same in the body. */
export function titleOf({ index, mark }: NumeralCandidate, blocks: readonly Block[]): string {
  const words = blocks[index]?.text.slice(mark.end, mark.end + 80) ?? '';
  return fold(words)
    .replace(/[^a-zñ]+/g, '')
    .slice(0, TITLE_LETTERS);
}
