import type { CatalogueEntry, Citation, CitationContext } from '../citation.js';

/** Finds the citations of a text and resolves them against the catalogue it was made with. Never throws; time linear in the text. */
export interface CitationReader {
  /** In the order of the text, not overlapping. */
  read(text: string, context?: CitationContext): readonly Citation[];
  /** The short forms that a text gives to instruments, as `defines` of a context: `{"ley": "Ley General de ..."}`. */
  definitions?(text: string, context?: CitationContext): Readonly<Record<string, string>>;
}

/** Makes a reader for a set of instruments. */
export type CreateCitationReader = (catalogue: readonly CatalogueEntry[]) => CitationReader;
