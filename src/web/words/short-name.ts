import type { InstrumentName } from '../queries/fragments.js';

/** The shortest name that an instrument is known by. */
export function shortNameOf({ designation, acronym, title }: InstrumentName): string {
  return designation ?? acronym ?? title;
}
