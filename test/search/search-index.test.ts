import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../src/search/search-index.js';
import { describeSearchIndex } from '../support/search-contract.js';
import { askingOf } from '../support/search-contract/asking.js';
import { SAMPLE, SAMPLE_GLOSSARY } from '../support/search-sample.js';

describeSearchIndex('The embedded index', createSearchIndex);

describe('Words in quotes', () => {
  const { search } = askingOf(() => createSearchIndex(SAMPLE, SAMPLE_GLOSSARY));

  it('are taken to the letter', async () => {
    expect((await search('"plan de manejo"')).total).toBe(1);
    expect((await search('"plan de manejos"')).total).toBe(0);
  });
});
