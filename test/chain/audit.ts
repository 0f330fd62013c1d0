import { spawnSync } from 'node:child_process';

/** What the registry knows against the packages that an installed Normapa brings. */
export interface Audit {
  /** Null where the registry does not answer such questions: nothing is known then. */
  readonly high: number | null;
  readonly told: string;
}

/** Asks the registry by `npm audit`. */
export function auditPackages(folder: string): Audit {
  const words = ['audit', '--omit=dev', '--json'];
  const { stdout } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  const { metadata, message } = parse(stdout);
  const counted = metadata?.vulnerabilities;
  if (!counted) return { high: null, told: `the registry did not answer: ${message ?? 'no reason given'}` };
  const high = (counted.high ?? 0) + (counted.critical ?? 0);
  return { high, told: `${high} of high or critical grade, ${counted.total ?? 0} in all` };
}

interface Told {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly message?: string;
}

const parse = (text: string): Told => {
  try {
    return JSON.parse(text) as Told;
  } catch {
    return {};
  }
};
