import type { MergedInstrument } from '../build/merge-instruments.js';
import { digestOf } from '../source/source-file.js';
import type { BuildMemory } from './build-memory.js';

/** What is found in the words of an instrument, from an earlier build where that found it too. The findings are plain data. */
export type KeepFinding = <T>(what: FindingName, make: () => T) => T;

/** What is kept of an official text, each with what it depends on besides its words: names of the seeds, texts that may be cited. */
const DEPENDS_ON = { statements: 'seeds', citations: 'catalogue' } as const;

export type FindingName = keyof typeof DEPENDS_ON;

/** Digests of what findings depend on. */
export type FindingDigests = Readonly<Record<(typeof DEPENDS_ON)[FindingName], string>>;

/** What is found in the words of one instrument: found, and kept of use where nobody asks. */
export interface Findings {
  readonly keep: KeepFinding;
  readonly spare: () => void;
}

/**
 * Keeps what is found in the words of official texts. It depends on those words and the summary beside them, and on names of the seeds or on the
 * texts that may be cited: where these are as they were, so is what was found.
 */
export function findingsOf(memory: BuildMemory, digests: FindingDigests, instrument: MergedInstrument): Findings {
  const files = digestsOfFiles(instrument);
  const of = (what: FindingName): string => `${what} of ${instrument.head.key}`;
  const inputs = (what: FindingName): readonly string[] => [digests[DEPENDS_ON[what]], ...files];
  // What a summary alone says is found again sooner than it is read from disk.
  if (!instrument.official) return { keep: (_what, make) => make(), spare: () => undefined };
  return {
    keep: (what, make) => memory.keep(of(what), inputs(what), make),
    spare: () => {
      for (const what of ['statements', 'citations'] as const) memory.spare(of(what), inputs(what));
    },
  };
}

/** Digests of the files that an instrument was read from, those of older versions left out. */
export function digestsOfFiles({ official, summary }: MergedInstrument): readonly string[] {
  return [official, summary].map((file) => (file ? digestOf(file.file) : ''));
}
