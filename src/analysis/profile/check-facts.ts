import { faultOfValue } from '../../domain/fact-check.js';
import { fold } from '../../domain/fold.js';
import type { FactProperties } from '../../domain/graph/record-properties.js';
import { nearestTo } from '../../domain/nearest.js';
import type { FactValue, Profile } from '../../domain/profile.js';
import type { ProfileNote } from '../../domain/ports/questions/applicability.js';
import { contradictionsOf } from './contradictions.js';
import { NEAREST, type ProfileFault } from './profile-fault.js';

/** The facts of a profile, each of the form of its record, with what is wrong with them. */
export interface CheckedFacts {
  readonly facts: Profile['facts'];
  readonly faults: readonly ProfileFault[];
  readonly notes: readonly ProfileNote[];
}

/** Checks facts by their records. One word for a list is a list of one; a null that says nothing leaves the fact undeclared, with a note. */
export function checkFacts(records: ReadonlyMap<string, FactProperties>, given: Profile['facts']): CheckedFacts {
  const facts: Record<string, FactValue> = {};
  const faults: ProfileFault[] = [];
  const notes: ProfileNote[] = [];
  for (const [word, value] of Object.entries(given)) {
    const name = records.has(word) ? word : snakeCase(word);
    const record = records.get(name);
    if (!record) faults.push(unknownFact(word, records));
    else if (name in facts) faults.push(wrongValue(record, value, 'one value: it is declared twice'));
    else if (value === null && record.type !== 'text') notes.push({ element: name, says: UNDECLARED, nearest: [] });
    else {
      const shaped = shapeOf(record, value);
      const expected = faultOfValue(record, shaped) ?? BOUNDS[name]?.(shaped) ?? null;
      if (expected === null) facts[name] = shaped;
      else faults.push(wrongValue(record, value, expected));
    }
  }
  for (const { facts: names, why } of contradictionsOf(facts)) {
    const found = names.map((name) => `${name} = ${JSON.stringify(facts[name])}`).join(', ');
    faults.push({
      message: `Facts contradict each other: ${found}: ${why.en}`,
      found,
      expected: 'facts that can all be true',
      nearest: [],
    });
  }
  return { facts, faults, notes };
}

/** The value in the form of its record, where another form says the same: one word for a list, "none" for an empty one, "sí" for true. */
const shapeOf = ({ type }: FactProperties, value: FactValue): FactValue => {
  const word = typeof value === 'string' ? fold(value.trim()) : null;
  if (type === 'list' && (value === false || (word !== null && NONE.has(word)))) return [];
  if (type === 'list' && typeof value === 'string') return [value];
  return (type === 'boolean' && word !== null ? YES_OR_NO.get(word) : undefined) ?? value;
};

const NONE = new Set(['', 'no', 'none', 'ninguno', 'ninguna', 'nada']);

const YES_OR_NO = new Map([
  ['si', true],
  ['yes', true],
  ['true', true],
  ['verdadero', true],
  ['no', false],
  ['false', false],
  ['falso', false],
]);

/** `connection-voltage-kv` and `connectionVoltageKv` as facts are named: `connection_voltage_kv`. */
const snakeCase = (word: string): string =>
  word
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[-\s]+/g, '_');

const UNDECLARED = { es: 'un valor nulo deja el dato sin declarar', en: 'a null leaves the fact undeclared' };

const unknownFact = (name: string, records: ReadonlyMap<string, FactProperties>): ProfileFault => ({
  message: `facts: there is no fact ${name}`,
  found: name,
  expected: 'a fact of profile-facts.yaml',
  nearest: nearestTo(name, [...records.keys()], NEAREST),
});

const wrongValue = ({ key, choices }: FactProperties, value: FactValue, expected: string): ProfileFault => {
  const found = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return { message: `facts: ${key} is ${found}`, found, expected, nearest: nearestTo(String(value), choices, NEAREST) };
};

/** Bounds of facts that their type does not tell. */
const BOUNDS: Readonly<Record<string, (value: FactValue) => string | null>> = {
  workers: (value) => (Number.isInteger(value) ? null : 'a whole number of persons'),
  charging_points: (value) => (Number.isInteger(value) ? null : 'a whole number of points'),
  export_share_pct: (value) => (typeof value === 'number' && value <= 100 ? null : 'a percentage from 0 to 100'),
  markets: (value) =>
    Array.isArray(value) && value.every((market) => /^[A-Z]{2}$/.test(String(market)))
      ? null
      : 'countries by two capital letters: MX, US; EU for the whole Union',
};
