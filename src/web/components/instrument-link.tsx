import type { JSX } from 'preact';
import type { InstrumentName } from '../queries/fragments.js';
import { useReading } from '../reading.js';
import { shortNameOf } from '../words/short-name.js';
import { NotInForceMark } from './not-in-force-mark.js';
import { To } from './to.js';

/** A link to an instrument: its designation, its title after it unless `short`, and a mark where it is not in force. */
export function InstrumentLink({
  of,
  short = false,
}: {
  readonly of: InstrumentName;
  readonly short?: boolean;
}): JSX.Element {
  const { language } = useReading().address;
  const name = shortNameOf(of);
  // A title that nobody translated is the Spanish one; designations are Spanish words either way.
  return (
    <span class="instrument-name">
      <To address={{ route: { page: 'instrument', key: of.key } }}>{name}</To>
      {!short && name !== of.title && (
        <span class="subtitle" lang={language}>
          {' '}
          {of.title}
        </span>
      )}
      {of.inForce.value === false && <NotInForceMark />}
    </span>
  );
}
