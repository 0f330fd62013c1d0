import { lastDayOf, type Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import type { DiffRequest } from '../../domain/ports/questions/diff.js';
import { versionDay, type InstrumentVersion, type VersionComparison } from '../../domain/version-comparison.js';
import { compareVersions } from './compare-versions.js';

/** Compares the texts of an instrument that stood on two days. Errors: `not-found` where none of that day is known. */
export function diff(versions: readonly InstrumentVersion[], { instrument, from, to }: DiffRequest): VersionComparison {
  const known = versions.filter(({ key }) => key === instrument);
  const days = known.map((version) => versionDay(version)).join(', ');
  const found = (day: Day): InstrumentVersion => {
    const version = known.findLast((each) => stoodOn(each, day));
    if (version) return version;
    throw new NormapaError('not-found', `No text of ${instrument} as of ${day} is known`, {
      found: days === '' ? 'one text or none' : `texts of ${days}`,
      expected: 'two official texts of one instrument, imported side by side',
    });
  };
  return compareVersions(found(from), found(to));
}

const stoodOn = (version: InstrumentVersion, day: Day): boolean => {
  const since = versionDay(version);
  return since !== null && lastDayOf(since) <= day;
};
