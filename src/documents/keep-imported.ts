import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportedDocument } from '../domain/ports/document-importer.js';
import { writeWhole } from './write-whole.js';

/**
 * Writes an imported text to `<folder>/<kind>/<key>.md`, whole or not at all, and gives its path. A text of another day of last reform that lies
 * there already is another version: the newer keeps the name, the older is kept beside it as `<key>@<day>.md`. Errors: `unavailable`.
 */
export async function keepImported(folder: string, { report, markdown }: ImportedDocument): Promise<string> {
  const home = join(folder, report.kind);
  const target = join(home, `${report.key}.md`);
  const there = await dayOfFile(target);
  const own = report.lastReform ?? report.published;
  if (there !== null && own !== null && there !== own) {
    if (own < there) return keep(join(home, `${report.key}@${own}.md`), markdown);
    return keep(target, markdown, () => rename(target, join(home, `${report.key}@${there}.md`)));
  }
  return keep(target, markdown);
}

const keep = async (target: string, markdown: string, makeRoom?: () => Promise<void>): Promise<string> => {
  await writeWhole(target, markdown, makeRoom);
  return target;
};

/** Front matter of an import is shorter than this. */
const HEAD = 16_384;

/** The day of the version that a file holds, from its front matter; null where there is no file, or it tells none. */
const dayOfFile = async (path: string): Promise<string | null> => {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.toString('utf8', 0, bytesRead).split(/\n---\n/)[0] ?? '';
    const day = (name: string): string | undefined =>
      new RegExp(`^${name}: '?(\\d{4}-\\d{2}-\\d{2})`, 'm').exec(head)?.[1];
    return day('last_reform') ?? day('published') ?? null;
  } finally {
    await file.close();
  }
};
