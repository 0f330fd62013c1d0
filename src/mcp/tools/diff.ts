import { z } from 'zod';
import type { VersionComparison, WordChange } from '../../domain/version-comparison.js';
import { asked, day, key, paged } from '../arguments.js';
import { evidence } from '../evidence.js';
import { pageOf, takePage } from '../page.js';
import { defineTool } from '../tool.js';

const difference = z.object({
  change: z.enum(['added', 'removed', 'renumbered', 'reworded']),
  locator: z.string(),
  was: z.string().nullable().describe('Its locator in the older version, where that is another.'),
  words: z.string().describe('The words; of a reworded part [-removed-] and {+added+} in their place.'),
  evidence,
});

type Difference = z.input<typeof difference>;

/** What changed between two versions of one text. */
export const diff = defineTool({
  name: 'diff',
  title: 'Compare two versions',
  description:
    'What changed in one instrument between two days: parts added, removed, renumbered, reworded to the word. Only where official texts of both days were read; else the error says so.',
  input: z.strictObject({
    instrument: key.describe('Key of the instrument.'),
    from: day.describe('The day of the older version.'),
    to: day.optional().describe('The day of the newer version; the day asked where absent.'),
    ...asked,
    ...paged,
  }),
  output: z.object({ asOf: z.string(), from: z.string(), to: z.string(), ...pageOf(difference).shape }),
  answer: async (sources, { instrument, from, first, after, ...given }) => {
    const asOf = given.asOf ?? sources.today();
    const to = given.to ?? asOf;
    const list = differencesOf(await sources.questions.diff({ instrument, from, to }));
    const page = takePage(
      list,
      { first, after },
      ({ change, locator }) => `${change} ${locator}`,
      (each) => each,
    );
    return { asOf, from, to, ...page };
  },
});

const differencesOf = ({
  from,
  to,
  added,
  removed,
  renumbered,
  reworded,
}: VersionComparison): readonly Difference[] => {
  const tell = (file: string, change: Difference['change'], locator: string, was: string | null, words: string) => ({
    change,
    locator,
    was,
    words: words.slice(0, WORDS_SHOWN),
    evidence: { file, locator, quote: words.slice(0, 200), basis: 'extracted' as const, confidence: null },
  });
  return [
    ...added.map(({ locator, text }) => tell(to.file, 'added', locator, null, text)),
    ...removed.map(({ locator, text }) => tell(from.file, 'removed', locator, null, text)),
    ...renumbered.map((each) => tell(to.file, 'renumbered', each.to, each.from, each.heading)),
    ...reworded.map(({ locator, was, words }) => tell(to.file, 'reworded', locator, was, words.map(showWord).join(''))),
  ];
};

const WORDS_SHOWN = 2_000;

/** Long stretches that were kept are shown by their ends. */
const showWord = ({ change, text }: WordChange): string => {
  if (change === 'removed') return `[-${text}-]`;
  if (change === 'added') return `{+${text}+}`;
  return text.length > 160 ? `${text.slice(0, 80)} … ${text.slice(-80)}` : text;
};
