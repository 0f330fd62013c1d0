import type { InstrumentKind, Language } from '../../domain/vocabulary.js';

/** What instruments of a kind are called, which their titles often leave out: who asks for "norma de calderas" means a standard. */
export const KIND_NAMES: Readonly<Partial<Record<InstrumentKind, Readonly<Record<Language, string>>>>> = {
  nom: { es: 'Norma', en: 'Standard' },
  'nom-em': { es: 'Norma de emergencia', en: 'Emergency standard' },
  nmx: { es: 'Norma', en: 'Standard' },
  law: { es: 'Ley', en: 'Law' },
  code: { es: 'Código', en: 'Code' },
  regulation: { es: 'Reglamento', en: 'Regulation' },
  decree: { es: 'Decreto', en: 'Decree' },
  agreement: { es: 'Acuerdo', en: 'Agreement' },
  guideline: { es: 'Disposiciones, lineamientos', en: 'Guidelines' },
  treaty: { es: 'Tratado, convenio', en: 'Treaty, convention' },
  'state-law': { es: 'Ley estatal', en: 'State law' },
  'international-standard': { es: 'Norma internacional', en: 'International standard' },
};
