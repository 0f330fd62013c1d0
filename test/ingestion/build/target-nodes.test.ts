import { expect, test } from 'vitest';
import { nodeId } from '../../../src/domain/graph/node-id.js';
import { parseInstrumentKey } from '../../../src/domain/instrument-key.js';
import type { Locator } from '../../../src/domain/locator/locator.js';
import { targetNodes } from '../../../src/ingestion/build/target-nodes.js';

const KEY = parseInstrumentKey('ley-minera')!;
const HELD: ReadonlySet<string> = new Set(['art-29/fr-vi', 'art-32/inc-1', 'art-33/par-2/fr-i', 'art-33/fr-i']);

const nodeOf = (locator: string): unknown =>
  targetNodes((key, part) => key === KEY && HELD.has(part), KEY, [locator as Locator])[0];

test.each([
  ['art-29/par-2/fr-vi', 'art-29/fr-vi'],
  ['art-32/num-1', 'art-32/inc-1'],
  ['art-33/par-2/fr-i', 'art-33/par-2/fr-i'],
])('a citation of %s points at %s, and keeps what it names', (locator, held) => {
  expect(nodeOf(locator)).toEqual({ node: nodeId('Provision', `ley-minera#${held}`), locator });
});

test('a part that the text does not have is cited of the text', () => {
  expect(nodeOf('art-99')).toEqual({ node: nodeId('Instrument', 'ley-minera'), locator: 'art-99' });
});
