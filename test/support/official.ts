import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/official/', import.meta.url));

/** True where the official texts lie beside the repository; they are not part of it. */
export const officialTextsAreHere = existsSync(FOLDER);

/** What a suite that needs them says where they are not. */
export const withoutOfficialTexts = officialTextsAreHere ? '' : ' (skipped: ../shared/official is not here)';

/** Where one official file lies. */
export function officialPath(path: string): string {
  return `${FOLDER}${path}`;
}

/** The bytes of one official file. */
export function readOfficial(path: string): Uint8Array {
  return new Uint8Array(readFileSync(officialPath(path)));
}

/** One of the files that tell what a correct reading finds. */
export function readExpected(path: string): unknown {
  return JSON.parse(readFileSync(`${FOLDER}expected/${path}`, 'utf8'));
}
