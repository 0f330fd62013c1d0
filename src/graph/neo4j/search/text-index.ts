import { SEARCH_MARKS, SEARCH_NAMES } from './marks.js';

/** The full-text index, and what of instruments and provisions it reads. Their generation is read with them, so that a search keeps to one. */
export const TEXT_INDEX = 'normapa_texts';
export const TEXT_PROPERTIES = [
  'generation',
  'designation',
  'acronym',
  'titleEs',
  'titleEn',
  'formerTitles',
  'heading',
  'official',
  'summaryEs',
  'summaryEn',
  SEARCH_NAMES,
  SEARCH_MARKS,
] as const;

/** The clause, for the index, that keeps a search to one generation. A range of one word is met without being weighed. */
export const clauseOfGeneration = (name: string): string => `+generation:[${name} TO ${name}]^0`;
