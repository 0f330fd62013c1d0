import { describe, expect, it } from 'vitest';
import { createRandom } from '../support/random.js';
import { mutate, pantryOf } from './mutate.js';
import { shrink } from './shrink.js';
import { shuffle } from './shuffle.js';

const PANTRY = pantryOf(['a text that is right, and long enough to be cut', 'another'], ['word']);

describe('made-up inputs', () => {
  it('are the same for the same seed, and others for others', () => {
    const made = (seed: number): string => Buffer.from(mutate(createRandom(seed), PANTRY)).toString('hex');
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    expect(seeds.map(made)).toEqual(seeds.map(made));
    expect(new Set(seeds.map(made)).size).toBeGreaterThan(150);
  });
  it('of words hold the words given', () => {
    expect(shuffle(createRandom(5), ['uno', 'dos'], 40)).toMatch(/uno.*dos|dos.*uno/s);
  });
});

describe('an input that fails', () => {
  it('is made smaller as long as it fails alike', async () => {
    const failsAlike = (input: string | Uint8Array): Promise<boolean> => Promise.resolve(String(input).includes('x!'));
    expect(await shrink(`${'a'.repeat(300)}x!${'b'.repeat(99)}`, failsAlike)).toBe('x!');
  });
});
