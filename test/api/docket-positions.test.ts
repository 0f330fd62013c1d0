import { describe, expect, it } from 'vitest';
import { createQuestions } from '../../src/analysis/questions.js';
import type { Day } from '../../src/domain/day.js';
import type { InstrumentKey } from '../../src/domain/instrument-key.js';
import type { Position, Signal } from '../../src/domain/ports/questions/docket.js';
import { fixtureGraph } from './fixture-graph.js';
import { serveFixture, storeOf } from './serve.js';

const SIGNAL: Signal = {
  id: 'review-overdue lgpgir',
  code: 'review-overdue',
  instrument: 'lgpgir' as InstrumentKey,
  provision: null,
  severity: 'high',
  recommendations: [],
  namedBy: [],
  pair: null,
  authority: null,
  topic: null,
  topicSlugs: [],
  activity: null,
  comparators: [],
  ground: '',
  groundEn: '',
  settledBy: '',
  settledByEn: '',
  day: null,
  evidence: [],
  sdg: [],
  rank: 0,
  parts: { severity: 0, asked: 0, reach: 0, age: 0, basis: 0 },
  candidate: false,
};
const POSITION: Position = {
  who: 'Cámara de ejemplo',
  authority: null,
  on: 'lgpgir',
  stance: 'reform',
  words: 'Debe reformarse.',
  day: '2026-05-04' as Day,
  file: 'positions.yaml',
};
const QUERY = '{ docket { signals { id positions { who stance words day } } } }';

describe('the docket over the API', () => {
  const store = storeOf(fixtureGraph());
  const questions = {
    ...createQuestions(store),
    docket: () => Promise.resolve({ asOf: '2026-11-21' as Day, signals: [SIGNAL] }),
  };
  const told = serveFixture({ store, questions, positions: [POSITION, { ...POSITION, on: 'lgeepa' }] });
  const silent = serveFixture({ store, questions });

  it('shows beside a signal what was said of it or of its text', async () => {
    expect((await told.ask(QUERY)).data).toEqual({
      docket: {
        signals: [
          {
            id: SIGNAL.id,
            positions: [{ who: 'Cámara de ejemplo', stance: 'REFORM', words: 'Debe reformarse.', day: '2026-05-04' }],
          },
        ],
      },
    });
  });

  it('shows nothing where no record of a forum was given', async () => {
    expect((await silent.ask(QUERY)).data).toEqual({ docket: { signals: [{ id: SIGNAL.id, positions: [] }] } });
  });
});
