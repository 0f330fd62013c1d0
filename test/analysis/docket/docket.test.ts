import { beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/domain/day.js';
import type { Questions } from '../../../src/domain/ports/questions.js';
import type { Signal } from '../../../src/domain/ports/questions/docket.js';
import { builtInQuestions } from '../../support/built-in.js';

const DAY = parseDay('2026-11-21')!;

let questions: Questions;
let signals: readonly Signal[];

beforeAll(async () => {
  questions = await builtInQuestions();
  signals = (await questions.docket({ asOf: DAY })).signals;
}, 120_000);

/** Code, text or part, and the reason for it. */
const PRESENT: readonly (readonly [string, string, string])[] = [
  ['named', 'nom-052-semarnat-2005', 'recommendation 4 asks to reclassify lithium batteries in it'],
  ['named', 'nom-042-semarnat-2003', 'recommendation 24 asks to review its hydrocarbon limits'],
  ['named', 'dacg-electromovilidad-a-108-2024', 'recommendation 24 asks to reform the dispositions of the regulator'],
  ['named', 'lgpgir', 'recommendation 3 names the waste law'],
  ['review-overdue', 'nom-042-semarnat-2003', 'published 2005-09-07, no later review known'],
  [
    'review-overdue',
    'nom-052-semarnat-2005',
    'five years have passed since publication and since its last known review',
  ],
  ['stale-citation', 'nom-052-semarnat-2005#num-6.3', 'prints NOM-133-SEMARNAT-2000; the edition of 2015 holds'],
  ['stale-citation', 'nom-004-stps-1999#num-8.1.1', 'prints NOM-026-STPS-1998; the edition of 2008 holds'],
  ['stale-citation', 'nom-004-stps-1999#num-5.3', 'prints three editions that have been replaced'],
  ['stale-citation', 'nom-002-stps-2010#num-7.2', 'prints NOM-106-SCFI-2000, superseded in 2017'],
  ['stale-citation', 'lic#art-36', 'refers to the law on regulatory improvement, repealed on 2025-07-16'],
  ['extinct-authority', 'lic#art-89', 'names COFECE, succeeded by CNA'],
  ['extinct-authority', 'nom-208-scfi-2016#sub-especificaciones', 'names IFT, succeeded by CRT'],
  ['extinct-authority', 'dacg-electromovilidad-a-108-2024', 'was issued by CRE, succeeded by CNE'],
  ['combustion-only', 'nom-042-semarnat-2003', 'limits of exhaust and no word on electric vehicles'],
  ['combustion-only', 'nom-044-semarnat-2017', 'diesel engines only'],
  ['expired-incentive', 'decreto-arancel-ve-2020', 'the exemption ended on 2024-09-30'],
];

/** Code, text or part, and the reason against it. */
const ABSENT: readonly (readonly [string, string, string])[] = [
  ['stale-citation', 'nom-029-stps-2011#num-5.9', 'says "o las que la sustituyan"'],
  ['stale-citation', 'nom-002-stps-2010#num-7.5', 'says "o la que la sustituya"'],
  ['stale-citation', 'nom-017-stps-2024#trans-segundo', 'a transitory speaks of the edition before it'],
  ['stale-citation', 'nom-052-semarnat-2005#trans-segundo', 'recalls what it repealed'],
  ['stale-citation', 'nom-029-ener-2017#sub-fundamento', 'the basis on which it was issued belongs to its day'],
  ['review-overdue', 'nom-163-semarnat-scfi-2023', 'published in 2024'],
  ['review-overdue', 'lgpgir', 'a law has no five-year review'],
  ['review-overdue', 'nom-163-semarnat-ener-scfi-2013', 'no longer in force'],
  ['review-overdue', 'fmvss-141', 'a foreign rule'],
  ['combustion-only', 'nom-163-semarnat-scfi-2023', 'counts electric vehicles'],
  ['extinct-authority', 'lcne#art-7/fr-ii', 'names the living commission'],
  ['dead-provision', 'rlgpgir', 'no official text was read: what is not described is not dead'],
  ['expired-incentive', 'decreto-podecobi-2025-05-22', 'runs to 2030'],
];

const on = (code: string, place: string): readonly Signal[] =>
  signals.filter((signal) => signal.code === code && (signal.instrument === place || signal.provision === place));

describe('the docket of the built-in corpus', () => {
  it.each(PRESENT)('%s on %s: %s', (code, place) => {
    expect(on(code, place)).not.toEqual([]);
  });

  it.each(ABSENT)('no %s on %s: %s', (code, place) => {
    expect(on(code, place)).toEqual([]);
  });

  it('misses what others regulate: second life of battery packs, and warning sounds of heavy vehicles', () => {
    const gaps = signals.filter(({ code }) => code === 'gap');
    const of = (topic: string, activity: string): Signal | undefined =>
      gaps.find((gap) => gap.topic === topic && gap.activity === activity);
    expect(of('second-life', 'battery-pack-assembly')?.comparators).toContain('eu-reg-2023-1542');
    expect(of('acoustic-alert', 'heavy-vehicle-assembly')).toBeDefined();
    expect(of('hazardous-waste', 'battery-recycling')).toBeUndefined();
  });

  it('says what would settle it in both languages, and a rank from 0 to 1, best first', () => {
    for (const signal of signals) {
      expect(
        signal.settledBy.length * signal.settledByEn.length * signal.ground.length * signal.groundEn.length,
      ).toBeGreaterThan(0);
      expect(signal.rank >= 0 && signal.rank <= 1).toBe(true);
    }
    const ranks = signals.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length);
  });

  it('seats, for a forum on recommendation 24, the regulator of today beside those that the report names', async () => {
    const { actors, sdg, titleEs } = await questions.recommendationDocket(24, DAY);
    expect(actors.find(({ key }) => key === 'cne')).toMatchObject({ role: 'named', namedAs: 'cre' });
    for (const key of ['se', 'sener', 'sre', 'dgn', 'semarnat'])
      expect(actors.map((actor) => actor.key)).toContain(key);
    expect(sdg).toContain(13);
    expect(titleEs).toMatch(/electrolineras/);
  });

  it('keeps the signals of one grade, and those on texts that a body issues or enforces, under an old name of it too', async () => {
    const high = (await questions.docket({ asOf: DAY, severity: 'high' })).signals;
    expect(high.length).toBeGreaterThan(0);
    expect(high).toEqual(signals.filter(({ severity }) => severity === 'high'));
    const [cne, cre] = await Promise.all(
      ['cne', 'cre'].map(async (authority) => (await questions.docket({ asOf: DAY, authority })).signals),
    );
    expect(cne!.map(({ instrument }) => instrument)).toContain('dacg-electromovilidad-a-108-2024');
    expect(cne!.map(({ instrument }) => instrument)).not.toContain('nom-042-semarnat-2003');
    expect(new Set(cre!.map(({ instrument }) => instrument))).toEqual(
      new Set(cne!.map(({ instrument }) => instrument)),
    );
    await expect(questions.docket({ asOf: DAY, authority: 'cnee' })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('refuses a recommendation that does not exist', async () => {
    await expect(questions.recommendationDocket(29, DAY)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(questions.docket({ asOf: DAY, instrument: 'lgpgirr' })).rejects.toMatchObject({
      nearest: expect.arrayContaining(['lgpgir']) as unknown,
    });
  });
});

describe('the other questions', () => {
  it('tell what overtook an ask, and who can change what it names', async () => {
    const { entries } = await questions.ledger({ asOf: DAY, recommendation: 24 });
    const co2 = entries.find(({ ask }) => ask === 'rec-24-ask-3');
    expect(co2?.state).toBe('overtaken');
    expect(co2?.targets.map(({ instrument, changedBy }) => [instrument, changedBy])).toEqual([
      ['nom-163-semarnat-scfi-2023', ['semarnat', 'se']],
    ]);
    expect(entries.find(({ ask }) => ask === 'rec-24-ask-2')?.state).toBe('open');
    for (const { confidence } of entries) expect(confidence).toBeLessThan(0.9);
  });

  it('tell what hangs on a text, each by a path that leads back to it', async () => {
    const { id, items } = await questions.impact({ id: 'lgpgir', asOf: DAY });
    expect(items.find((item) => item.id === 'instrument:rlgpgir')?.how).toBe('rests');
    for (const { path, depth } of items) expect(path.length).toBe(depth);
    expect(id).toBe('instrument:lgpgir');
    await expect(questions.impact({ id: 'lgpgir#art-311', asOf: DAY })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('tell what happened between two days and what comes, in order', async () => {
    const from = parseDay('2026-01-01')!;
    const { changes, next } = await questions.changes({ from, to: DAY, asOf: DAY });
    expect(changes.some(({ id }) => id === 'reformed lgpgir 2026-01-19')).toBe(true);
    expect(next.every(({ kind }) => kind !== 'published' && kind !== 'reformed')).toBe(true);
    expect(next.some(({ kind }) => kind === 'incentive-ends')).toBe(true);
    await expect(questions.changes({ from: DAY, to: from, asOf: DAY })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('count restrictions over the years, and benefits by the days left', async () => {
    const { years, groups } = await questions.restrictions({ by: 'authority', from: 2020, to: 2026, asOf: DAY });
    expect(years.length).toBe(7);
    expect(groups[0]?.counts.length).toBe(7);
    const { incentives } = await questions.incentives({ asOf: DAY });
    expect(incentives.find(({ daysLeft }) => daysLeft !== null)?.state).toBe('open');
  });
});
