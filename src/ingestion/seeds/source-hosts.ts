import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { NormapaError } from '../../domain/errors.js';

/** A host name without port: letters, digits, dots and hyphens. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** The hosts that official files may be brought from: `sources.yaml` of the seeds. Errors: `bad-input` where it is missing or names no host. */
export async function readSourceHosts(seeds: string): Promise<readonly string[]> {
  const path = join(seeds, 'sources.yaml');
  const expected = 'a list of records with a host, such as www.dof.gob.mx';
  const refuse = (found: string, cause?: unknown): never => {
    throw new NormapaError('bad-input', `${path} names no host to bring files from`, { found, expected, cause });
  };
  const text = await readFile(path, 'utf8').catch((cause: unknown) => refuse('no such file', cause));
  const records: unknown = parse(text);
  if (!Array.isArray(records) || records.length === 0) return refuse('no list');
  return records.map((record: unknown) => {
    const host = typeof record === 'object' && record !== null && 'host' in record ? record.host : null;
    return typeof host === 'string' && HOST.test(host) ? host : refuse(String(host));
  });
}
