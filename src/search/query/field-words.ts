import type { Facet } from '../../domain/ports/search-index.js';

/** What people write before a colon, folded, and the facet that they mean; `instrument` is no facet: it names texts. */
export const FIELD_WORDS: ReadonlyMap<string, Facet | 'instrument'> = new Map(
  (
    [
      ['kind', 'kind tipo clase type'],
      ['status', 'status estatus vigencia'],
      ['jurisdiction', 'jurisdiction jurisdiccion entidad state'],
      ['authority', 'authority autoridad dependencia ministry'],
      ['topic', 'topic tema'],
      ['activity', 'activity actividad'],
      ['recommendation', 'recommendation recomendacion'],
      ['year', 'year ano año'],
      ['instrument', 'instrument instrumento norma ley in en'],
    ] as const
  ).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
);

/** Spanish and everyday words for values, by facet; a value that is none of these is taken as it is written. */
export const VALUE_WORDS: Readonly<Partial<Record<Facet, ReadonlyMap<string, string>>>> = {
  kind: new Map([
    ['ley', 'law'],
    ['codigo', 'code'],
    ['constitucion', 'constitution'],
    ['reglamento', 'regulation'],
    ['decreto', 'decree'],
    ['acuerdo', 'agreement'],
    ['lineamiento', 'guideline'],
    ['lineamientos', 'guideline'],
    ['dacg', 'guideline'],
    ['tratado', 'treaty'],
    ['ley-estatal', 'state-law'],
    ['estatal', 'state-law'],
    ['norma', 'nom'],
    ['extranjera', 'foreign-rule'],
    ['foreign', 'foreign-rule'],
    ['internacional', 'international-standard'],
  ]),
  status: new Map([
    ['vigente', 'in-force'],
    ['vigentes', 'in-force'],
    ['abrogada', 'repealed'],
    ['abrogado', 'repealed'],
    ['sustituida', 'superseded'],
    ['vencido', 'expired'],
    ['vencida', 'expired'],
    ['cancelada', 'cancelled'],
    ['proyecto', 'draft'],
  ]),
};
