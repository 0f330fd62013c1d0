import { beforeAll, describe } from 'vitest';
import type { Awaitable } from '../../src/domain/awaitable.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { GlossaryEntry, SearchIndex } from '../../src/domain/ports/search-index.js';
import { askingOf } from './search-contract/asking.js';
import { describeFacets } from './search-contract/facets.js';
import { describeReferences } from './search-contract/references.js';
import { describeRequests } from './search-contract/requests.js';
import { describeSigns } from './search-contract/signs.js';
import { describeSorts } from './search-contract/sorts.js';
import { describeWords } from './search-contract/words.js';
import { SAMPLE, SAMPLE_GLOSSARY } from './search-sample.js';

/** Everything the port of the search promises, told of one index over the sample. */
export function describeSearchIndex(
  name: string,
  open: (graph: Graph, glossary: readonly GlossaryEntry[]) => Awaitable<SearchIndex>,
): void {
  describe(name, () => {
    let index: SearchIndex;
    beforeAll(async () => {
      index = await open(SAMPLE, SAMPLE_GLOSSARY);
    }, 120_000);
    const asking = askingOf(() => index);
    describeReferences(asking);
    describeWords(asking);
    describeFacets(asking);
    describeSigns(asking);
    describeSorts(asking);
    describeRequests(asking);
  });
}
