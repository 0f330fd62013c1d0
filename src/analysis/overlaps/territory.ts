import type { HeldMandate } from './held-mandates.js';

/** Keeps on each side the mandates that hold where some mandate of the other side does: two states never meet, state and federation do. */
export function shareGround(
  first: readonly HeldMandate[],
  second: readonly HeldMandate[],
): readonly [readonly HeldMandate[], readonly HeldMandate[]] {
  const meets = (held: HeldMandate, others: readonly HeldMandate[]): boolean =>
    others.some((other) => groundsOf(held).some((a) => groundsOf(other).some((b) => isWithin(a, b) || isWithin(b, a))));
  return [first.filter((held) => meets(held, second)), second.filter((held) => meets(held, first))];
}

const groundsOf = ({ instrument }: HeldMandate): readonly string[] => instrument.properties.jurisdictions;

/** `MX-NLE` lies within `MX`. */
const isWithin = (place: string, area: string): boolean => place === area || place.startsWith(`${area}-`);
