import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that an installed Normapa brings with it. */
export interface Brought {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Licences that let anybody use, change and hand on a package, with no duty but to keep its notice. */
const PERMITTED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Zlib',
]);

/** What packages say elsewhere than in the field for it, read by a person; good for the version named alone. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  // Its LICENSE file is the BSD licence of two clauses.
  'duck@0.1.12': 'BSD-2-Clause',
  // In its field `licenses`, of the form used before 2013, and at the head of its source.
  'format@0.2.2': 'MIT',
};

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Every package of the lock file that is not for development alone, by name, with the licence that it states. */
export function packagesBrought(folder: string): readonly Brought[] {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version = '', license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: READ_BY_HAND[`${name}@${version}`] ?? license ?? 'not stated' };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Whether a licence, or one of those offered, or all of those asked together, is permitted. */
export function isPermitted(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isPermitted);
  return bare.split(' AND ').every((one) => PERMITTED.has(one));
}
