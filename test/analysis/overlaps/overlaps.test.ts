import { beforeAll, describe, expect, it } from 'vitest';
import { createQuestions } from '../../../src/analysis/questions.js';
import { parseDay } from '../../../src/domain/day.js';
import { NormapaError } from '../../../src/domain/errors.js';
import type { Questions } from '../../../src/domain/ports/questions.js';
import type { Overlap } from '../../../src/domain/ports/questions/overlaps.js';
import { builtInQuestions, compileBuiltIn, storeOf } from '../../support/built-in.js';
import { MUST, MUST_NOT } from './judged-pairs.js';

const DAY = parseDay('2026-11-21')!;

let questions: Questions;
let found: readonly Overlap[];

beforeAll(async () => {
  questions = await builtInQuestions();
  found = (await questions.overlaps({ asOf: DAY })).overlaps;
}, 120_000);

const between = (one: string, two: string, topic: string, act: string): readonly Overlap[] =>
  found.filter(
    (overlap) =>
      overlap.authorities.includes(one) &&
      overlap.authorities.includes(two) &&
      overlap.topic === topic &&
      overlap.act === act,
  );

describe('the overlaps of the built-in corpus', () => {
  it.each(MUST)('%s and %s on %s (%s): %s', (one, two, topic, act) => {
    expect(between(one, two, topic, act)).not.toEqual([]);
  });

  it.each(MUST_NOT)('not %s and %s on %s (%s): %s', (one, two, topic, act) => {
    expect(between(one, two, topic, act)).toEqual([]);
  });

  it('hold, for an officer who asks about used batteries, two ministries with the words of both', async () => {
    const { overlaps } = await questions.overlaps({ asOf: DAY, topic: 'battery-waste' });
    const [first] = overlaps;
    expect(first?.authorities).toEqual(['cne', 'semarnat']);
    expect(first?.sides.map(({ provisions }) => provisions[0]?.id)).toEqual([
      'dacg-electromovilidad-a-108-2024#anx-unico/cap-7/par-2',
      'lgpgir#art-31/par-last',
    ]);
    expect(first?.sides.every(({ provisions }) => provisions.every(({ quote }) => quote.length > 20))).toBe(true);
  });

  it('map a body that has ended to the one that holds its tasks', () => {
    expect(found.some(({ authorities }) => authorities.includes('cre'))).toBe(false);
    const place = found
      .flatMap(({ sides }) => sides.flatMap(({ provisions }) => provisions))
      .find(({ namedAs }) => namedAs === 'cre');
    expect(place).toBeDefined();
  });

  it('speak of the bodies of the day asked', async () => {
    const { overlaps } = await questions.overlaps({ asOf: parseDay('2024-12-01')! });
    const bodies = new Set(overlaps.flatMap(({ authorities }) => authorities));
    expect(bodies.has('cre')).toBe(true);
    expect(bodies.has('cne')).toBe(false);
  });

  it('say of each whether it was planned, and by which words', () => {
    for (const { concurrence, planned } of found) expect(planned.length > 0).toBe(concurrence !== 'unplanned');
    const kinds = new Set(found.map(({ concurrence }) => concurrence));
    for (const kind of ['joint-instrument', 'joint-provision', 'unplanned'] as const)
      expect(kinds.has(kind)).toBe(true);
  });

  it('are explained in the words of each language, with no key of the corpus in them', () => {
    const keys = /\b(?:set-standards|local-governments|[a-z]+[a-z0-9-]*#[a-z]+-)/;
    for (const { id, why, whyEn } of found) {
      expect(why, id).not.toMatch(keys);
      expect(whyEn, id).not.toMatch(keys);
    }
    const joint = found.find(
      ({ planned, act }) => act === 'set-standards' && planned.some(({ id }) => id.includes('#art-')),
    );
    expect(joint?.why).toMatch(/con el mismo acto, normar: .* \(.*, artículo /);
    expect(joint?.whyEn).toMatch(/with the same act, setting standards: .* \(.*, article /);
  });

  it('carry evidence on both sides, a score from 0 to 1 and its parts, best first, those of their own before their likes', () => {
    for (const { sides, score, parts } of found) {
      for (const side of sides) expect(side.provisions.length).toBeGreaterThan(0);
      for (const { evidence } of sides.flatMap(({ provisions }) => provisions)) expect(evidence.file).not.toBe('');
      for (const part of [score, ...(Object.values(parts) as readonly number[])])
        expect(part >= 0 && part <= 1).toBe(true);
    }
    const own = found.filter(({ likeOf }) => likeOf === null);
    expect(found.slice(0, own.length)).toEqual(own);
    expect(own.map(({ score }) => score)).toEqual(own.map(({ score }) => score).sort((a, b) => b - a));
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('are the same from two builds, to the byte', { timeout: 120_000 }, async () => {
    const anew = async (): Promise<readonly Overlap[]> =>
      (await createQuestions(await storeOf(await compileBuiltIn())).overlaps({ asOf: DAY })).overlaps;
    const first = await anew();
    expect(JSON.stringify(await anew())).toBe(JSON.stringify(first));
    expect(first).toEqual(found);
  });

  it.each([
    ['topic', 'batery-waste', 'battery-waste'],
    ['authority', 'semarnatt', 'semarnat'],
    ['activity', 'battery-recycle', 'battery-recycling'],
  ])('refuse a %s that does not exist with the nearest that does', async (field, wrong, near) => {
    const asked = questions.overlaps({ asOf: DAY, [field]: wrong });
    await expect(asked).rejects.toBeInstanceOf(NormapaError);
    await asked.catch((error: unknown) => {
      expect((error as NormapaError).nearest).toContain(near);
    });
  });
});
