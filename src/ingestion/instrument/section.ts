import type { RootContent } from 'mdast';
import type { Locator } from '../../domain/locator/locator.js';
import type { Segment } from '../../domain/locator/segment.js';
import type { ReformNote } from '../../domain/reform-note.js';
import type { Statement } from '../../domain/statement.js';
import type { MappedText } from '../markdown/mapped-text.js';

/** A heading of a corpus file with the blocks below it, before they are read. */
export interface RawSection {
  readonly heading: string;
  /** Number of `#`, 1 to 6. */
  readonly depth: number;
  /** Offset in the file at which the heading begins, and at which the section ends. */
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly RootContent[];
}

/** The place that a section has in the structure of its instrument. */
export interface PlacedSection extends RawSection {
  /** Null where the heading names no part: then a rule must say where it stands. */
  readonly part: Segment | null;
  readonly locator: Locator | null;
  /** The nearest part around it that has a locator. */
  readonly parent: Locator | null;
  /** Steps below an outermost part. */
  readonly level: number;
}

/** One `::rule` as it was read, with the parts that it names beside its own heading. */
export interface Rule {
  readonly statement: Statement;
  readonly at: readonly Locator[];
  readonly start: number;
  readonly end: number;
}

/** One day of a `::reform` as it was read. */
export interface SectionReform extends ReformNote {
  readonly start: number;
  readonly end: number;
}

/** A section whose blocks were read; they are given up then, for the tree of a long law takes many times the room of its words. */
export interface Section extends Omit<PlacedSection, 'blocks'> {
  /** The words below the heading, in the language of the file: ours in Spanish, or official. */
  readonly words: MappedText;
  readonly english: MappedText;
  readonly doubts: readonly string[];
  readonly rules: readonly Rule[];
  /** What was done to the part, or to its paragraphs, in the order of the file. */
  readonly reforms: readonly SectionReform[];
}
