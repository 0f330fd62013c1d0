import { readdirSync, statSync } from 'node:fs';
import { officialPath, officialTextsAreHere, readOfficial } from '../../support/official.js';

/** Official files whose path passes and that are no larger than so many bytes; none where the official texts are not beside the repository. */
export function officialSamples(wanted: RegExp, bytes: number): readonly Uint8Array[] {
  if (!officialTextsAreHere) return [];
  const paths = readdirSync(officialPath(''), { recursive: true, encoding: 'utf8' }).filter((path) =>
    wanted.test(path),
  );
  const small = paths.filter((path) => statSync(officialPath(path)).size <= bytes).sort();
  return small.map(readOfficial);
}
