import { cp, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What a checkout holds besides what was written to it. */
const WRITTEN = new Set(['.git', '.normapa', 'coverage', 'dist', 'node_modules']);

/** Copies the checkout into a folder, without what was built or installed; with a link to what is installed where that is wanted. */
export async function copyProject(folder: string, installed: boolean): Promise<void> {
  for (const name of await readdir(PROJECT)) {
    if (!WRITTEN.has(name)) await cp(join(PROJECT, name), join(folder, name), { recursive: true });
  }
  if (installed) await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
}
