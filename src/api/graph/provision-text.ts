import type { ProvisionProperties } from '../../domain/graph/instrument-properties.js';
import type { PastWords } from '../../domain/ports/questions/past-words.js';
import type { VersionHead } from '../../domain/version-comparison.js';
import type { Language, TextSort } from '../../domain/vocabulary.js';

/** One text of a provision, with whose words it is. */
export interface ProvisionText {
  readonly sort: TextSort;
  readonly language: Language;
  readonly words: string;
  /** The earlier version of the official text that they stand in; null for the newest, and for a summary. */
  readonly version: VersionHead | null;
}

/** The texts of a provision that were read, official words first. `past` stands in the place of the official words of today, as far as the day asked has others. */
export function textsOf(
  { official, summaryEs, summaryEn }: ProvisionProperties,
  past: PastWords | null,
): readonly ProvisionText[] {
  const texts: readonly (Omit<ProvisionText, 'words'> & { readonly words: string | null })[] = [
    { sort: 'official', language: 'es', words: past ? past.words : official, version: past?.version ?? null },
    { sort: 'summary', language: 'es', words: summaryEs, version: null },
    { sort: 'summary', language: 'en', words: summaryEn, version: null },
  ];
  return texts.filter((text): text is ProvisionText => text.words !== null);
}
