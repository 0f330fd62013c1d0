import type { Profile } from '../../src/domain/profile.js';
import { printProfileQuery } from '../../src/domain/profile/profile-query.js';
import { printProfileWords } from '../../src/domain/profile/read-profile-words.js';
import { APPLICABILITY_QUERY } from '../../src/web/queries/applicability.js';
import { AUTHORITY_QUERY } from '../../src/web/queries/authority.js';
import { CHANGES_QUERY } from '../../src/web/queries/changes.js';
import { COMPLETIONS_QUERY } from '../../src/web/queries/completions.js';
import { DOCKET_QUERY } from '../../src/web/queries/docket.js';
import { INSTRUMENT_QUERY } from '../../src/web/queries/instrument.js';
import { OUTLINE_QUERY } from '../../src/web/queries/outline.js';
import { OVERLAPS_QUERY } from '../../src/web/queries/overlaps.js';
import { PERMITS_QUERY } from '../../src/web/queries/permits.js';
import { PROVISION_QUERY } from '../../src/web/queries/provision.js';
import { SEARCH_QUERY } from '../../src/web/queries/search.js';
import { TOPIC_QUERY } from '../../src/web/queries/topic.js';
import { profileInputOf } from '../../src/web/words/plant/profile-input.js';
import { exampleProfile } from '../support/profiles.js';
import type { Random } from '../support/random.js';

/** A request as it is sent. */
export interface LoadRequest {
  readonly path: string;
  /** Absent for a GET. */
  readonly body?: string;
}

/** What can be asked for on the server under load. */
export interface Known {
  /** Ids of provisions, `lgpgir#art-31`, with their ELI-style paths. */
  readonly provisions: readonly { readonly key: string; readonly locator: string; readonly path: string }[];
  readonly authorities: readonly string[];
  readonly topics: readonly string[];
  /** Words of headings and titles. */
  readonly words: readonly string[];
}

/** A sort of question: how many of a thousand requests are of it, and one of them. */
export interface LoadQuestion {
  readonly share: number;
  readonly ask: (random: Random, known: Known) => LoadRequest;
}

const PROFILES = [
  'battery-pack-plant-nuevo-leon',
  'battery-recycler-jalisco',
  'charging-station-mexico-city',
  'vehicle-plant-puebla',
].map(exampleProfile);

const graphql = (query: string, variables: object): LoadRequest => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

const languageOf = (random: Random): string => (random.chance(0.3) ? 'EN' : 'ES');

/** A plant like one of the examples, of another size: few are asked about twice. */
const plantOf = (random: Random): Profile => {
  const profile = random.pick(PROFILES);
  return { ...profile, facts: { ...profile.facts, workers: random.below(2_000) } };
};

const wordsOf = (random: Random, { words }: Known): string =>
  Array.from({ length: 1 + random.below(3) }, () => words[random.skewed(words.length)]).join(' ');

/** Some texts are read far more often than others. */
const provisionOf = (random: Random, { provisions }: Known): Known['provisions'][number] => {
  const found = provisions[random.skewed(provisions.length)];
  if (!found) throw new Error('the graph holds no provision');
  return found;
};

const download = (path: string, random: Random): LoadRequest => {
  const query = printProfileQuery(printProfileWords(plantOf(random)));
  return { path: `${path}?${query.toString()}` };
};

/** What people ask of an open server, and how often: the questions of the explorer's pages, the pages that keep, feeds and files. */
export const LOAD_QUESTIONS: Readonly<Record<string, LoadQuestion>> = {
  search: {
    share: 200,
    ask: (random, known) =>
      graphql(SEARCH_QUERY, { query: wordsOf(random, known), sort: 'RELEVANCE', language: languageOf(random) }),
  },
  completions: {
    share: 153,
    ask: (random, known) => graphql(COMPLETIONS_QUERY, { text: wordsOf(random, known).slice(0, 2 + random.below(8)) }),
  },
  instrument: {
    share: 120,
    ask: (random, known) =>
      graphql(INSTRUMENT_QUERY, { key: provisionOf(random, known).key, language: languageOf(random) }),
  },
  outline: { share: 60, ask: (random, known) => graphql(OUTLINE_QUERY, { key: provisionOf(random, known).key }) },
  provision: {
    share: 150,
    ask: (random, known) => {
      const { key, locator } = provisionOf(random, known);
      return graphql(PROVISION_QUERY, { key, locator, language: languageOf(random) });
    },
  },
  authority: {
    share: 40,
    ask: (random, { authorities }) =>
      graphql(AUTHORITY_QUERY, { key: random.pick(authorities), language: languageOf(random) }),
  },
  topic: {
    share: 30,
    ask: (random, { topics }) => graphql(TOPIC_QUERY, { key: random.pick(topics), language: languageOf(random) }),
  },
  applicability: {
    share: 20,
    ask: (random) =>
      graphql(APPLICABILITY_QUERY, { profile: profileInputOf(plantOf(random)), language: languageOf(random) }),
  },
  permits: {
    share: 10,
    ask: (random) => graphql(PERMITS_QUERY, { profile: profileInputOf(plantOf(random)), language: languageOf(random) }),
  },
  overlaps: {
    share: 20,
    ask: (random, { topics }) => graphql(OVERLAPS_QUERY, { topic: random.pick(topics) }),
  },
  docket: { share: 15, ask: (random) => graphql(DOCKET_QUERY, { recommendation: 1 + random.below(28) }) },
  changes: { share: 15, ask: (random) => graphql(CHANGES_QUERY, { from: `${2010 + random.below(16)}-01-01` }) },
  'page at /eli': {
    share: 130,
    ask: (random, known) => {
      const suffix = random.pick(['html', 'html', 'html', 'jsonld', 'akn', 'md', 'ttl']);
      return { path: `${provisionOf(random, known).path}.${suffix}?lang=${random.pick(['es', 'en'])}` };
    },
  },
  feed: { share: 15, ask: (random) => ({ path: random.pick(['/changes.atom', '/changes.ics']) }) },
  'file of the explorer': { share: 20, ask: () => ({ path: '/' }) },
  register: {
    share: 1,
    ask: (random) => download(random.pick(['/register.csv', '/register.md', '/register.xlsx']), random),
  },
  pack: { share: 1, ask: (random) => ({ path: `/docket.md?recommendation=${1 + random.below(28)}` }) },
};
