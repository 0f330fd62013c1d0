import { createCitationReader } from '../../src/citations/citation-reader.js';
import type { OfficialTexts } from './accuracy-official.js';

/** What a first attempt at finding citations looks like: one pattern, nothing resolved. */
const NAIVE =
  /(?:art[íi]culos?|fracci[óo]n(?:es)?|incisos?|p[áa]rrafos?|numeral(?:es)?)\s+[\dIVXLC]+[^.;]{0,80}?\bde(?:l| la)\s+(?:presente\s+)?(?:Ley|C[óo]digo|Reglamento|Constituci[óo]n|Norma)[^.,;]{0,120}|N(?:OM|MX)-[\dA-Z-]+-\d{4}/gi;

/** Speeds over the same texts in the same run, in MB of UTF-8 per second of processor time, after a pass that warms up. */
export interface Speed {
  readonly megabytes: number;
  readonly read: number;
  readonly naive: number;
  readonly citations: number;
}

/** Measures finding and resolving on every passage, beside a naive pattern. */
export function measureSpeed({ passages: read, catalogue }: OfficialTexts): Speed {
  const reader = createCitationReader(catalogue);
  // Each text as it is read from a file: as a piece of a longer one it would be slower to look into, for the pattern too.
  const passages = read.map((passage) => ({ ...passage, text: Buffer.from(passage.text).toString() }));
  const megabytes = passages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  let citations = 0;
  const readAll = (): void => {
    citations = 0;
    for (const { text, context } of passages) citations += reader.read(text, context).length;
  };
  const matchAll = (): void => {
    for (const { text } of passages)
      for (const found of text.matchAll(NAIVE)) if (found[0] === '') throw new Error('empty');
  };
  return { megabytes, read: megabytes / best(readAll), naive: megabytes / best(matchAll), citations };
}

/** The least processor time of several runs, in seconds. */
const best = (run: () => void): number => {
  const times = Array.from({ length: 6 }, () => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1e6;
  });
  return Math.min(...times);
};
