import { fold } from '../../domain/fold.js';
import { parseHeading } from '../../domain/locator/heading.js';
import type { Locator } from '../../domain/locator/locator.js';
import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import type { Language } from '../../domain/vocabulary.js';
import { frameOfHeading, type Frame } from './frame.js';
import type { AuthorityReader } from './authority-reader.js';
import { readStatements, type Reading } from './read-statements.js';

/** A part of an official text. */
export interface Part {
  readonly locator: Locator;
  readonly parent: Locator | null;
  readonly kind: SegmentKind;
  readonly heading: string;
  readonly text: string;
}

/** Parts that command nothing: what a preamble weighs, what a bibliography lists. */
const SILENT: ReadonlySet<SegmentKind> = new Set(['cons']);

/**
 * Reads the parts of an instrument in their order, each with what the list that it is a member of says of it. What a text defines it
 * defines before it uses it, so the reader of authorities learns on the way.
 */
export function readParts(
  parts: readonly Part[],
  authorities: AuthorityReader,
  language: Language,
): ReadonlyMap<Locator, Reading> {
  const readings = new Map<Locator, Reading>();
  const frames = new Map<Locator, Frame | null>();
  for (const part of parts) {
    const printed = titleOf(part);
    const title = fold(printed);
    if (SILENT.has(part.kind) || isBibliography(title)) continue;
    const headed = frameOfHeading(title, printed);
    const around = part.parent === null || part.kind === 'par' ? null : (frames.get(part.parent) ?? null);
    const setting = {
      frame: headed ?? around,
      isAuthority: (words: string) => authorities.isAuthority(words),
      language,
    };
    const reading = readStatements(part.text, setting);
    authorities.learn(reading.definitions);
    frames.set(part.locator, reading.frame ?? headed ?? (part.text === '' ? around : null));
    readings.set(part.locator, reading);
  }
  return readings;
}

const titleOf = ({ heading }: Part): string => {
  const read = parseHeading(heading);
  return read?.kind === 'part' ? read.title.replace(/[.:]+$/, '').trim() : '';
};

const isBibliography = (title: string): boolean =>
  /^(?:bibliografia|referencias(?: normativas)?|concordancia)/.test(title);
