import { describe, expect, it } from 'vitest';
import type { Completion } from '../../src/domain/ports/completions.js';
import { createCompletions } from '../../src/search/completions.js';
import { SAMPLE } from '../support/search-sample.js';

const completions = createCompletions(SAMPLE.nodes);
const keysOf = async (text: string, first = 10): Promise<readonly string[]> =>
  (await completions.complete(text, first)).map(({ key }: Completion) => key);

describe('What a person may be about to type', () => {
  it.each([
    ['nom-052', 'nom-052-semarnat-2005'],
    ['lgpg', 'lgpgir'],
    ['ley fed', 'lft'],
    ['LEY FEDERAL DEL TRAB', 'lft'],
    ['semarn', 'semarnat'],
    ['pilas', 'battery-waste'],
    ['spent', 'battery-waste'],
    ['resuduos', 'nom-052-semarnat-2005'],
  ])('after %s begins with %s', async (text, key) => {
    expect((await keysOf(text))[0]).toBe(key);
  });

  it('holds what is in force before what is not, and each thing once', async () => {
    const keys = await keysOf('nom-052-semarnat');
    expect(keys).toEqual(['nom-052-semarnat-2005', 'nom-052-semarnat-1993']);
  });

  it('is no more than was asked for, and nothing for signs', async () => {
    expect(await keysOf('le', 1)).toHaveLength(1);
    expect(await keysOf('…')).toEqual([]);
    expect(await keysOf('zzzz')).toEqual([]);
  });
});
