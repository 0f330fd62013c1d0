import { lastDayOf, type Day } from '../../domain/day.js';
import { versionDay, type InstrumentVersion } from '../../domain/version-comparison.js';

/** Of the versions of one text, the oldest first, the one that stood on a day; undefined for a day before all of them. */
export function versionOn(versions: readonly InstrumentVersion[], day: Day): InstrumentVersion | undefined {
  return versions.findLast((version) => {
    const since = versionDay(version);
    return since !== null && lastDayOf(since) <= day;
  });
}
