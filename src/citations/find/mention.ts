import type { SegmentKind } from '../../domain/locator/segment-kind.js';

/** One step of a cited path, in the spelling of a locator. */
export interface PartStep {
  readonly kind: SegmentKind;
  readonly rank: number;
  readonly label: string;
  /** The number it counts as; null where it cannot be counted. */
  readonly value: number | null;
}

/** A cited part: the way to it, and the last member where it is a range. */
export interface PartPath {
  readonly steps: readonly PartStep[];
  readonly until: PartStep | null;
}

/** A part named by where the reader stands: "este artículo", "el párrafo anterior", "dicho artículo". */
export interface RelativePart {
  readonly kind: SegmentKind;
  /** 0 for "este", -1 for "anterior", 1 for "siguiente"; `said` for one named before. */
  readonly shift: number | 'said';
  /** How many of them: 2 for "los dos párrafos anteriores", `all` for "las fracciones anteriores"; absent for one. */
  readonly run?: number | 'all';
}

/** What stands before the noun of a short form. */
export type Determiner = 'own' | 'said' | 'its' | 'the';

/** The words for an instrument, as found; what they mean is for the resolver to say. */
export type InstrumentWords =
  | { readonly form: 'name'; readonly noun: string; readonly name: string; readonly designation: string | null }
  | {
      readonly form: 'short';
      readonly noun: string;
      readonly words: string;
      readonly determiner: Determiner;
      readonly plural: boolean;
    }
  /** "Reglamento de esta Ley": the reglamento of what `of` names. */
  | { readonly form: 'regulation-of'; readonly of: InstrumentWords }
  /** "de la misma", "de ésta": what the sentence spoke of, of that gender; "thereof" has none. */
  | { readonly form: 'pronoun'; readonly gender: 'f' | 'm' | null }
  /** "de la ley de la materia", "del decreto que expida": one of many, and not the text that cites. */
  | { readonly form: 'unknown'; readonly words: string };

/** A heading of the text read: from here on it stands in another part. No steps: in a part unknown. */
export interface PlaceMark {
  readonly at: number;
  readonly steps: readonly PartStep[];
}

/** A place that points at an instrument or a part of one, before anyone knows which. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly paths: readonly PartPath[];
  readonly relative: RelativePart | null;
  /** Null for parts that stand alone: "el artículo 5", "la Tabla 1". */
  readonly instrument: InstrumentWords | null;
  /** True for a further article of a list that a decree changes: the verb of the list rules it. */
  readonly goesOn: boolean;
  /** Where the words of the instrument begin; equals `end` where there are none. */
  readonly instrumentStart: number;
}
