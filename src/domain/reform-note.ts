import type { Day } from './day.js';
import type { Locator } from './locator/locator.js';

/**
 * What a reform did to a part, as the notes of the Chamber's editions tell it. `retitled`: its title alone ("Denominación del Capítulo
 * reformada"); `renumbered`: moved along in its list ("recorrida"); `repositioned`: moved elsewhere ("reubicado"); `updated`: its amounts
 * ("Multa actualizada"); `reissued`: printed again unchanged; `without-effect`: left without effect, in whole or part, by a later publication.
 */
export const REFORM_KINDS = [
  'reformed',
  'retitled',
  'added',
  'repealed',
  'renumbered',
  'repositioned',
  'updated',
  'errata',
  'reissued',
  'declared-invalid',
  'without-effect',
] as const;
export type ReformKind = (typeof REFORM_KINDS)[number];

/** One thing done to one part by the decree published on one day: "Fracción reformada DOF 08-05-2023". */
export interface ReformNote {
  readonly kind: ReformKind;
  /** The day of the gazette that published it. */
  readonly on: Day;
  /** The part that it was done to; a paragraph too, which may have no heading of its own. */
  readonly part: Locator;
  /** What the note says beyond kind, part and day: "antes Capítulo II"; null where nothing. */
  readonly note: string | null;
}
