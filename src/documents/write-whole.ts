import { NormapaError } from '../domain/errors.js';
import { replaceFile } from '../files/replace-file.js';

/** Puts a text in its place as replaceFile does, in a folder that is made when missing. Errors: `unavailable`. */
export async function writeWhole(path: string, text: string, makeRoom?: () => Promise<void>): Promise<void> {
  try {
    await replaceFile(path, [Buffer.from(text)], makeRoom);
  } catch (cause) {
    throw new NormapaError('unavailable', `${path} cannot be written: ${String(cause)}`, {
      found: path,
      expected: 'a folder that may be written, with room in it',
      cause,
    });
  }
}
