import { NormapaError } from '../../domain/errors.js';
import type { Profile } from '../../domain/profile.js';
import type { ProfileNote } from '../../domain/ports/questions/applicability.js';
import { nearestTo } from '../../domain/nearest.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { checkFacts } from './check-facts.js';
import { expandMarkets } from './european-union.js';
import type { ExpandedProfile } from './expanded-profile.js';
import { PROCESS_FACTS, saysSome } from './process-facts.js';
import { NEAREST, withNearest, type ProfileFault } from './profile-fault.js';
import { profileTerms, type ProfileTerms } from './profile-terms.js';
import { readActivities, readPlaces, readProducts, tell, type Heard } from './read-elements.js';

/**
 * What a profile stands for. Errors: NormapaError `bad-input` that names every fault (an empty profile, an unknown place, activity or fact, a
 * value that does not fit, facts that contradict each other), with the nearest words of the first. A phrase that names no process is a note.
 */
export function expandProfile(graph: LoadedGraph, declared: Profile): ExpandedProfile {
  const terms = graph.index(profileTerms);
  const heard: Heard = { faults: [], readings: [] };
  const notes: ProfileNote[] = [];
  const { facts, faults: wrong, notes: remarks } = checkFacts(terms.facts, declared.facts);
  notes.push(...remarks);
  const checked = { ...declared, facts };
  const places = readPlaces(terms, checked, heard);
  const activities = readActivities(terms, checked, heard);
  const products = readProducts(checked, heard);
  const processes = processesOf(terms, checked, heard, notes);
  refuse([...(isEmpty(declared) ? [EMPTY] : []), ...heard.faults, ...wrong]);
  const { markets } = facts;
  return {
    declared: checked,
    places,
    activities,
    products,
    ...processes,
    implied: impliedBy(terms, facts, processes.processes),
    markets: Array.isArray(markets) ? expandMarkets(markets as readonly string[]) : null,
    understood: heard.readings,
    notes,
  };
}

const refuse = ([first, ...others]: readonly ProfileFault[]): void => {
  if (!first) return;
  const { found, expected, nearest } = first;
  throw new NormapaError('bad-input', [first.message, ...others.map(withNearest)].join('; '), {
    found,
    expected,
    nearest,
  });
};

const EMPTY: ProfileFault = {
  message: 'The profile declares nothing',
  found: 'an empty profile',
  expected: 'a jurisdiction, and what is done there: activities, processes, products or facts',
  nearest: [],
};

const isEmpty = ({ activities, processes, products, facts }: Profile): boolean =>
  [activities, processes, products].every((list) => (list?.length ?? 0) === 0) && Object.keys(facts).length === 0;

const processesOf = (
  terms: ProfileTerms,
  { processes, facts }: Profile,
  heard: Heard,
  notes: ProfileNote[],
): Pick<ExpandedProfile, 'processes' | 'without'> => {
  const known = new Map<string, string>();
  for (const phrase of processes ?? []) {
    const keys = terms.processes.keysOf(phrase);
    for (const key of keys) if (!known.has(key)) known.set(key, phrase);
    if (keys.length > 0) {
      tell(heard, 'processes', phrase, keys);
      continue;
    }
    const held = terms.processes.holding(phrase);
    const nearest = held.length > 0 ? held : nearestTo(phrase, terms.processes.phrases, NEAREST);
    if (/^[a-z]+(-[a-z]+)+$/.test(phrase)) {
      heard.faults.push({
        message: `processes: there is no process ${phrase}`,
        found: phrase,
        expected: 'a key of processes.yaml, or words for one',
        nearest,
      });
    } else notes.push({ element: phrase, says: held.length > 0 ? MANY_PROCESSES : UNKNOWN_PROCESS, nearest });
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

const MANY_PROCESSES = {
  es: 'estas palabras no dicen cuál proceso; puede ser alguno de los cercanos, y las reglas que atienden a él no se encontraron',
  en: 'these words do not tell which process; it may be one of the nearest, and rules on it were not found',
};

const UNKNOWN_PROCESS = {
  es: 'no se reconoce el proceso; las reglas que atienden a él no se encontraron por estas palabras',
  en: 'no process is known by these words; rules on it were not found by them',
};
