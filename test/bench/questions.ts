import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadGraph } from '../../src/analysis/graph/loaded-graph.js';
import { addYears, type Day } from '../../src/domain/day.js';
import type { Questions } from '../../src/domain/ports/questions.js';
import { BUILT_IN, openMemory, openProfile, openSnapshot, type Workspace } from '../../src/main.js';
import type { Profile } from '../../src/domain/profile.js';
import { percentile, timeRuns, type BenchOptions, type Figure } from './figure.js';
import { writeManyLaws } from './many-laws.js';

/**
 * What is asked, by the name that its figure bears, of a profile that nobody asked about before or of one that is known: what was worked out of a
 * profile is kept for the next question about it. A question added here is measured.
 */
const ASKED: Readonly<Record<string, (questions: Questions, profile: Profile, known: Profile) => Promise<unknown>>> = {
  applicability: (questions, profile) => questions.applicability(profile, TODAY),
  'applicability of a profile asked before': (questions, _profile, known) => questions.applicability(known, TODAY),
  permits: (questions, profile) => questions.permits(profile, TODAY),
  register: (questions, profile) => questions.register(profile, TODAY, null),
  'register since three years ago': (questions, profile) => questions.register(profile, TODAY, addYears(TODAY, -3)),
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
  coverage: (questions) => questions.coverage(TODAY),
};

const TODAY = '2026-11-21' as Day;

/**
 * Milliseconds of each question on the built-in corpus: the first time on a day, with what it reads for that day, and after it at the middle and
 * the 95th percentile.
 */
export async function benchQuestions(options: BenchOptions): Promise<readonly Figure[]> {
  return measure(BUILT_IN, 'built-in corpus', options);
}

/** The same beside as many laws with official text as one country has; reading those takes minutes. */
export async function benchManyLaws(options: BenchOptions): Promise<readonly Figure[]> {
  const count = options.short ? 1 : LAWS;
  const { folder, workspace, megabytes } = await writeManyLaws(count);
  const figures = await measure(
    workspace,
    `and ${count} laws with official text (${megabytes.toFixed(0)} MB)`,
    options,
  );
  await rm(folder, { recursive: true, force: true });
  return figures;
}

const LAWS = 300;

const measure = async (workspace: Workspace, corpus: string, { short }: BenchOptions): Promise<readonly Figure[]> => {
  const { store, questions } = await openMemory(await openSnapshot(workspace, () => undefined));
  const profile = await openProfile(join(BUILT_IN.seeds, 'profiles/battery-pack-plant-nuevo-leon.yaml'));
  const loading = performance.now();
  await loadGraph(store);
  const figures: Figure[] = [{ name: `${corpus}: graph read`, value: performance.now() - loading, unit: 'ms' }];
  let built = 0;
  const another = (): Profile => ({ ...profile, facts: { ...profile.facts, built_area_m2: ++built } });
  for (const [name, ask] of Object.entries(ASKED)) {
    const begin = performance.now();
    await ask(questions, another(), profile);
    const first = performance.now() - begin;
    const times = await timeRuns(short ? 3 : 100, () => ask(questions, another(), profile));
    const shown = { p50: percentile(times, 0.5), p95: percentile(times, 0.95), first };
    for (const [what, value] of Object.entries(shown)) {
      figures.push({ name: `${corpus}: ${name}, ${what}`, value, unit: 'ms' });
    }
  }
  return figures;
};
