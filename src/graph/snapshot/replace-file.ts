import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a file in place whole: readers see the old file or the new one, also after a power cut. What was written of a file that failed is removed;
 * the error of the system is passed on.
 */
export async function replaceFile(path: string, parts: FileParts): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${process.pid}.${String(++written)}.partial`);
  try {
    await writeThrough(temporary, parts);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(folder);
}

/** What a file is made of, one after another; made when it is wanted. */
type FileParts = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Keeps two writers of one process apart. */
let written = 0;

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
