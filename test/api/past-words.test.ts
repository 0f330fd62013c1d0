import { describe, expect, it } from 'vitest';
import { createQuestions } from '../../src/analysis/questions.js';
import { TEXT_VERSIONS } from '../support/text-versions.js';
import { serveFixture, storeOf } from './serve.js';

const { graph, versions } = TEXT_VERSIONS;
const store = storeOf(graph);
const served = serveFixture({ store, questions: createQuestions(store, undefined, versions) });

const ask = async (locator: string, asOf: string): Promise<unknown> => {
  const { data } = await served.ask(
    'query ($id: String!, $asOf: Date!) { provision(id: $id, asOf: $asOf) { text { words version { lastReform file } } texts { words } asOf } }',
    { id: `ley#${locator}`, asOf },
  );
  return (data as { provision: unknown }).provision;
};

describe('the official words of a part', () => {
  it.each([
    ['2026-01-01', 'El plazo es de quince días.', null],
    ['2020-01-01', 'El plazo es de quince días.', null],
    ['2019-12-31', 'El plazo es de doce días.', '2015-06-01'],
    ['2012-02-29', 'El plazo es de diez días.', '2010-01-01'],
  ])('on %s are those of the version that stood then', async (asOf, words, day) => {
    const version = day === null ? null : { lastReform: day, file: `texts/law/ley@${day}.md` };
    expect(await ask('art-1', asOf)).toEqual({ text: { words, version }, texts: [{ words }], asOf });
  });

  it('are none where that version had no such part', async () => {
    expect(await ask('art-2', '2015-06-01')).toEqual({ text: null, texts: [], asOf: '2015-06-01' });
    expect(await ask('art-2', '2020-01-01')).toMatchObject({ text: { words: 'Otro.' } });
  });

  it('are the oldest that are known where the day is before them all', async () => {
    expect(await ask('art-1', '2001-01-01')).toMatchObject({
      text: { words: 'El plazo es de diez días.', version: { lastReform: '2010-01-01' } },
    });
  });
});
