import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { describeGraphStore } from '../support/graph-store-contract.js';

describeGraphStore('The memory store', createMemoryStore);

describe('The memory store', () => {
  it('is empty until its first load', async () => {
    const store = createMemoryStore();
    expect((await store.stats()).nodes).toEqual({});
    expect(await store.count('Instrument', [])).toBe(0);
  });

  it('answers at once, without a promise', () => {
    const store = createMemoryStore();
    expect(store.count('Instrument', [])).toBe(0);
    expect(store.nodes([])).toEqual([]);
  });
});
