import { beforeAll, describe, expect, it } from 'vitest';
import { applicability } from '../../../src/analysis/applicability/applicability.js';
import type { LoadedGraph } from '../../../src/analysis/graph/loaded-graph.js';
import type { Day } from '../../../src/domain/day.js';
import type { Applicability } from '../../../src/domain/ports/questions/applicability.js';
import { builtInLoaded } from '../../support/built-in.js';
import { CASES } from './cases.js';

const TODAY = '2026-11-21' as Day;

/** Where each instrument stands, with the reason where it does not apply and the facts where it may. */
const placesOf = ({ applies, needsFact, doesNotApply }: Applicability): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(doesNotApply.map(({ key, why }) => [key, why])),
  ...Object.fromEntries(needsFact.map(({ key }) => [key, facts(needsFact, key)])),
  ...Object.fromEntries(applies.map(({ key }) => [key, 'applies'])),
});

const facts = (pending: Applicability['needsFact'], key: string): string =>
  `needs ${pending
    .filter((each) => each.key === key)
    .map(({ fact }) => fact)
    .sort()
    .join(' ')}`;

describe('what binds', () => {
  let graph: LoadedGraph;
  beforeAll(async () => {
    graph = await builtInLoaded();
  }, 120_000);

  it.each(CASES)('$title', ({ profile, applies, doesNotApply, needsFact }) => {
    const places = placesOf(applicability(graph, profile, TODAY));
    const expected = [
      ...Object.entries(applies).map(([key, ground]) => [key, 'applies', ground]),
      ...Object.entries(doesNotApply).map(([key, [why, ground]]) => [key, why, ground]),
    ];
    const wrong = expected.filter(([key = '', where]) => places[key] !== where);
    expect(wrong.map(([key = '', where, ground]) => `${key}: ${where} (${ground}), not ${places[key]}`)).toEqual([]);
    const unasked = Object.entries(needsFact).filter(([key, fact]) => !places[key]?.split(' ').slice(1).includes(fact));
    expect(unasked.map(([key, fact]) => `${key}: needs ${fact}, not ${places[key]}`)).toEqual([]);
  });

  it.each(CASES)(
    'every instrument stands in one list, every rule by a path and with a reason: $title',
    ({ profile }) => {
      const { applies, needsFact, doesNotApply } = applicability(graph, profile, TODAY);
      const keys = [...applies, ...doesNotApply].map(({ key }) => key);
      const all = [...keys, ...new Set(needsFact.map(({ key }) => key))].sort();
      expect(all).toEqual(
        graph
          .all('Instrument')
          .map(({ properties }) => properties.key)
          .sort(),
      );
      const pairs = needsFact.map(({ key, fact }) => `${key} ${fact}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const { key, provisions } of applies) {
        expect(provisions.length, key).toBeGreaterThan(0);
        for (const { id, path, why } of provisions) {
          expect(path.length, id).toBeGreaterThan(1);
          expect(why.es && why.en, id).not.toBe('');
        }
      }
    },
  );

  it('the same question has the same answer', () => {
    for (const { profile } of CASES) {
      expect(JSON.stringify(applicability(graph, profile, TODAY))).toBe(
        JSON.stringify(applicability(graph, structuredClone(profile), TODAY)),
      );
    }
  });
});
