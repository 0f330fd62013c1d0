import { loadGraph } from '../../src/analysis/graph/loaded-graph.js';
import { addYears, type Day } from '../../src/domain/day.js';
import type { Questions } from '../../src/domain/ports/questions.js';
import { BUILT_IN, openMemory, openProfile, openSnapshot } from '../../src/main.js';
import { join } from 'node:path';
import type { Profile } from '../../src/domain/profile.js';
import { percentile, timeRuns, type BenchOptions, type Figure } from './figure.js';

/** What is asked, by the name that its figure bears. A question added here is measured. */
const ASKED: Readonly<Record<string, (questions: Questions, profile: Profile) => Promise<unknown>>> = {
  applicability: (questions, profile) => questions.applicability(profile, TODAY),
  permits: (questions, profile) => questions.permits(profile, TODAY),
  register: (questions, profile) => questions.register(profile, TODAY, null),
  overlaps: (questions) => questions.overlaps({ asOf: TODAY, topic: 'hazardous-waste' }),
  docket: (questions) => questions.docket({ asOf: TODAY, recommendation: 24 }),
  'forum on recommendation 24': (questions) => questions.recommendationDocket(24, TODAY),
  ledger: (questions) => questions.ledger({ asOf: TODAY, recommendation: 24 }),
  impact: (questions) => questions.impact({ id: 'lgpgir', asOf: TODAY, depth: 2 }),
  changes: (questions) => questions.changes({ from: addYears(TODAY, -1), to: TODAY, asOf: TODAY }),
  gaps: (questions) => questions.gaps(TODAY),
  definitions: (questions) => questions.definitions(TODAY),
  incentives: (questions) => questions.incentives({ asOf: TODAY }),
  restrictions: (questions) => questions.restrictions({ by: 'topic', from: 2016, to: 2026, asOf: TODAY }),
};

const TODAY = '2026-11-21' as Day;

/** Milliseconds at the 95th percentile that each question takes on the built-in corpus, after the first. */
export async function benchQuestions({ short }: BenchOptions): Promise<readonly Figure[]> {
  const { store, questions } = await openMemory(await openSnapshot(BUILT_IN, () => undefined));
  const profile = await openProfile(join(BUILT_IN.seeds, 'profiles/battery-pack-plant-nuevo-leon.yaml'));
  await loadGraph(store);
  const figures: Figure[] = [];
  for (const [name, ask] of Object.entries(ASKED)) {
    const times = await timeRuns(short ? 3 : 100, () => ask(questions, profile));
    figures.push({ name: `question ${name}, battery-pack plant, p95`, value: percentile(times, 0.95), unit: 'ms' });
    figures.push({ name: `question ${name}, battery-pack plant, p50`, value: percentile(times, 0.5), unit: 'ms' });
  }
  return figures;
}
