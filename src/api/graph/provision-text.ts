import type { ProvisionProperties } from '../../domain/graph/instrument-properties.js';
import type { Language, TextSort } from '../../domain/vocabulary.js';

/** One text of a provision, with whose words it is. */
export interface ProvisionText {
  readonly sort: TextSort;
  readonly language: Language;
  readonly words: string;
}

/** The texts of a provision that were read, official words first. */
export function textsOf({ official, summaryEs, summaryEn }: ProvisionProperties): readonly ProvisionText[] {
  const texts: readonly (Omit<ProvisionText, 'words'> & { readonly words: string | null })[] = [
    { sort: 'official', language: 'es', words: official },
    { sort: 'summary', language: 'es', words: summaryEs },
    { sort: 'summary', language: 'en', words: summaryEn },
  ];
  return texts.filter((text): text is ProvisionText => text.words !== null);
}
