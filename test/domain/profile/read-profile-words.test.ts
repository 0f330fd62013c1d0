import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueForm } from '../../../src/domain/fact-check.js';
import type { FactValue, Profile } from '../../../src/domain/profile.js';
import { NO_WORDS } from '../../../src/domain/profile/profile-words.js';
import { printProfileWords, readProfileWords } from '../../../src/domain/profile/read-profile-words.js';

const form = (type: ValueForm['type'], choices: readonly string[] = []): ValueForm => ({ type, choices, unit: null });
const FORMS: ReadonlyMap<string, ValueForm> = new Map([
  ['workers', form('number')],
  ['telework', form('boolean')],
  ['electricity_supply', form('choice', ['basic', 'qualified'])],
  ['critical_zone', form('text')],
  ['markets', form('list')],
  ['charger_current', form('list', ['AC', 'DC'])],
]);
const word = fc.string({ minLength: 1, maxLength: 12 });
const list = fc.option(fc.array(word, { maxLength: 3 }));
const VALUES: Readonly<Record<string, fc.Arbitrary<FactValue>>> = {
  workers: fc.oneof(
    fc.nat(),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((size) => size + 0),
  ),
  telework: fc.boolean(),
  electricity_supply: fc.constantFrom('basic', 'qualified'),
  critical_zone: fc.option(word),
  markets: fc.array(word, { maxLength: 3 }),
  charger_current: fc.subarray(['AC', 'DC']),
};
const profile: fc.Arbitrary<Profile> = fc.record({
  jurisdictions: fc.array(word, { maxLength: 2 }),
  activities: list,
  processes: list,
  products: list,
  facts: fc.record(VALUES, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Profile['facts']>,
});
const faultOf = (fact: string, ...words: readonly string[]) =>
  readProfileWords({ ...NO_WORDS, facts: { [fact]: words } }, FORMS).faults;

describe('the words of a profile', () => {
  it('are read back as the profile that was written', () => {
    fc.assert(
      fc.property(profile, (given) => {
        expect(readProfileWords(printProfileWords(given), FORMS)).toEqual({ profile: given, faults: [] });
      }),
    );
  });

  it('become a fact or a fault, whatever they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS.keys()), fc.array(word, { maxLength: 3 }), (fact, words) => {
        const { profile: read, faults } = readProfileWords({ ...NO_WORDS, facts: { [fact]: words } }, FORMS);
        expect(Object.keys(read.facts).length + faults.length).toBe(1);
      }),
    );
  });

  it.each([
    ['workers', '18,500', '18500'],
    ['telework', 'sí', 'true'],
    ['telework', 'no', 'false'],
    ['electricity_supply', 'qualifed', 'qualified'],
    ['charger_current', 'ac', 'AC'],
    ['worker', '12', 'workers'],
  ])('that are wrong are told with what comes near: %s = %s', (fact, value, nearest) => {
    const [fault, ...others] = faultOf(fact, value);
    expect(others).toEqual([]);
    expect(fault!.of).toBe(fact);
    expect(fault!.nearest).toContain(nearest);
    expect(fault!.expected).not.toBe('');
  });

  it.each([
    ['workers', ['-3']],
    ['workers', ['Infinity']],
    ['workers', ['1', '2']],
    ['workers', []],
    ['telework', ['perhaps']],
    ['critical_zone', ['a', 'b']],
  ])('that no value fits are told and not used: %s = %j', (fact, values) => {
    expect(faultOf(fact, ...values)).toHaveLength(1);
  });

  it("tell a key that is no profile's, with the key that was meant", () => {
    const { faults } = readProfileWords({ ...NO_WORDS, strangers: [['activty', 'mining']] }, FORMS);
    expect(faults).toMatchObject([{ at: 'key', of: 'activty', found: 'activty=mining', nearest: ['activity'] }]);
  });
});
