import { createHash } from 'node:crypto';
import { NormapaError } from '../../domain/errors.js';
import { SNAPSHOT_VERSION } from '../../domain/ports/snapshot.js';

/** First line of a snapshot: what follows, how long, with which SHA-256. The layout of this line is the same in every version. */
export interface SnapshotHeader {
  readonly version: number;
  readonly restBytes: number;
  readonly restDigest: string;
  readonly graphBytes: number;
  readonly graphDigest: string;
}

/** Longest first line that is looked for, in bytes. */
export const HEADER_LIMIT = 256;

const FORM = /^(normapa-snapshot (\d{1,9}) (\d{1,15}) ([0-9a-f]{64}) (\d{1,15}) ([0-9a-f]{64})) ([0-9a-f]{16})$/;

/** Writes the line, without its line feed. It ends with a check of its own, so that a damaged version is not taken for another version. */
export function printHeader(header: SnapshotHeader): string {
  const { version, restBytes, restDigest, graphBytes, graphDigest } = header;
  const text = `normapa-snapshot ${version} ${restBytes} ${restDigest} ${graphBytes} ${graphDigest}`;
  return `${text} ${checkOf(text)}`;
}

/** Reads the line. Errors: `snapshot-damaged` when it is not one that printHeader wrote, `snapshot-version` when it is of another version. */
export function parseHeader(line: string, path: string): SnapshotHeader {
  const [, text = '', version, restBytes, restDigest = '', graphBytes, graphDigest = '', check] = FORM.exec(line) ?? [];
  if (text === '' || checkOf(text) !== check) {
    throw damaged(path, text === '' ? 'it does not begin as a snapshot does' : 'its first line fails its own check');
  }
  if (Number(version) !== SNAPSHOT_VERSION) {
    throw new NormapaError('snapshot-version', `${path} is a snapshot of version ${version}; build it again`, {
      found: String(version),
      expected: String(SNAPSHOT_VERSION),
    });
  }
  return {
    version: Number(version),
    restBytes: Number(restBytes),
    restDigest,
    graphBytes: Number(graphBytes),
    graphDigest,
  };
}

/** The error of a file that is no whole snapshot, saying what was found. */
export function damaged(path: string, found: string, cause?: unknown): NormapaError {
  return new NormapaError('snapshot-damaged', `${path} is no whole snapshot: ${found}; build it again`, {
    found,
    expected: 'a file as the build wrote it',
    cause,
  });
}

const checkOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
