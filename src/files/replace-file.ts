import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a file in place whole: readers see the old file or the new one, also after a power cut. What was written of a file that failed is removed;
 * the error of the system is passed on. What a writer that was killed left of the same file is removed once it is old. `makeRoom` is done when nothing
 * but the move is left, so that a full disk leaves all as it was.
 */
export async function replaceFile(path: string, parts: FileParts, makeRoom?: () => Promise<void>): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await removeAbandoned(folder, basename(path));
  // Not named by the process: in a container each has the same number, and would meet what the last one left.
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.partial`);
  try {
    await writeThrough(temporary, parts);
    await makeRoom?.();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(folder);
}

/** What a file is made of, one after another; made when it is wanted. */
type FileParts = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Milliseconds after which nobody writes on: the largest snapshot takes seconds. */
const ABANDONED = 3_600_000;

const removeAbandoned = async (folder: string, name: string): Promise<void> => {
  const partial = (other: string): boolean => other.startsWith(`.${name}.`) && other.endsWith('.partial');
  for (const other of (await readdir(folder)).filter(partial)) {
    const path = join(folder, other);
    const state = await stat(path).catch(() => null);
    if (state && Date.now() - state.mtimeMs > ABANDONED) await rm(path, { force: true }).catch(() => undefined);
  }
};

const writeThrough = async (path: string, parts: FileParts): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    for await (const part of parts) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** The new name itself must reach the disk. Some systems do not let a folder be opened; there the rename is as safe as they make it. */
const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  try {
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
};
