import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the official texts, beside the checkout; absent on most machines, never copied into the project. */
export const OFFICIAL = fileURLToPath(new URL('../../../shared/official/', import.meta.url));

/** True where the official texts can be read. A suite that needs them says in its title that it is skipped without. */
export const hasOfficial = existsSync(OFFICIAL);
