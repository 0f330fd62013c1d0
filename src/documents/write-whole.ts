import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { NormapaError } from '../domain/errors.js';

/**
 * Writes a text beside its place and moves it there once it is on the disk: a reader of the folder, which is made when missing, never sees half a file.
 * `makeRoom` is done when nothing but the move is left, so that a full disk leaves all as it was. Errors: `unavailable`.
 */
export async function writeWhole(path: string, text: string, makeRoom?: () => Promise<void>): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeThrough(beside, text);
    await makeRoom?.();
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new NormapaError('unavailable', `${path} cannot be written: ${String(cause)}`, {
      found: path,
      expected: 'a folder that may be written, with room in it',
      cause,
    });
  }
}

const writeThrough = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};
