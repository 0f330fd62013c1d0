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
