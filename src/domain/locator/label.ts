import { fold } from '../fold.js';
import { segment, type Segment } from './segment.js';
import type { SegmentKind } from './segment-kind.js';

/**
 * The label of a segment as scripts print it: upper case, no accents, hyphens. `32-bis` is `32-BIS`, `353-ñ` is `353-Ñ`.
 * The second of a name has the same label as the first: a list of labels shows it twice, as the text does.
 */
export function labelOf({ label }: Segment): string {
  return label.toUpperCase();
}

/** Reads a printed label back: `32-BIS`, `5.2.1`, `SEPTUAGESIMO-CUARTO`. Null where the kind takes no such label. Inverse of labelOf. */
export function segmentOfLabel(kind: SegmentKind, label: string): Segment | null {
  return segment(kind, fold(label));
}
