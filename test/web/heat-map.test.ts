import { describe, expect, it } from 'vitest';
import type { OverlapLine } from '../../src/web/queries/overlaps.js';
import { heatMapOf, heatOf, ownOverlaps } from '../../src/web/words/heat-map.js';

const line = (one: string, two: string, topic: string, more: Partial<OverlapLine> = {}): OverlapLine => ({
  id: `${one} ${two} ${topic}`,
  authorities: [one, two],
  topic,
  act: 'PERMIT',
  activities: [],
  concurrence: 'UNPLANNED',
  candidate: false,
  score: 0.5,
  likeOf: null,
  ...more,
});

describe('the overlaps of their own', () => {
  it('leave out the likes of others, and count a pair once on a topic and act', () => {
    const lines = [
      line('a', 'b', 'water'),
      line('a', 'b', 'water', { id: 'again' }),
      line('a', 'b', 'water', { act: 'INSPECT' }),
      line('a', 'c', 'water', { likeOf: 'a b water' }),
    ];
    expect(ownOverlaps(lines)).toEqual([lines[0], lines[2]]);
  });
});

describe('the heat map', () => {
  const map = heatMapOf([
    line('a', 'b', 'water'),
    line('b', 'c', 'water', { concurrence: 'JOINT_PROVISION' }),
    line('b', 'c', 'noise', { concurrence: 'JOINT_INSTRUMENT' }),
  ]);

  it('counts each overlap in the cells of both bodies, the unplanned apart', () => {
    expect(map.cellOf('water', 'b')).toEqual({ all: 2, unplanned: 1 });
    expect(map.cellOf('water', 'c')).toEqual({ all: 1, unplanned: 0 });
    expect(map.cellOf('noise', 'a')).toBeNull();
  });

  it('puts the topics and bodies with most first, those with as many by name', () => {
    expect(map.topics).toEqual(['water', 'noise']);
    expect(map.authorities).toEqual(['b', 'c', 'a']);
  });

  it('is darker the more nobody planned, and has no shade where all is by design', () => {
    expect([0, 1, 2, 4, 9].map((unplanned) => heatOf({ all: 9, unplanned }))).toEqual([0, 1, 2, 3, 4]);
  });
});
