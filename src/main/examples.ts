/** Joins the example profiles of the seeds to who shows them. Spoken to through main.ts. */
import { basename, join } from 'node:path';
import { NormapaError } from '../domain/errors.js';
import type { ExampleProfile } from '../domain/profile/example-profile.js';
import { readProfileFile } from '../ingestion/seeds/read-profile.js';
import { readFolder } from '../ingestion/source/read-folder.js';

/** The example profiles of a folder of seeds, by name; none where it holds none. A file at fault is left out: `build` tells what is wrong with it. */
export async function openExamples(seeds: string): Promise<readonly ExampleProfile[]> {
  const { files } = await readFolder(join(seeds, 'profiles'), ['.yaml']).catch((error: unknown) => {
    if (error instanceof NormapaError && error.code === 'corpus-missing') return { files: [] };
    throw error;
  });
  return files.flatMap((file) => {
    const faults: unknown[] = [];
    const record = readProfileFile(file, (fault) => faults.push(fault));
    return record && faults.length === 0 ? [{ key: basename(file.path, '.yaml'), profile: record.fields }] : [];
  });
}
