import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

/**
 * Writes a file beside its place, in a folder that is there, and moves it there: others see it whole or not at all. It may be lost in a power cut, so
 * it is for what can be made anew and carries a check of its own. Errors: those of the file system; what was written of it is then removed.
 */
export function putFile(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    discard(beside);
    throw error;
  }
}

/** On a disk that takes no more, half a file only takes room. */
const discard = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that lets nothing be removed has let nothing be written.
  }
};
