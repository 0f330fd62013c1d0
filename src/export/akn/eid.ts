import { parseLocator, type Locator } from '../../domain/locator/locator.js';
import type { Segment } from '../../domain/locator/segment.js';
import { PART_ELEMENTS } from '../../domain/akn/part-element.js';

/**
 * The eId of a part: `art-31/fr-v` is `art_31__para_v`, `num-5.2.1` is `cl_5-2-1`, `tab-2` is `hcontainer_tabla-2`, the second of a name ends in `-x2`.
 * Source: Akoma Ntoso Naming Convention 1.0, section 5: the abbreviation, the number without its stops, the holder before two underlines.
 */
export function eIdOf(locator: Locator): string {
  const { segments, until } = parseLocator(locator) ?? { segments: [], until: null };
  const words = segments.map(segmentId).join('__');
  return until === null ? words : `${words}-to-${numberOf(until)}`;
}

const segmentId = (segment: Segment): string => {
  const { short, label } = PART_ELEMENTS[segment.kind];
  return `${short}_${label === undefined ? '' : `${label}-`}${numberOf(segment)}`;
};

const numberOf = ({ label, occurrence }: Segment): string =>
  `${label.replaceAll('.', '-')}${occurrence === 1 ? '' : `-x${occurrence}`}`;
