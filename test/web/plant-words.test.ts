import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NO_WORDS, type ProfileWords } from '../../src/domain/profile/profile-words.js';
import type { AppliedAnswer, PendingAnswer } from '../../src/web/queries/applicability.js';
import type { FactRecord, TopicChoice } from '../../src/web/queries/plant-form.js';
import { toggled, withFact, withFactNamed, withoutStranger, withWord } from '../../src/web/words/plant/edit-words.js';
import { groupFacts } from '../../src/web/words/plant/fact-groups.js';
import { groupByTopic } from '../../src/web/words/plant/group-by-topic.js';
import { profileInputOf, saysEnough } from '../../src/web/words/plant/profile-input.js';
import { textsToRead, waitingFacts } from '../../src/web/words/plant/waiting-facts.js';

const words: ProfileWords = {
  ...NO_WORDS,
  jurisdictions: ['MX-NLE'],
  activities: ['mining'],
  facts: { workers: ['4'] },
};

describe('an answer of the form', () => {
  it('is taken back by giving it again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.string(), (list, word) => {
        const twice = toggled(toggled(list, word), word);
        expect([...(twice ?? [])].sort()).toEqual([...list].sort());
      }),
    );
  });

  it('leaves a list unanswered, and not empty, when its last word is taken out', () => {
    expect(toggled(['mining'], 'mining')).toBeNull();
  });

  it('replaces a fact, or takes it back', () => {
    expect(withFact(words, 'workers', ['9']).facts).toEqual({ workers: ['9'] });
    expect(withFact(words, 'workers', null).facts).toEqual({});
  });

  it('puts right a word, the name of a fact and a key', () => {
    expect(withWord({ ...words, activities: ['minning'] }, 'minning', 'mining').activities).toEqual(['mining']);
    expect(withWord(words, 'mining', null).activities).toEqual([]);
    expect(withFactNamed({ ...words, facts: { worker: ['4'] } }, 'worker', 'workers').facts).toEqual({
      workers: ['4'],
    });
    const strange: ProfileWords = { ...words, strangers: [['activty', 'scrap']] };
    expect(withoutStranger(strange, 'activty', 'activity')).toEqual({ ...words, activities: ['mining', 'scrap'] });
    expect(withoutStranger(strange, 'activty', null)).toEqual(words);
  });
});

describe('a profile for the API', () => {
  it('has each fact in the field of its type, and none for "none"', () => {
    const facts = { workers: 4, telework: false, critical_zone: null, water_source: 'x', markets: [] };
    expect(
      profileInputOf({ jurisdictions: ['MX'], activities: null, processes: null, products: null, facts }),
    ).toMatchObject({
      facts: [
        { fact: 'workers', number: 4 },
        { fact: 'telework', boolean: false },
        { fact: 'critical_zone' },
        { fact: 'water_source', word: 'x' },
        { fact: 'markets', list: [] },
      ],
    });
  });

  it('is asked about once it says where, and anything else', () => {
    const bare = { jurisdictions: ['MX'], activities: null, processes: null, products: null, facts: {} };
    expect(saysEnough(bare)).toBe(false);
    expect(saysEnough({ ...bare, activities: ['mining'] })).toBe(true);
    expect(saysEnough({ ...bare, jurisdictions: [], facts: { workers: 1 } })).toBe(false);
  });
});

describe('the groups of facts', () => {
  const keys = (
    parse(readFileSync(new URL('../../seeds/profile-facts.yaml', import.meta.url), 'utf8')) as readonly FactRecord[]
  ).map(({ key }) => key);
  const recordOf = (key: string): FactRecord => ({ key, type: 'TEXT', unit: null, choices: [], meaning: '' });

  it('hold every fact of the seeds once', () => {
    const groups = groupFacts(keys.map(recordOf));
    expect(groups.flatMap(({ facts }) => facts.map(({ key }) => key)).toSorted()).toEqual(keys.toSorted());
  });

  it('take a fact that a newer server knows among the others', () => {
    const [last] = groupFacts([recordOf('moon_phase')]);
    expect(last).toMatchObject({ group: 'other', facts: [{ key: 'moon_phase' }] });
  });
});

describe('texts by topic', () => {
  const topic = (key: string, above?: string): TopicChoice => ({
    key,
    name: key,
    broader: { nodes: above === undefined ? [] : [{ key: above }] },
  });
  const topics = [
    topic('waste'),
    topic('battery-waste', 'waste'),
    topic('work'),
    topic('noise', 'work'),
    topic('cross-cutting'),
  ];

  it('stand under the broadest topic that most of theirs belong to', () => {
    const texts = [
      { key: 'a', topics: ['battery-waste', 'noise', 'noise'] },
      { key: 'b', topics: ['work'] },
      { key: 'c', topics: ['cross-cutting', 'cross-cutting', 'battery-waste'] },
      { key: 'd', topics: [] },
    ];
    const groups = groupByTopic(texts, (text) => text.topics, topics);
    expect(groups.map((group) => [group.topic?.key ?? null, group.members.map(({ key }) => key)])).toEqual([
      ['work', ['a', 'b']],
      ['waste', ['c']],
      [null, ['d']],
    ]);
  });

  it('do not hang on topics that stand in a ring', () => {
    expect(groupByTopic(['x'], () => ['a'], [topic('a', 'b'), topic('b', 'a')])).toHaveLength(1);
  });
});

describe('the facts still needed', () => {
  const pending = (key: string, fact: string): PendingAnswer => ({ key, fact }) as PendingAnswer;
  const applied = (key: string, ...facts: readonly string[]): AppliedAnswer =>
    ({ key, open: facts.map((fact) => ({ fact })) }) as unknown as AppliedAnswer;

  it('are told with what waits for them, those that most texts wait for first, what waits to be read apart', () => {
    const records = [
      pending('a', 'noise_dba'),
      pending('b', 'workers'),
      pending('c', 'workers'),
      pending('d', 'review'),
    ];
    const waiting = waitingFacts([applied('e', 'noise_dba', 'noise_dba'), applied('f', 'telework')], records);
    expect(waiting.map(({ fact, pending: own, more }) => [fact, own.length, more])).toEqual([
      ['workers', 2, []],
      ['noise_dba', 1, ['e']],
      ['telework', 0, ['f']],
    ]);
    expect(textsToRead(records).map(({ key }) => key)).toEqual(['d']);
  });
});
