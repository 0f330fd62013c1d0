import type { Modality } from '../../domain/vocabulary.js';

/** Tells whether words name a body of the state. */
export type IsAuthority = (words: string) => boolean;

/** What a sentence does, before its limits, times and sanctions are read. */
export interface Core {
  readonly modality: Modality;
  readonly bearer: string | null;
  /** Where in the sentence what is done begins: at or behind the verb. */
  readonly from: number;
  readonly confidence: number;
  /** True where the bearer is a body of the state. */
  readonly ofAuthority: boolean;
  /** The terms defined. */
  readonly terms: readonly string[];
}

/** A core that says no more than what the words do, to whom nobody tells. */
export function bareCore(modality: Modality, confidence: number): Core {
  return { modality, bearer: null, from: 0, confidence, ofAuthority: false, terms: [] };
}
