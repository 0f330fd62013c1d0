import type { Day } from '../../domain/day.js';
import type { ReformKind } from '../../domain/reform-note.js';

/** What a note says of the part that it hangs on. */
export interface PartReform {
  readonly kind: ReformKind;
  /** Never empty. */
  readonly on: readonly Day[];
  /** The number of the part's own paragraph that is meant, from 1; null for the whole part. */
  readonly paragraph: number | null;
  readonly note: string | null;
}
