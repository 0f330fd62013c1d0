import { provisionId } from '../../domain/locator/provision-id.js';
import type { MandatePlace, OverlapSide } from '../../domain/ports/questions/overlaps.js';
import { quoteOf } from '../../domain/quote.js';
import type { HeldMandate } from './held-mandates.js';
import { directnessOf } from './score.js';

/** Provisions shown on each side. */
const SIDE_LIMIT = 5;

/** One side of an overlap: its provisions, those first that come closest to the other side and say it most directly. */
export function sideOf(
  side: readonly HeldMandate[],
  closeness: ReadonlyMap<HeldMandate, number>,
  activity: string,
): OverlapSide {
  const strength = (held: HeldMandate): number =>
    2 * (closeness.get(held) ?? 0) + directnessOf([held]) + (held.activities.includes(activity) ? 0.3 : 0);
  const ranked = [...side].sort((a, b) => strength(b) - strength(a) || (a.provision.id < b.provision.id ? -1 : 1));
  return {
    authority: side[0]?.holder.properties.key ?? '',
    provisions: shownPlaces(ranked),
    count: new Set(side.map(({ provision }) => provision.id)).size,
  };
}

/** The first few places of a list, each provision once. */
export function shownPlaces(held: readonly HeldMandate[]): readonly MandatePlace[] {
  const places = new Map<string, MandatePlace>();
  for (const mandate of held) {
    const place = toPlace(mandate);
    if (!places.has(place.id)) places.set(place.id, place);
    if (places.size === SIDE_LIMIT) break;
  }
  return [...places.values()];
}

const toPlace = ({ provision, holder, authority, modality, source, evidence }: HeldMandate): MandatePlace => {
  const { instrument, locator, heading, official, summaryEs } = provision.properties;
  const words = official ?? summaryEs ?? heading;
  return {
    id: provisionId(instrument, locator),
    instrument,
    locator,
    heading,
    quote: quoteOf(words, 0, words.length),
    modality,
    source,
    namedAs: holder.id === authority ? null : authority.slice(authority.indexOf(':') + 1),
    evidence,
  };
};
