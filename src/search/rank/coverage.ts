/** From 0 to 1: how much of what a query asks a mask of its bits meets. */
export type Coverage = (mask: number) => number;

/** Past these bits the shares are not remembered. */
const TABLE_BITS = 12;

/** How much the bits met tell, over what all bits tell, to a power. A bit of unknown rarity, such as a reference, counts as the mean of the others. */
export function createCoverage(
  bits: readonly number[],
  rarities: ReadonlyMap<number, number>,
  power: number,
): Coverage {
  const known = [...rarities.values()];
  const mean = known.length === 0 ? 1 : known.reduce((sum, rarity) => sum + rarity, 0) / known.length;
  const parts = bits.map((bit) => ({ bit, rarity: rarities.get(bit) ?? mean }));
  const all = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const share = (mask: number): number =>
    (parts.reduce((sum, { bit, rarity }) => ((mask & bit) === 0 ? sum : sum + rarity), 0) / (all || 1)) ** power;
  const highest = bits.reduce((mask, bit) => mask | bit, 0);
  if (highest >= 1 << TABLE_BITS) return share;
  const table = new Float64Array(highest + 1).fill(-1);
  return (mask) => {
    const known = table[mask] ?? 0;
    return known >= 0 ? known : (table[mask] = share(mask));
  };
}
