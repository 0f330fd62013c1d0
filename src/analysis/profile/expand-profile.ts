import { NormapaError } from '../../domain/errors.js';
import type { Profile } from '../../domain/profile.js';
import type { ProfileNote } from '../../domain/ports/questions/applicability.js';
import { nearestTo } from '../../domain/nearest.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { checkFacts } from './check-facts.js';
import { expandMarkets } from './european-union.js';
import type { ExpandedProfile } from './expanded-profile.js';
import { PROCESS_FACTS, saysSome } from './process-facts.js';
import { profileTerms, type ProfileTerms } from './profile-terms.js';

/** A fault of a profile: what was found, what would have been right, and what comes near. */
export interface ProfileFault {
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly nearest: readonly string[];
}

/** How many near words are told. */
const NEAREST = 3;

/**
 * What a profile stands for. Errors: NormapaError `bad-input` that names every fault (an empty profile, an unknown place, activity or fact, a
 * value that does not fit, facts that contradict each other), with the nearest words of the first. A phrase that names no process is a note.
 */
export function expandProfile(graph: LoadedGraph, declared: Profile): ExpandedProfile {
  const terms = graph.index(profileTerms);
  const faults: ProfileFault[] = [];
  const notes: ProfileNote[] = [];
  const { facts, faults: wrong, notes: remarks } = checkFacts(terms.facts, declared.facts);
  notes.push(...remarks);
  const checked = { ...declared, facts };
  const places = placesOf(terms, checked, faults);
  const activities = activitiesOf(terms, checked, faults);
  const products = productsOf(checked, faults);
  const processes = processesOf(terms, checked, faults, notes);
  faults.push(...wrong);
  if (isEmpty(declared)) faults.unshift(EMPTY);
  const [first, ...others] = faults;
  if (first) {
    const message = [first.message, ...others.map(withNearest)].join('; ');
    throw new NormapaError('bad-input', message, {
      found: first.found,
      expected: first.expected,
      nearest: first.nearest,
    });
  }
  const { markets } = facts;
  return {
    declared: checked,
    places,
    activities,
    products,
    ...processes,
    implied: impliedBy(terms, facts, processes.processes),
    markets: Array.isArray(markets) ? expandMarkets(markets as readonly string[]) : null,
    notes,
  };
}

/** A fault beside the first, with the words that come near: the error has room for those of one. */
const withNearest = ({ message, nearest }: ProfileFault): string =>
  nearest.length === 0 ? message : `${message} (nearest: ${nearest.join(', ')})`;

const EMPTY: ProfileFault = {
  message: 'The profile declares nothing',
  found: 'an empty profile',
  expected: 'a jurisdiction, and what is done there: activities, processes, products or facts',
  nearest: [],
};

const isEmpty = ({ activities, processes, products, facts }: Profile): boolean =>
  [activities, processes, products].every((list) => (list?.length ?? 0) === 0) && Object.keys(facts).length === 0;

const placesOf = (terms: ProfileTerms, { jurisdictions }: Profile, faults: ProfileFault[]): ReadonlySet<string> => {
  const places = new Set(['INT']);
  if (jurisdictions.length === 0) {
    faults.push({ message: 'jurisdiction is missing', found: 'none', expected: 'a code such as MX-NLE', nearest: [] });
  }
  for (const word of jurisdictions) {
    const key = terms.placeOf(word);
    if (key === null) {
      const nearest = nearestTo(word, terms.placeWords, NEAREST);
      faults.push({ message: `There is no place ${word}`, found: word, expected: 'an ISO 3166-2 code', nearest });
    } else for (const place of terms.placesAbove(key)) places.add(place);
  }
  return places;
};

const activitiesOf = (
  terms: ProfileTerms,
  { activities }: Profile,
  faults: ProfileFault[],
): ReadonlyMap<string, string> | null => {
  if (activities === null) return null;
  const known = new Map<string, string>();
  for (const word of activities) {
    const keys = terms.activitiesOf(word);
    for (const key of keys) if (!known.has(key)) known.set(key, word);
    if (keys.length > 0) continue;
    const nearest = nearestTo(word, terms.activityWords, NEAREST);
    const expected = 'a key or an alias of activities.yaml, or a code of SCIAN 2023';
    faults.push({ message: `There is no activity ${word}`, found: word, expected, nearest });
  }
  return known;
};

const productsOf = ({ products }: Profile, faults: ProfileFault[]): ReadonlyMap<string, string> | null => {
  if (products === null) return null;
  const known = new Map<string, string>();
  for (const word of products) {
    const digits = digitsOf(word);
    if (digits !== null) known.set(digits, word);
    else {
      const expected = 'a heading or subheading of the Harmonised System, such as 8507.60';
      faults.push({ message: `${word} is no HS code`, found: word, expected, nearest: [] });
    }
  }
  return known;
};

/** The digits of an HS code: 8507.60 and, from a file that lost its last nought, 8507.6 are 850760. */
export function digitsOf(code: string): string | null {
  const word = code.trim().replace(/^(\d{4})\.(\d)$/, '$1.$20');
  return /^\d{4}(\.?\d{2}(\.?\d{2}(\.?\d{2})?)?)?$/.test(word) ? word.replaceAll('.', '') : null;
}

const processesOf = (
  terms: ProfileTerms,
  { processes, facts }: Profile,
  faults: ProfileFault[],
  notes: ProfileNote[],
): Pick<ExpandedProfile, 'processes' | 'without'> => {
  const known = new Map<string, string>();
  for (const phrase of processes ?? []) {
    const keys = terms.processes.keysOf(phrase);
    for (const key of keys) if (!known.has(key)) known.set(key, phrase);
    if (keys.length > 0) continue;
    const nearest = nearestTo(phrase, terms.processes.phrases, NEAREST);
    if (/^[a-z]+(-[a-z]+)+$/.test(phrase)) {
      faults.push({
        message: `There is no process ${phrase}`,
        found: phrase,
        expected: 'a key of processes.yaml, or words for one',
        nearest,
      });
    } else notes.push({ element: phrase, says: UNKNOWN_PROCESS, nearest });
  }
  return { processes: known, without: factsAgainst(facts, known, notes) };
};

/** The processes that facts say there are none of; those that facts say there are some of join the known ones. */
const factsAgainst = (
  facts: Profile['facts'],
  known: Map<string, string>,
  notes: ProfileNote[],
): ReadonlyMap<string, string> => {
  const without = new Map<string, string>();
  for (const { fact, process } of PROCESS_FACTS) {
    const value = facts[fact];
    if (value === undefined) continue;
    const named = known.get(process);
    if (named === undefined) (saysSome(value) ? known : without).set(process, fact);
    else if (!saysSome(value)) notes.push({ element: named, says: againstFact(fact), nearest: [fact] });
  }
  return without;
};

/** Yes-or-no facts that nobody declared and that a declared process answers with yes. */
const impliedBy = (
  { facts: records }: ProfileTerms,
  facts: Profile['facts'],
  processes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    PROCESS_FACTS.flatMap(({ fact, process }): readonly (readonly [string, string])[] => {
      const words = processes.get(process);
      return words === undefined || fact in facts || records.get(fact)?.type !== 'boolean' ? [] : [[fact, words]];
    }),
  );

const againstFact = (fact: string): ProfileNote['says'] => ({
  es: `se nombra el proceso, y el dato ${fact} dice que no lo hay; las reglas que atienden al proceso lo dan por cierto, las que atienden al dato no`,
  en: `the process is named, and the fact ${fact} says that there is none; rules on the process take it for true, rules on the fact do not`,
});

const UNKNOWN_PROCESS = {
  es: 'no se reconoce el proceso; las reglas que atienden a él no se encontraron por estas palabras',
  en: 'no process is known by these words; rules on it were not found by them',
};
