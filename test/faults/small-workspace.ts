import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frontMatter } from '../support/corpus-text.js';

/** A workspace of one law in a folder of its own, for programs that are to meet a fault. */
export interface SmallWorkspace {
  readonly folder: string;
  readonly out: string;
  readonly snapshot: string;
  /** The options that name it. */
  readonly options: readonly string[];
  /** The bytes of the snapshot and of the parts of its graph, by their paths. */
  readonly written: () => Promise<ReadonlyMap<string, Buffer>>;
  /** Gives the law other words. */
  readonly write: (words: string) => Promise<void>;
  /** Names of files that a write left unfinished, anywhere in it. */
  readonly unfinished: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

export async function createSmallWorkspace(words: string): Promise<SmallWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), 'normapa-fault-'));
  // Others may read it: some faults need a user who owns nothing.
  await chmod(folder, 0o755);
  const [corpus, seeds, out] = ['corpus', 'seeds', 'out'].map((name) => join(folder, name)) as [string, string, string];
  await mkdir(join(corpus, 'law'), { recursive: true });
  await mkdir(seeds);
  await writeFile(join(seeds, 'jurisdictions.yaml'), MEXICO);
  const write = (given: string): Promise<void> => writeFile(join(corpus, 'law/ley.md'), lawOf(given));
  await write(words);
  return {
    folder,
    out,
    snapshot: join(out, SNAPSHOT),
    options: ['--corpus', corpus, '--seeds', seeds, '--out', out],
    written: async () => {
      const entries = await readdir(out, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      const kept = files.filter((path) => path.slice(out.length + 1).startsWith(SNAPSHOT)).sort();
      return new Map(await Promise.all(kept.map(async (path) => [path, await readFile(path)] as const)));
    },
    write,
    unfinished: async () => (await readdir(folder, { recursive: true })).filter((name) => /\.part(ial)?$/.test(name)),
    remove: () => rm(folder, { recursive: true }),
  };
}

const SNAPSHOT = 'normapa.snapshot';

const MEXICO = '- {key: MX, name_es: México, name_en: Mexico, parent: null, kind: country}\n';

/** A law that says these words. */
const lawOf = (words: string): string =>
  `${frontMatter()}## Artículo 1\n\n::rule{modality=obligation}\n\n${words}\n\n:::en\nIn English.\n:::\n`;

/** The bytes of a file, null where there is none. */
export async function bytesOf(path: string): Promise<string | null> {
  return (await readFile(path).catch(() => null))?.toString('latin1') ?? null;
}
