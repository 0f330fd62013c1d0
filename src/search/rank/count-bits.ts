/** How many bits of a mask of up to 32 are set. */
export function countBits(mask: number): number {
  // Counts by pairs, by fours, by eights, then adds the four bytes up: no loop, for it is asked of every passage a query touches.
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
