import { NormapaError } from '../../domain/errors.js';

/** The oldest server that has what is asked of it: labels and types given as values. */
export const OLDEST_SERVER = [5, 26] as const;

/**
 * Refuses, as `unavailable`, a server that is too old or calls itself something else: `Neo4j/5.26.12` and `Neo4j/2025.01.0` will do, `Neo4j/4.4.9`
 * will not.
 */
export function checkVersion(agent: string, uri: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const [oldestMajor, oldestMinor] = OLDEST_SERVER;
  const isLateEnough = Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
  if (isLateEnough) return;
  const message = major === undefined ? `What answers at ${uri} is no Neo4j` : tooOld(uri);
  throw new NormapaError('unavailable', message, { found: agent, expected: LATE_ENOUGH });
}

/** What is told of a server that is too old. */
export const tooOld = (uri: string): string => `The Neo4j at ${uri} is too old`;

/** What would not be. */
export const LATE_ENOUGH = `Neo4j ${OLDEST_SERVER.join('.')} or later`;
