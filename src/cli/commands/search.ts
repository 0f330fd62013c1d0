import { Option, type Command } from 'commander';
import type { Day } from '../../domain/day.js';
import {
  FACETS,
  SEARCH_PAGE_LIMIT,
  SEARCH_SORTS,
  type SearchAnswer,
  type SearchHit,
  type SearchNotice,
  type SearchSort,
} from '../../domain/ports/search-index.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { CommandContext } from '../context.js';
import { asOfOption, corpusOption, jsonOption, outOption, seedsOption, wholeNumber } from '../options.js';
import { toJson } from '../output/print-json.js';
import { addStoreOptions, withStore, type StoreOptions } from '../store-options.js';

interface SearchOptions extends StoreOptions {
  readonly json?: boolean;
  readonly asOf?: Day;
  readonly first: number;
  readonly sort: SearchSort;
}

/** `normapa search QUERY`: provisions and instruments that a query finds, best first. */
export function defineSearch(program: Command, context: CommandContext): void {
  addStoreOptions(
    program.command('search <query>').description('provisions and instruments that a query finds, best first'),
  )
    .option('--first <n>', 'how many', wholeNumber(1, SEARCH_PAGE_LIMIT), 20)
    .addOption(new Option('--sort <order>', 'what comes first').choices(SEARCH_SORTS).default('relevance'))
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(outOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .action(async (query: string, options: SearchOptions) => {
      const asOf = options.asOf ?? context.today();
      const { first, sort } = options;
      const answer = await withStore(options, context, async ({ search }) =>
        search.search({ text: query, first, after: null, asOf, sort }),
      );
      if (options.json) context.print(toJson(toReport(asOf, answer)));
      else printAnswer(context, asOf, answer);
    });
}

const toReport = (asOf: Day, { hits, facets, total, suggestion, notices }: SearchAnswer): object => ({
  asOf,
  hits: hits.map(({ instrument, locator, score, why, snippet }) => ({
    instrument,
    provision: locator === null ? null : provisionId(instrument, locator),
    score,
    why,
    snippet,
  })),
  facets,
  total,
  suggestion,
  notices,
});

const printAnswer = ({ print }: CommandContext, asOf: Day, answer: SearchAnswer): void => {
  const { hits, total, suggestion, notices } = answer;
  print(`${total} found, as of ${asOf}${suggestion === null ? '' : `, taken for: ${suggestion}`}`);
  for (const notice of notices) print(NOTICE_WORDS[notice.sort](notice));
  for (const hit of hits)
    print(
      `\n${nameOf(hit)}  (${hit.score.toFixed(2)})\n  ${hit.snippet.text.replace(/\s+/g, ' ')}\n  ${reasonsOf(hit)}`,
    );
};

const NOTICE_WORDS: Readonly<Record<SearchNotice['sort'], (notice: SearchNotice) => string>> = {
  'part-not-held': ({ asked, found }) => `${found ?? 'the text'}, as it is held here, has no ${asked}`,
  'text-not-held': ({ asked, found }) =>
    `${asked} is not held here${found === null ? '' : `; ${found} took its place`}`,
  replaced: ({ asked, found }) => `${asked} is no longer in force; ${found ?? 'another text'} took its place`,
  'value-unknown': ({ asked, found }) =>
    `${asked} is the value of nothing here${found === null ? '' : `; the nearest is ${found}`}`,
  'field-unknown': ({ asked }) => `${asked} was read as words; fields are ${[...FACETS, 'instrument'].join(', ')}`,
  'only-left-out': ({ asked }) => `only ${asked} was left out: these are all other texts`,
};

const nameOf = ({ instrument, locator }: SearchHit): string =>
  locator === null ? instrument : provisionId(instrument, locator);

const reasonsOf = ({ why }: SearchHit): string =>
  why.map(({ asked, found, route }) => `${asked} → ${found} (${route})`).join(', ');
