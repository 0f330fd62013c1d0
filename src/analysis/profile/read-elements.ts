import type { ProfileReading } from '../../domain/ports/questions/applicability.js';
import type { Profile } from '../../domain/profile.js';
import { nearestTo } from '../../domain/nearest.js';
import { hsDigits } from './hs-digits.js';
import { NEAREST, type ProfileFault } from './profile-fault.js';
import type { ProfileTerms } from './profile-terms.js';

/** Where what was read of a profile goes: faults, and how its own words were understood. */
export interface Heard {
  readonly faults: ProfileFault[];
  readonly readings: ProfileReading[];
}

/** Where it stands, with what that is part of, and INT. */
export function readPlaces(terms: ProfileTerms, { jurisdictions }: Profile, heard: Heard): ReadonlySet<string> {
  const places = new Set(['INT']);
  if (jurisdictions.length === 0) {
    heard.faults.push({
      message: 'jurisdiction is missing',
      found: 'none',
      expected: 'a code such as MX-NLE',
      nearest: [],
    });
  }
  for (const word of jurisdictions) {
    const key = terms.placeOf(word);
    if (key === null) {
      heard.faults.push({
        message: `jurisdiction: there is no place ${word}`,
        found: word,
        expected: 'a country or state by its ISO 3166 code, name or abbreviation: MX-NLE, Nuevo León, N.L.',
        nearest: nearestTo(word, terms.placeWords, NEAREST),
      });
    } else {
      tell(heard, 'jurisdiction', word, [key]);
      for (const place of terms.placesAbove(key)) places.add(place);
    }
  }
  return places;
}

/** What it does, by key, with the words for it; null where it does not say. */
export function readActivities(
  terms: ProfileTerms,
  { activities }: Profile,
  heard: Heard,
): ReadonlyMap<string, string> | null {
  if (activities === null) return null;
  const known = new Map<string, string>();
  for (const word of activities) {
    const keys = terms.activities.keysOf(word);
    for (const key of keys) if (!known.has(key)) known.set(key, word);
    if (keys.length > 0) tell(heard, 'activities', word, keys);
    else {
      heard.faults.push({
        message: `activities: there is no activity ${word}`,
        found: word,
        expected: 'a key, an alias or a name of activities.yaml, or a code of SCIAN 2023',
        nearest: terms.activities.nearestTo(word, NEAREST),
      });
    }
  }
  return known;
}

/** What it makes or sells, by digits, with the words for it; null where it does not say. */
export function readProducts({ products }: Profile, heard: Heard): ReadonlyMap<string, string> | null {
  if (products === null) return null;
  const known = new Map<string, string>();
  for (const word of products) {
    const digits = hsDigits(word);
    if (digits !== null) {
      known.set(digits, word);
      continue;
    }
    heard.faults.push({
      message: `products: ${word} is no HS code`,
      found: word,
      expected: 'a chapter, heading or subheading of the Harmonised System, such as 8507.60',
      nearest: [],
    });
  }
  return known;
}

/** Tells how words were understood that are no key themselves. */
export function tell(
  { readings }: Heard,
  field: ProfileReading['field'],
  element: string,
  means: readonly string[],
): void {
  if (means.length !== 1 || means[0] !== element) readings.push({ field, element, means });
}
