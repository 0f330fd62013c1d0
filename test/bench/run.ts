/** Prints what this machine gives: `npm run bench [-- --short] [-- --only NAME] [-- --minutes N] [-- --rate N]`. */
import { benchApi } from './api.js';
import { benchBuild } from './build.js';
import { benchExplorer } from './explorer.js';
import { benchImport } from './import.js';
import { benchIncremental } from './incremental.js';
import { printFigure, type BenchOptions, type Figure } from './figure.js';
import { benchNeo4j } from './neo4j.js';
import { benchKills } from './neo4j-kills.js';
import { benchManyLaws, benchQuestions } from './questions.js';
import { benchLoad } from './load.js';
import { benchSearch } from './search.js';
import { benchStart } from './start.js';

/** Every benchmark, by the name that --only takes. */
const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<readonly Figure[]>>> = {
  api: benchApi,
  build: benchBuild,
  'build-300-laws': benchIncremental,
  start: benchStart,
  load: benchLoad,
  import: benchImport,
  search: benchSearch,
  questions: benchQuestions,
  'questions-300-laws': benchManyLaws,
  neo4j: benchNeo4j,
  'neo4j-kills': benchKills,
  explorer: benchExplorer,
};

const words = process.argv.slice(2);
const wordAfter = (flag: string): string | undefined =>
  words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined;
const numberAfter = (flag: string): number | undefined =>
  wordAfter(flag) === undefined ? undefined : Number(wordAfter(flag));
const [only, minutes, rate] = [wordAfter('--only'), numberAfter('--minutes'), numberAfter('--rate')];
const options: BenchOptions = {
  short: words.includes('--short'),
  ...(minutes !== undefined && { minutes }),
  ...(rate !== undefined && { rate }),
};
for (const [name, bench] of Object.entries(BENCHES)) {
  if (only !== undefined && only !== name) continue;
  for (const figure of await bench(options)) process.stdout.write(`${printFigure(figure)}\n`);
}
