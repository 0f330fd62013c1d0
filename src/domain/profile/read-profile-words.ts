import { faultOfValue, type ValueForm } from '../fact-check.js';
import { nearestTo } from '../nearest.js';
import type { FactValue, Profile } from '../profile.js';
import { PROFILE_KEYS } from './profile-query.js';
import type { ProfileWords } from './profile-words.js';

/** Something in the words of a profile that cannot be used. */
export interface WordsFault {
  /** What is wrong: a key that is no profile's, the name of a fact, or its value. */
  readonly at: 'key' | 'name' | 'value';
  /** The key or the fact. */
  readonly of: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  /** What comes near: values of the fact, names of facts, or keys. */
  readonly nearest: readonly string[];
}

/** A profile with what of its words could not be used. */
export interface ReadWords {
  readonly profile: Profile;
  readonly faults: readonly WordsFault[];
}

/** How many near words are told. */
const NEAREST = 3;

/** What words say by the records of facts. Places, activities and processes are left to who answers: the graph knows them. */
export function readProfileWords(words: ProfileWords, forms: ReadonlyMap<string, ValueForm>): ReadWords {
  const { jurisdictions, activities, processes, products } = words;
  const faults: WordsFault[] = words.strangers.map(faultOfStranger);
  const facts: [string, FactValue][] = [];
  for (const [fact, given] of Object.entries(words.facts)) {
    const form = forms.get(fact);
    if (!form) {
      faults.push(unknownFact(fact, forms));
      continue;
    }
    const value = READ[form.type](given);
    const expected = value === undefined ? EXPECTED_ONE : faultOfValue(form, value);
    if (value !== undefined && expected === null) facts.push([fact, value]);
    else faults.push(wrongValue(fact, given, expected ?? EXPECTED_ONE, form));
  }
  return { profile: { jurisdictions, activities, processes, products, facts: Object.fromEntries(facts) }, faults };
}

/** The words of a profile. Inverse of readProfileWords for every profile that it finds no fault with. */
export function printProfileWords({ jurisdictions, activities, processes, products, facts }: Profile): ProfileWords {
  const words = Object.entries(facts).map(([fact, value]) => [fact, wordsOf(value)] as const);
  return { jurisdictions, activities, processes, products, facts: Object.fromEntries(words), strangers: [] };
}

const wordsOf = (value: FactValue): readonly string[] =>
  value === null ? [] : typeof value === 'object' ? value : [String(value)];

const EXPECTED_ONE = 'one value';

/** What words say of a fact of a type; undefined for several where one is expected. What fits no value stays a word, and is told. */
const READ: Readonly<Record<ValueForm['type'], (words: readonly string[]) => FactValue | undefined>> = {
  number: (words) => one(words, (word) => (NUMBER.test(word.trim()) ? Number(word) : word)),
  boolean: (words) => one(words, (word) => BOOLEANS.get(word.trim()) ?? word),
  choice: (words) => one(words, (word) => word),
  text: (words) => one(words, (word) => word),
  list: (words) => words,
};

const NUMBER = /^\d+(\.\d+)?(e[+-]?\d{1,3})?$/i;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

const one = (words: readonly string[], read: (word: string) => FactValue): FactValue | undefined => {
  const [word, ...others] = words;
  if (others.length > 0) return undefined;
  return word === undefined ? null : read(word);
};

const faultOfStranger = ([key, value]: readonly [string, string]): WordsFault => ({
  at: 'key',
  of: key,
  message: `There is nothing called ${key} in a profile`,
  found: `${key}=${value}`,
  expected: `${PROFILE_KEYS.join(', ')}, or fact. and the name of a fact`,
  nearest: nearestTo(key, PROFILE_KEYS, NEAREST),
});

const unknownFact = (fact: string, forms: ReadonlyMap<string, ValueForm>): WordsFault => ({
  at: 'name',
  of: fact,
  message: `There is no fact ${fact}`,
  found: fact,
  expected: 'the name of a fact',
  nearest: nearestTo(fact, [...forms.keys()], NEAREST),
});

const wrongValue = (fact: string, given: readonly string[], expected: string, form: ValueForm): WordsFault => ({
  at: 'value',
  of: fact,
  message: `${fact} is ${given.length === 0 ? 'empty' : given.join(', ')}`,
  found: given.join(', '),
  expected,
  nearest: [...new Set(given.flatMap((word) => NEAR[form.type](word, form.choices)))].slice(0, NEAREST),
});

/** Values that a wrong word of a type may have meant. */
const NEAR: Readonly<Record<ValueForm['type'], (word: string, choices: readonly string[]) => readonly string[]>> = {
  number: (word) => {
    const plain = word.replace(/[\s,'_]/g, '');
    return NUMBER.test(plain) ? [String(Number(plain))] : [];
  },
  boolean: (word) =>
    /^(s[ií]|yes|y|1|verdadero|v)$/i.test(word)
      ? ['true']
      : /^(no|n|0|falso|f)$/i.test(word)
        ? ['false']
        : nearestTo(word, ['true', 'false'], 1),
  choice: (word, choices) => nearestTo(word, choices, NEAREST),
  text: (word) => [word],
  list: (word, choices) => nearestTo(word, choices, NEAREST),
};
