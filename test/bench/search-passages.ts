import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { AnyNode, GraphNode } from '../../src/domain/graph/node.js';
import { makeNode } from '../support/make-node.js';

const OFFICIAL = '../shared/official/noms';
/** About the length of an article, in characters. */
const PASSAGE_LENGTH = 900;
const PARTS_OF_A_LAW = 90;

/** Stretches of official texts of about the length of an article; where those are not beside the checkout, the summaries of the corpus. */
export function basePassages(corpus: Graph): readonly string[] {
  if (!existsSync(OFFICIAL)) {
    return corpus.nodes.flatMap((node) => (node.label === 'Provision' ? (node.properties.summaryEs ?? []) : []));
  }
  const texts = readdirSync(OFFICIAL).filter((name) => name.endsWith('.txt'));
  return texts.flatMap((name) => stretches(readFileSync(join(OFFICIAL, name), 'utf8').replace(/\s+/g, ' ')));
}

const stretches = (text: string): readonly string[] =>
  text.match(new RegExp(`.{${PASSAGE_LENGTH}}\\S*`, 'gsu')) ?? [text];

/** Laws of ninety articles each until there are so many passages: the base again and again, in each copy one word in thirty another. */
export function copyPassages(base: readonly string[], wanted: number, random: () => number): Graph {
  const words = [...new Set(base.join(' ').match(/\p{L}{4,}/gu))];
  const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
  const nodes: AnyNode[] = [];
  for (let index = 0; nodes.length < wanted; index++) {
    const key = `law-${Math.floor(index / PARTS_OF_A_LAW)}`;
    const order = index % PARTS_OF_A_LAW;
    if (order === 0) nodes.push(makeNode('Instrument', key, { titleEs: `Ley de ${pick()}, ${pick()} y ${pick()}` }));
    const text = (base[index % base.length] ?? '').replace(/\p{L}{4,}/gu, (word) =>
      random() < 1 / 30 ? pick() : word,
    );
    const heading = `Artículo ${order + 1}`;
    nodes.push(
      makeNode('Provision', `${key}#art-${order + 1}`, {
        order,
        heading,
        official: text,
        summaryEs: null,
        summaryEn: null,
      }),
    );
  }
  return { nodes, edges: [] };
}

/** Runs of two to five words of some passage. */
export function drawQueries(
  passages: readonly GraphNode<'Provision'>[],
  count: number,
  random: () => number,
): readonly string[] {
  return Array.from({ length: count }, () => {
    const text = passages[Math.floor(random() * passages.length)]?.properties.official ?? '';
    const words = text.match(/\p{L}{4,}/gu) ?? [];
    const length = 2 + Math.floor(random() * 4);
    const start = Math.floor(random() * Math.max(1, words.length - length));
    return words.slice(start, start + length).join(' ') || 'residuos peligrosos';
  });
}

/** Mulberry32: the same numbers from the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
