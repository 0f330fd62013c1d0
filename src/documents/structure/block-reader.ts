import type { Block } from '../reading/block.js';
import type { Part } from './part.js';

/** Fills parts from blocks, one after another. */
export interface BlockReader {
  /** The part that the last block went into. */
  readonly current: Part;
  /** Takes one block. `ahead` are those that follow in the same article, for telling whether a list goes on. */
  add(block: Block, ahead: Iterable<Block>): void;
}
