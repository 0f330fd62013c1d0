import type { PartialDay } from './day.js';
import type { InstrumentKey } from './instrument-key.js';
import type { Locator } from './locator/locator.js';

/** A part of one version of an instrument: what it is called and what it says. */
export interface VersionPart {
  readonly locator: Locator;
  readonly parent: Locator | null;
  /** The heading as the file prints it. */
  readonly heading: string;
  readonly text: string;
}

/** The text of an instrument as it stood with one reform. */
export interface InstrumentVersion {
  readonly key: InstrumentKey;
  readonly title: string;
  readonly published: PartialDay | null;
  /** The last reform that it takes in; null for the text as first published, or where that is not known. */
  readonly lastReform: PartialDay | null;
  /** The file that it was read from. */
  readonly file: string;
  /** In the order of the text. */
  readonly parts: readonly VersionPart[];
}

/** What tells a version without its parts. */
export type VersionHead = Omit<InstrumentVersion, 'parts'>;

/**
 * A stretch of words of a part that was reworded. Those kept and removed, joined, are its words in the older version; those kept and added, its
 * words in the newer one.
 */
export interface WordChange {
  readonly change: 'kept' | 'removed' | 'added';
  readonly text: string;
  /** Where the stretch begins in the words of the part in the older, and in the newer version, in UTF-16 units from 0. */
  readonly from: number;
  readonly to: number;
}

/** What changed between two versions, each list in the order of the text. */
export interface VersionComparison {
  readonly from: VersionHead;
  readonly to: VersionHead;
  readonly added: readonly VersionPart[];
  readonly removed: readonly VersionPart[];
  /** The same words under another locator. */
  readonly renumbered: readonly { readonly from: Locator; readonly to: Locator; readonly heading: string }[];
  /** `was` is the locator in the older version, where its part was renumbered around it; null where it is the same. */
  readonly reworded: readonly {
    readonly locator: Locator;
    readonly was: Locator | null;
    readonly heading: string;
    readonly words: readonly WordChange[];
  }[];
}

/** The day from which a version is the text: that of its last reform, else of its publication. */
export function versionDay({ lastReform, published }: VersionHead): PartialDay | null {
  return lastReform ?? published;
}
