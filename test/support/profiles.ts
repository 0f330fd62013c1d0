import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Profile } from '../../src/domain/profile.js';
import { BUILT_IN } from '../../src/main.js';

/** A profile with nothing declared but what a test wants. */
export function profileOf(wanted: Partial<Profile>): Profile {
  return { jurisdictions: ['MX-NLE'], activities: [], processes: [], products: [], facts: {}, ...wanted };
}

/** An example profile of the seeds. */
export function exampleProfile(name: string): Profile {
  const text = readFileSync(join(BUILT_IN.seeds, `profiles/${name}.yaml`), 'utf8');
  const { jurisdiction, ...rest } = parse(text) as Profile & { readonly jurisdiction: string };
  return profileOf({ ...rest, jurisdictions: [jurisdiction] });
}
