import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createQuestions } from '../../../src/analysis/questions.js';
import type { Diagnostic } from '../../../src/domain/diagnostic.js';
import type { ValueForm } from '../../../src/domain/fact-check.js';
import type { Profile } from '../../../src/domain/profile.js';
import { parseProfileQuery, printProfileQuery } from '../../../src/domain/profile/profile-query.js';
import { printProfileWords, readProfileWords } from '../../../src/domain/profile/read-profile-words.js';
import { createMemoryStore } from '../../../src/graph/memory-store.js';
import { readProfileFile } from '../../../src/ingestion/seeds/read-profile.js';
import { BUILT_IN } from '../../../src/main.js';
import { parseAddress } from '../../../src/web/address/parse-address.js';
import { printAddress } from '../../../src/web/address/print-address.js';
import { fixtureGraph, TODAY } from '../../api/fixture-graph.js';
import { answerOrRefusal, hold, holdEqual, holdPlaces } from '../invariant.js';
import { mutateText, pantryOf } from '../mutate.js';
import { shuffle } from '../shuffle.js';
import { readsText, type FuzzTarget } from '../target.js';

const YAML = [
  'jurisdiction: ', 'jurisdictions: ', 'activities: ', 'processes: ', 'products: ', 'facts: ', 'fact: ', 'workers: ', 'markets: ', 'MX-NLE', '[', ']', '{', '}', '\n', '  ', '- ', ', ', 'battery-pack-assembly', 'soldadura', "'8507.60'", '420', '-1', '1e999', '.nan', 'true', 'null', '~', '&a', '*a', '__proto__: ', 'constructor: ', '?', '|\n', '"',
]; // prettier-ignore
const ADDRESS = [
  'jurisdiction=', 'activity=', 'process=', 'product=', 'fact.', 'fact.workers=', 'fact.__proto__=', 'fact.markets=', 'facts=', 'asOf=2026-01-31', 'asOf=x', 'lang=en', 'since=', '&', '&&', '=', 'MX-NLE', 'battery-pack-assembly', '420', '4e2', '1,000', 'sí', '%', '%20', '%C3', '%00', '+', '#', '?', '/', '//', '..',
  '/plant?', '/permits?', '/i/', 'lgpgir', '/art-31', '/search?', 'q=', 'kind=law', 'sort=newest', '/overlaps/', '/r/24', '/docket?', 'a/b',
]; // prettier-ignore

/** Profiles as files: what is read is answered about, each instrument once. */
export const profiles: FuzzTarget = {
  title: 'profiles in YAML, and what binds them',
  open: async () => {
    const graph = fixtureGraph();
    const store = createMemoryStore();
    await store.load(graph);
    const questions = createQuestions(store);
    const instruments = graph.nodes.filter(({ label }) => label === 'Instrument').length;
    const folder = join(BUILT_IN.seeds, 'profiles');
    const pantry = pantryOf(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')), YAML); // prettier-ignore
    return readsText(
      (random) => (random.chance(0.5) ? mutateText(random, pantry) : shuffle(random, YAML, 30, random.pick(['', ' ']))),
      async (text) => {
        const profile = readProfile(text);
        const answer = profile && (await answerOrRefusal(() => questions.applicability(profile, TODAY)));
        if (profile) await answerOrRefusal(() => questions.permits(profile, TODAY));
        if (!answer) return;
        const { applies, needsFact, doesNotApply } = answer;
        const keys = [applies, needsFact, doesNotApply].map((list) => new Set(list.map(({ key }) => key)));
        const all = new Set(keys.flatMap((each) => [...each]));
        hold(all.size === instruments, 'every instrument is answered about');
        hold(keys.reduce((sum, { size }) => sum + size, 0) === all.size, 'an instrument stands in one list');
      },
    );
  },
};

const readProfile = (text: string): Profile | null => {
  const told: Diagnostic[] = [];
  const read = readProfileFile({ path: 'p.yaml', text }, (diagnostic) => told.push(diagnostic));
  holdPlaces(text, told);
  hold(read !== null || told.length > 0, 'a file that is no profile has its fault told');
  return read ? read.fields : null;
};

/** Addresses of profiles and of the explorer's pages. */
export const addresses: FuzzTarget = {
  title: 'addresses of profiles and pages',
  open: () => {
    const forms = new Map<string, ValueForm>([
      ['workers', { type: 'number', choices: [], unit: 'persons' }],
      ['markets', { type: 'list', choices: ['MX', 'US'], unit: null }],
    ]);
    return readsText(
      (random) => shuffle(random, ADDRESS, 14, random.pick(['', '&'])),
      (text) => {
        const words = parseProfileQuery(new URLSearchParams(text), ['lang']);
        const printed = printProfileQuery(words);
        holdEqual(parseProfileQuery(printed, ['lang']), words, 'the query of a profile reads back');
        const { profile, faults } = readProfileWords(words, forms);
        if (faults.length === 0) holdEqual(readProfileWords(printProfileWords(profile), forms).profile, profile, 'the words of a profile read back'); // prettier-ignore
        const [path = '', ...rest] = text.split('?');
        const address = parseAddress(`/${path}`, rest.join('?'));
        if (address.route.page === 'missing') return;
        const { pathname, search } = new URL(printAddress(address), 'http://normapa.test');
        holdEqual(parseAddress(pathname, search), address, 'an address reads back');
      },
    );
  },
};
