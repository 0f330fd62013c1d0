import { describe, expect, it } from 'vitest';
import type { PartialDay } from '../../../src/domain/day.js';
import type { AnyNode } from '../../../src/domain/graph/node.js';
import { collectPassages } from '../../../src/search/image/passages.js';
import { placesBy, type PlaceSort } from '../../../src/search/rank/sort-places.js';
import { makeNode } from '../../support/make-node.js';

const text = (key: string, titleEs: string, published: string | null): readonly AnyNode[] => [
  makeNode('Instrument', key, { titleEs, published: published as PartialDay | null }),
  makeNode('Provision', `${key}#art-2`, { order: 1 }),
  makeNode('Provision', `${key}#art-1`, { order: 0 }),
];

const library = collectPassages({
  nodes: [
    text('unknown', 'Ñandú', null),
    text('b', 'Zinc', '2001'),
    text('a', 'Álamo', '2001'),
    text('c', 'Baterías', '2020-05-01'),
  ].flat(),
  edges: [],
});

const inOrder = (sort: PlaceSort): readonly string[] => {
  const places = placesBy(sort, library);
  const ids: string[] = [];
  for (const [index, { node }] of library.passages.entries()) ids[places[index]!] = node.id.replace(/^\w+:/, '');
  return ids;
};
const instruments = (sort: PlaceSort): readonly string[] => inOrder(sort).filter((id) => !id.includes('#'));

describe('Places', () => {
  it('by day leave texts without one last either way, equal days by title', () => {
    expect(instruments('newest')).toEqual(['c', 'a', 'b', 'unknown']);
    expect(instruments('oldest')).toEqual(['a', 'b', 'c', 'unknown']);
  });

  it('by title read folded letters', () => {
    expect(instruments('title')).toEqual(['a', 'c', 'b', 'unknown']);
  });

  it('keep each text together, in its order', () => {
    expect(inOrder('title').slice(0, 3)).toEqual(['a', 'a#art-1', 'a#art-2']);
  });
});
