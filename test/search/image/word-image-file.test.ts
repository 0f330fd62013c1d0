import { describe, expect, it } from 'vitest';
import { buildWordImage } from '../../../src/search/image/build-word-image.js';
import { collectPassages } from '../../../src/search/image/passages.js';
import { parseWordImage, printWordImage } from '../../../src/search/image/word-image-file.js';
import { openSearchIndex } from '../../../src/search/search-index.js';
import { generateGraph } from '../../support/generate-graph.js';
import { SAMPLE, SAMPLE_GLOSSARY } from '../../support/search-sample.js';

const GRAPHS = [SAMPLE, generateGraph({ seed: 5, nodes: 300, edges: 600, words: 40 }), { nodes: [], edges: [] }];

const fileOf = (graph: (typeof GRAPHS)[number], name = 'name'): Buffer =>
  Buffer.concat(printWordImage(buildWordImage(collectPassages(graph)), name));

describe('The words of all passages in a file', () => {
  it.each(GRAPHS.map((graph) => [graph.nodes.length, graph] as const))(
    'are read back as written, of %i nodes',
    (_, graph) => {
      const image = buildWordImage(collectPassages(graph));
      expect(parseWordImage(fileOf(graph), 'name')).toEqual(image);
    },
  );

  it('are read wherever they lie in a larger buffer', () => {
    const file = fileOf(SAMPLE);
    for (const offset of [1, 3, 4]) {
      const larger = Buffer.alloc(file.length + offset);
      larger.set(file, offset);
      expect(parseWordImage(larger.subarray(offset), 'name')).toEqual(parseWordImage(file, 'name'));
    }
  });

  it('answer as those that were read from the texts', () => {
    const library = collectPassages(SAMPLE);
    const image = parseWordImage(fileOf(SAMPLE), 'name')!;
    const index = openSearchIndex(SAMPLE, SAMPLE_GLOSSARY, library, image);
    const fresh = openSearchIndex(SAMPLE, SAMPLE_GLOSSARY, library, buildWordImage(library));
    for (const text of ['residuos peligrosos', 'corosividad', '"plan de manejo"', 'nom 52']) {
      const request = { text, first: 20, after: null, asOf: '2026-07-31' as never };
      expect(index.search(request)).toEqual(fresh.search(request));
    }
  });

  it('are none where one digit of a size is another', () => {
    const file = fileOf(SAMPLE);
    const sizes = file.indexOf('"sizes":[') + '"sizes":['.length;
    for (let at = sizes; file[at] !== 0x5d; at++) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(parseWordImage(changed, 'name')).toBeNull();
    }
  });

  it('are none where a bit is turned, a byte is missing or too many, or the name is another', () => {
    const file = fileOf(SAMPLE);
    for (const at of [0, 10, 40, 200, Math.floor(file.length / 2), file.length - 9]) {
      const turned = Buffer.from(file);
      turned[at] = (turned[at] ?? 0) ^ 4;
      expect(parseWordImage(turned, 'name')).toBeNull();
    }
    for (const part of [
      file.subarray(0, -1),
      file.subarray(0, 100),
      Buffer.alloc(0),
      Buffer.concat([file, Buffer.alloc(8)]),
    ])
      expect(parseWordImage(part, 'name')).toBeNull();
    expect(parseWordImage(file, 'other')).toBeNull();
    expect(parseWordImage(Buffer.from('normapa-words 1\n{"name":"name"}\n'), 'name')).toBeNull();
  });
});
