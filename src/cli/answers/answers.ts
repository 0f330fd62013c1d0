import type { JsonSchema } from '../../domain/json-schema.js';
import { appliesAnswer } from './applies.js';
import { buildAnswer, importAnswer } from './build.js';
import { changesAnswer } from './changes.js';
import { checkAnswer, citeAnswer } from './check.js';
import { diffAnswer } from './diff.js';
import { docketAnswer } from './docket.js';
import { impactAnswer } from './impact.js';
import { ledgerAnswer } from './ledger.js';
import { overlapsAnswer } from './overlaps.js';
import { permitsAnswer } from './permits.js';
import { searchAnswer } from './search.js';
import { statsAnswer } from './stats.js';

/** What `normapa COMMAND --json` prints, by command; `schema/COMMAND.schema.json` holds the same. */
export const ANSWERS: Readonly<Record<string, JsonSchema>> = {
  build: buildAnswer(),
  import: importAnswer(),
  cite: citeAnswer(),
  check: checkAnswer(),
  diff: diffAnswer(),
  search: searchAnswer(),
  stats: statsAnswer(),
  applies: appliesAnswer(),
  permits: permitsAnswer(),
  overlaps: overlapsAnswer(),
  docket: docketAnswer(),
  ledger: ledgerAnswer(),
  impact: impactAnswer(),
  changes: changesAnswer(),
};

/** One of them as a document of its own. */
export function answerSchema(command: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Output of ${command} --json`,
    ...ANSWERS[command],
  };
}
