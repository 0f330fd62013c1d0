import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NormapaError } from '../../domain/errors.js';
import { createDocumentImporter } from '../document-importer.js';
import { FILE_BYTES_LIMIT } from '../limits.js';
import type { ImportAnswer, ImportTask } from './protocol.js';

const importer = createDocumentImporter();

const answerTo = async ({ path }: ImportTask): Promise<ImportAnswer> => {
  try {
    return { document: await importer.importDocument(basename(path), await readBounded(path)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const known = error instanceof NormapaError ? error : new NormapaError('unreadable-file', message);
    return { fault: { code: known.code, message, found: known.found, expected: known.expected } };
  }
};

/** The bytes of a file, which is not opened when it is too large. */
const readBounded = async (path: string): Promise<Uint8Array> => {
  const { size } = await stat(path);
  if (size <= FILE_BYTES_LIMIT) return readFile(path);
  throw new NormapaError('too-large', `${basename(path)} is too large`, {
    found: `${size} bytes`,
    expected: `at most ${FILE_BYTES_LIMIT} bytes`,
  });
};

parentPort?.on('message', (task: ImportTask) => {
  void answerTo(task).then((answer) => {
    parentPort?.postMessage(answer);
  });
});
