import type { Position, Signal } from './ports/questions/docket.js';

/** What was said of a signal itself, of its part, or of its text; in the order given. */
export function positionsOn(
  { id, instrument, provision }: Pick<Signal, 'id' | 'instrument' | 'provision'>,
  positions: readonly Position[],
): readonly Position[] {
  return positions.filter(({ on }) => on === id || on === provision || on === instrument);
}
