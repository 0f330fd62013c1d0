import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MESSAGES } from '../../src/web/messages/messages.js';

type Fact = Readonly<Record<string, unknown>> & { readonly key: string };

const seeds = (name: string): readonly Fact[] =>
  parse(readFileSync(new URL(`../../seeds/${name}.yaml`, import.meta.url), 'utf8')) as readonly Fact[];

/** Every text of a table with the path that leads to it; a function is called with plain values. */
const textsOf = (table: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') return [[path, String((table as (...given: unknown[]) => unknown)(2, '2'))]];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([name, part]) => textsOf(part, `${path}/${name}`));
};

/** Tables of open lists, whose words may be told in one language only. */
const isOpenList = (path: string): boolean => path.startsWith('/verbs');
const pathsOf = (table: unknown): readonly string[] => textsOf(table).map(([path]) => path);

describe('the message tables', () => {
  it('have the same entries in both languages', () => {
    const [es, en] = [MESSAGES.es, MESSAGES.en].map((table) => pathsOf(table).filter((path) => !isOpenList(path)));
    expect(en!.toSorted()).toEqual(es!.toSorted());
  });

  it.each(Object.entries(MESSAGES))('have words for every entry: %s', (_language, table) => {
    expect(textsOf(table).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(Object.entries(MESSAGES))(
    'name every fact that a condition may test, and its choices: %s',
    (_language, table) => {
      const facts = seeds('profile-facts');
      expect(facts.map(({ key }) => key).filter((key) => !table.facts[key])).toEqual([]);
      const choices = facts.flatMap((fact) => (fact.choices ?? []) as readonly string[]);
      expect(choices.filter((choice) => !table.choices[choice])).toEqual([]);
    },
  );

  it.each([
    ['activities', 'stage', 'stages'],
    ['authorities', 'level', 'levels'],
    ['authorities', 'kind', 'bodies'],
    ['recommendations', 'axis', 'axes'],
  ] as const)('name every word that %s use as %s', (file, field, list) => {
    const words = [...new Set(seeds(file).map((record) => String(record[field])))];
    for (const table of Object.values(MESSAGES)) expect(words.filter((word) => !table[list][word])).toEqual([]);
  });

  it('name in Spanish every verb by which a recommendation asks', () => {
    const asks = seeds('recommendations').flatMap((record) => record.asks as readonly { readonly verb: string }[]);
    expect(asks.map(({ verb }) => verb).filter((verb) => !MESSAGES.es.verbs[verb])).toEqual([]);
  });

  it('name every strategy of the circular economy that a topic serves', () => {
    const strategies = seeds('topics').flatMap((topic) => topic.circular_economy as readonly string[]);
    for (const table of Object.values(MESSAGES))
      expect(strategies.filter((strategy) => !table.strategies[strategy])).toEqual([]);
  });
});
