import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { NormapaError } from '../../../src/domain/errors.js';
import { SNAPSHOT_VERSION } from '../../../src/domain/ports/snapshot.js';
import { openParts, readSnapshot, writeSnapshot } from '../../../src/graph/snapshot.js';
import { buildWordImage } from '../../../src/search/image/build-word-image.js';
import { collectPassages } from '../../../src/search/image/passages.js';
import { parseWordImage, printWordImage } from '../../../src/search/image/word-image-file.js';
import { fixtureGraph } from '../../api/fixture-graph.js';
import { SAMPLE } from '../../support/search-sample.js';
import { hold, holdEqual } from '../invariant.js';
import { mutate, pantryOf } from '../mutate.js';
import { readsBytes, type FuzzTarget } from '../target.js';

/** What a damaged snapshot is told to be. */
const DAMAGED: readonly string[] = ['snapshot-damaged', 'snapshot-version'];

/** Snapshots with bits turned, cut short, lengthened: never taken for whole. */
export const snapshots: FuzzTarget = {
  title: 'snapshots',
  open: async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'normapa-fuzz-')), `${threadId}.snapshot`);
    await writeSnapshot(path, {
      version: SNAPSHOT_VERSION,
      sources: 'x',
      parts: [openParts(path).put(fixtureGraph())],
      glossary: [],
      versions: [],
    });
    const whole = await readFile(path);
    const pantry = pantryOf([whole], ['normapa-snapshot 4 1 ', '["plain",[]]\n', '["all",null]\n', '[]\n', '\n']);
    return readsBytes(
      (random) => mutate(random, pantry),
      async (bytes) => {
        writeFileSync(path, bytes);
        const code = await readSnapshot(path).then(
          () => null,
          (error: unknown) => (error instanceof NormapaError ? error.code : Promise.reject(error as Error)),
        );
        if (code === null) hold(whole.equals(bytes), 'only a whole snapshot is read');
        else hold(DAMAGED.includes(code), 'a damaged snapshot is told to be one');
      },
    );
  },
};

/** The file of words beside a snapshot, in the same way. */
export const words: FuzzTarget = {
  title: 'files of words beside snapshots',
  open: () => {
    const image = buildWordImage(collectPassages(SAMPLE));
    const whole = Buffer.concat(printWordImage(image, 'x'));
    const pantry = pantryOf([whole], ['normapa-words 1\n', '{"name":"x","sizes":[', '\u0000\u0000\u0000\u0000']);
    return readsBytes(
      (random) => mutate(random, pantry),
      (bytes) => {
        const read = parseWordImage(bytes, 'x');
        if (read) holdEqual(read, parseWordImage(whole, 'x'), 'only whole words are read');
      },
    );
  },
};
