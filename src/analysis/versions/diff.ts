import type { Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import { nearestTo } from '../../domain/nearest.js';
import type { DiffRequest } from '../../domain/ports/questions/diff.js';
import { versionDay, type InstrumentVersion, type VersionComparison } from '../../domain/version-comparison.js';
import { compareVersions } from './compare-versions.js';
import { versionOn } from './version-on.js';

/** Compares the texts of an instrument that stood on two days. Errors: `not-found` where none of that day is known. */
export function diff(versions: readonly InstrumentVersion[], { instrument, from, to }: DiffRequest): VersionComparison {
  const known = versions.filter(({ key }) => key === instrument);
  const days = known.map((version) => versionDay(version)).join(', ');
  const found = (day: Day): InstrumentVersion => {
    const version = versionOn(known, day);
    if (version) return version;
    throw new NormapaError('not-found', `No text of ${instrument} as of ${day} is known`, {
      found: days === '' ? 'one text or none' : `texts of ${days}`,
      expected: 'two official texts of one instrument, imported side by side',
      nearest: nearestTo(instrument, [...new Set(versions.map(({ key }) => key))], 3).filter(
        (key) => key !== instrument,
      ),
    });
  };
  return compareVersions(found(from), found(to));
}
