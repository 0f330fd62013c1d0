import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPositionFiles } from '../../../src/ingestion/positions/read-positions.js';
import type { Diagnostic } from '../../../src/domain/diagnostic.js';
import { BUILT_IN } from '../../../src/main.js';
import { compileTexts } from '../../support/compile.js';
import { hold, holdEqual, holdPlaces, isAskedTwice } from '../invariant.js';
import { mutateText, pantryOf } from '../mutate.js';
import { readsText, type FuzzTarget } from '../target.js';

const WORDS = [
  '- {', '}', '- ', ': ', '\n', '  ', '[', ']', '~', 'null', '&a ', '*a', '<<: *a', '!!binary ', '|', '>', '? ', '"', "'", '#', '---\n', '...\n', '%YAML 1.2\n', '\t',
  'key: ', 'parent: ', 'successor: ', 'after: ', 'aliases: ', 'when: ', 'unless: ', 'term_days: ', 'sources: ', 'mandates: ', 'valid_from: ', '2020-02-30', '1e999', '-0', '0x7f', '.nan',
  '__proto__', 'constructor', 'semarnat', 'battery-recycling', 'workers>=10', 'workers has', '99999999999999999999', 'true', 'who: A\n', 'on: ley#art-1\n', 'stance: keep\n',
]; // prettier-ignore

/** The seed that a mutated file is read as: the one whose fields it has. */
const NAMES = readdirSync(BUILT_IN.seeds).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -5)); // prettier-ignore
/** Characters of a seed that are mutated: the larger ones have thousands of lines that read alike. */
const HEAD = 4_000;

/** Seeds: the first records of the built-in ones mutated, each read as what it was and as positions of a forum. */
export const seeds: FuzzTarget = {
  title: 'seeds and positions in YAML, compiled to the graph',
  open: () => {
    const texts = NAMES.map(
      (name) => `# ${name}\n${headOf(readFileSync(join(BUILT_IN.seeds, `${name}.yaml`), 'utf8'))}`,
    );
    const pantry = pantryOf(texts, WORDS);
    return readsText((random) => mutateText(random, pantry), checkSeed);
  },
};

/** Whole lines from the beginning of a text. */
const headOf = (text: string): string => text.slice(0, text.lastIndexOf('\n- ', HEAD) + 1 || HEAD);

const checkSeed = (text: string): void => {
  const said = /^# ([\w-]+)/.exec(text)?.[1] ?? '';
  const name = NAMES.includes(said) ? said : 'topics';
  const compiled = compileTexts({}, { [name]: text });
  const file = `seeds/${name}.yaml`;
  holdPlaces(text, compiled.diagnostics.filter((diagnostic) => diagnostic.file === file)); // prettier-ignore
  const ids = new Set<string>(compiled.graph.nodes.map(({ id }) => id));
  hold(ids.size === compiled.graph.nodes.length, 'no two nodes have one id');
  hold(compiled.graph.edges.every(({ from, to }) => ids.has(from) && ids.has(to)), 'an edge has both its ends'); // prettier-ignore
  if (isAskedTwice(text)) holdEqual(compileTexts({}, { [name]: text }), compiled, 'the same seed gives the same graph');
  const told: Diagnostic[] = [];
  readPositionFiles([{ path: 'forum.yaml', text }], (diagnostic) => told.push(diagnostic));
  holdPlaces(text, told);
};
