import type { Bilingual } from '../../domain/ports/questions/applicability.js';
import type { Act } from '../../domain/vocabulary.js';

/** What an authority does, in words that end a sentence: "con el mismo acto, autorizar". */
export const ACT_WORDS: Readonly<Record<Act, Bilingual>> = {
  'set-standards': { es: 'normar', en: 'setting standards' },
  permit: { es: 'autorizar', en: 'permitting' },
  register: { es: 'registrar', en: 'registering' },
  inspect: { es: 'vigilar', en: 'inspecting' },
  certify: { es: 'certificar', en: 'certifying' },
  sanction: { es: 'sancionar', en: 'sanctioning' },
  promote: { es: 'fomentar', en: 'promoting' },
  collect: { es: 'recaudar', en: 'collecting' },
};
