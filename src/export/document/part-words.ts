import { printHeading, parseHeading } from '../../domain/locator/heading.js';
import { parseLocator } from '../../domain/locator/locator.js';
import { printSegment, type Segment } from '../../domain/locator/segment.js';
import type { ProvisionProperties } from '../../domain/graph/instrument-properties.js';
import type { Language, TextSort } from '../../domain/vocabulary.js';

/** What a part says in one language, and whose words these are. */
export interface PartWords {
  readonly sort: TextSort;
  readonly text: string;
}

/** The words of a part: the official ones, in the language of the law, before ours; null where it has none in that language. */
export function wordsOf({ official, summaryEs, summaryEn }: ProvisionProperties, language: Language): PartWords | null {
  if (language === 'es' && official !== null) return { sort: 'official', text: official };
  const text = language === 'es' ? summaryEs : summaryEn;
  return text === null || text === '' ? null : { sort: 'summary', text };
}

/** The paragraphs of a text, none of them empty. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** How a part is headed: its number as the law writes it, null for one known by its name alone, and what follows the number. */
export interface PartHead {
  readonly number: string | null;
  readonly title: string;
}

/** Reads the heading of a part. The locator tells the number: a rule that stands in several parts has the heading of the first. */
export function headOf({ locator, heading }: Pick<ProvisionProperties, 'locator' | 'heading'>): PartHead {
  const path = parseLocator(locator);
  const own = path?.segments.at(-1);
  if (!path || !own || own.kind === 'sub') return { number: null, title: heading };
  const read = parseHeading(heading, own.kind === 'trans');
  const number = path.until ? `${printHeading(own)} a ${printHeading(path.until)}` : printHeading(own);
  if (read?.kind === 'part') return { number, title: isSame(read.segment, own) ? read.title : '' };
  return { number, title: heading };
}

const isSame = (one: Segment, other: Segment): boolean =>
  printSegment({ ...one, occurrence: 1 }) === printSegment({ ...other, occurrence: 1 });
