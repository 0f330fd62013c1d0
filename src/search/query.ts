import type { FoundParts } from './part-index.js';

/** One way to meet a part of the query: passages that hold all of `terms`. */
export interface Alternative {
  /** The bits of the words that it meets. */
  readonly mask: number;
  readonly terms: readonly number[];
  readonly weight: number;
  readonly route: 'word' | 'synonym' | 'prefix' | 'fuzzy' | 'mention';
  /** The words asked. */
  readonly asked: string;
  /** What they were taken for: the same, an equivalent, a word that begins or sounds so. */
  readonly found: string;
}

/** An instrument that the query names: the words that do, and the property they name it by. */
export interface Naming {
  readonly asked: string;
  readonly field: string;
}

/** A query taken apart. */
export interface Query {
  /** One bit for each word looked for, and one for the reference where there is one. */
  readonly bits: readonly number[];
  /** The bit of the reference (instruments or parts named); 0 where there is none. */
  readonly referenceBit: number;
  readonly alternatives: readonly Alternative[];
  /** Instruments named, by index. */
  readonly named: ReadonlyMap<number, Naming>;
  readonly parts: (FoundParts & { readonly asked: string }) | null;
}
