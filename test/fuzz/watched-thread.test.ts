import { afterAll, describe, expect, it } from 'vitest';
import { WatchedThread } from './watched-thread.js';

const TARGETS = new URL('./misbehaving-targets.ts', import.meta.url);
const thread = new WatchedThread(TARGETS, 3, 64);
/** Gives time enough, so that memory is what ends it. */
const patient = new WatchedThread(TARGETS, 100, 64);
afterAll(() => Promise.all([thread.close(), patient.close()]));

const feed = (target: string, from = 0, by = thread): ReturnType<WatchedThread['feed']> =>
  by.feed({ target, seed: 1, from, count: 20, milliseconds: 60_000 });

describe('a watched thread', () => {
  it('feeds a stretch of inputs, the same for the same seed', async () => {
    expect(await feed('well')).toMatchObject({ next: 20, faults: [] });
    expect((await feed('well', 20)).next).toBe(40);
  });
  it('tells an error, its place in the sources, and goes on', async () => {
    const { next, faults } = await feed('throws');
    expect([next, faults.length, faults[0]?.index]).toEqual([20, 1, 4]);
    expect(faults[0]?.signature).toMatch(/^TypeError: no such sign/);
  });
  it('tells a promise that nobody awaited', async () => {
    const { faults } = await feed('forgets');
    expect(faults.map(({ signature }) => signature.split(' (')[0])).toEqual(['unhandled: RangeError: nobody waits']);
  });
  it.each([
    ['hangs', 'took more than 3 seconds', thread],
    ['eats', 'took all memory', patient],
  ])('ends an input that %s, tells it, and goes on in a new thread', async (target, signature, by) => {
    const { next, faults } = await feed(target, 0, by);
    expect([next, faults[0]?.signature]).toEqual([5, signature]);
    expect((await feed('well', 0, by)).next).toBe(20);
  });
});
