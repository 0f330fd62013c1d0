import { describe, expect, it } from 'vitest';
import type { InstrumentName, ProvisionName } from '../../src/web/queries/fragments.js';
import type { Surroundings } from '../../src/web/queries/neighbourhood.js';
import { layOut, type Box } from '../../src/web/drawing/lay-out.js';
import { MESSAGES } from '../../src/web/messages/messages.js';
import { neighbourhoodOf } from '../../src/web/words/neighbourhood.js';

const instrument = (key: string): InstrumentName => ({
  __typename: 'Instrument',
  key,
  kind: 'LAW',
  designation: null,
  acronym: key.toUpperCase(),
  title: key,
  inForce: { value: true },
});
const part = (key: string, locator: string): ProvisionName => ({
  __typename: 'Provision',
  locator,
  heading: locator,
  instrument: instrument(key),
});
const ofLaw: Surroundings = {
  cites: {
    totalCount: 3,
    edges: [{ cited: part('lga', 'art-1') }, { cited: part('lga', 'art-2') }, { cited: part('law', 'art-9') }],
  },
  citedBy: { totalCount: 1, edges: [{ citing: { __typename: 'NamedText', name: 'Ley sin registro' } }] },
  issuedBy: { totalCount: 1, nodes: [{ __typename: 'NamedText', name: 'Congreso' }] },
  topics: { totalCount: 8, nodes: Array.from({ length: 8 }, (_, n) => ({ key: `t${n}`, name: `Tema ${n}` })) },
};

describe('the neighbourhood of a text', () => {
  it('gathers the citations of an instrument by the other instrument, its own parts left out', () => {
    expect(neighbourhoodOf(ofLaw, 'law').find(({ group }) => group === 'cites')!.shown).toEqual([
      { words: 'LGA', route: { page: 'instrument', key: 'lga' }, links: 2 },
    ]);
  });

  it('names the parts that a part cites, and its own by their last step', () => {
    const lists = neighbourhoodOf(
      { ...ofLaw, instrument: instrument('law'), children: [{ locator: 'art-9/fr-v', heading: 'V' }] },
      'law',
    );
    expect(lists.find(({ group }) => group === 'cites')!.shown.map(({ words }) => words)).toEqual([
      'LGA, Artículo 1',
      'LGA, Artículo 2',
      'LAW, Artículo 9',
    ]);
    expect(lists.find(({ group }) => group === 'parts')!.shown).toEqual([
      { words: 'Fracción V', route: { page: 'provision', key: 'law', locator: 'art-9/fr-v' }, links: 1 },
    ]);
  });

  it('shows what a drawing can hold of each sort, and how many more there are', () => {
    const { shown, left } = neighbourhoodOf(ofLaw, 'law').find(({ group }) => group === 'topics')!;
    expect([shown.length, left]).toEqual([6, 2]);
  });

  it('has no sort without a neighbour', () => {
    expect(neighbourhoodOf(ofLaw, 'law').map(({ group }) => group)).toEqual([
      'citedBy',
      'authorities',
      'topics',
      'cites',
    ]);
  });
});

describe('the drawing of a neighbourhood', () => {
  const lists = neighbourhoodOf(ofLaw, 'law');
  const words = MESSAGES.es.neighbourhood.groups;
  const drawing = layOut('LAW', lists, words);
  const boxes: readonly Box[] = [
    drawing.centre,
    ...drawing.groups.values(),
    ...[...drawing.neighbours.values()].flat(),
  ];

  it('puts what leads to the text left of it and what it leads to right', () => {
    expect(drawing.neighbours.get('citedBy')!.every(({ x }) => x < drawing.centre.x)).toBe(true);
    expect(drawing.neighbours.get('cites')!.every(({ x }) => x > drawing.centre.x)).toBe(true);
  });

  it('lets no two boxes lie on one another, and none stand out of the sheet', () => {
    for (const [index, a] of boxes.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(drawing.width);
      for (const b of boxes.slice(index + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(apart).toBe(true);
      }
    }
  });

  it('is the same each time', () => {
    expect(layOut('LAW', lists, words)).toEqual(drawing);
  });
});
