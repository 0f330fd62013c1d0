import type { InstrumentKind } from '../../domain/vocabulary.js';

/** A noun that names a sort of instrument. */
export interface NounRule {
  /** The noun in its one form: singular, no accents. */
  readonly noun: string;
  /** What an instrument must be to call itself so; null where any may. */
  readonly kinds: readonly InstrumentKind[] | null;
  /** True for nouns whose titles are sentences: "Acuerdo por el que se dan a conocer ...". */
  readonly sentence: boolean;
  /** True for nouns in the plural that name one instrument: "Lineamientos", "Reglas". */
  readonly plural: boolean;
}

type Kinds = readonly InstrumentKind[] | null;

const noun = (word: string, kinds: Kinds): NounRule => ({ noun: word, kinds, sentence: false, plural: false });
const sentence = (word: string, kinds: Kinds): NounRule => ({ noun: word, kinds, sentence: true, plural: false });
const rules = (word: string): NounRule => ({
  noun: word,
  kinds: ['guideline', 'agreement'],
  sentence: true,
  plural: true,
});

const STANDARDS: readonly InstrumentKind[] = ['nom', 'nom-em', 'nmx', 'international-standard'];

const LEY = noun('ley', ['law', 'state-law']);
const CODIGO = noun('codigo', ['code', 'law', 'state-law']);
const REGLAMENTO = noun('reglamento', ['regulation']);
const NORMA = noun('norma', STANDARDS);
const DECRETO = sentence('decreto', null);
const ACUERDO = sentence('acuerdo', ['agreement', 'treaty', 'guideline']);
const TRATADO = noun('tratado', ['treaty']);
const ORDENAMIENTO = noun('ordenamiento', null);

/** Nouns that open the name or the short form of an instrument, folded, plural forms too. */
export const INSTRUMENT_NOUNS: ReadonlyMap<string, NounRule> = new Map([
  ['ley', LEY],
  ['leyes', LEY],
  ['codigo', CODIGO],
  ['constitucion', noun('constitucion', ['constitution'])],
  ['reglamento', REGLAMENTO],
  ['estatuto', noun('estatuto', ['regulation'])],
  ['norma', NORMA],
  ['decreto', DECRETO],
  ['acuerdo', ACUERDO],
  ['lineamientos', rules('lineamientos')],
  ['disposiciones', rules('disposiciones')],
  ['reglas', rules('reglas')],
  ['tratado', TRATADO],
  ['convenio', noun('convenio', ['treaty', 'agreement'])],
  ['convencion', noun('convencion', ['treaty'])],
  ['protocolo', noun('protocolo', ['treaty'])],
  ['pacto', noun('pacto', ['treaty'])],
  ['ordenamiento', ORDENAMIENTO],
  ['ordenamientos', ORDENAMIENTO],
  ['instrumento', noun('instrumento', null)],
  ['agreement', noun('agreement', ['treaty', 'agreement'])],
  ['treaty', noun('treaty', ['treaty'])],
  ['convention', noun('convention', ['treaty'])],
  ['law', LEY],
  ['act', noun('ley', ['law', 'foreign-rule'])],
  ['code', CODIGO],
  ['constitution', noun('constitucion', ['constitution'])],
  ['regulation', noun('reglamento', ['regulation', 'foreign-rule'])],
  ['regulations', REGLAMENTO],
  ['standard', NORMA],
  ['decree', noun('decreto', null)],
  ['decision', noun('decision', ['treaty', 'foreign-rule'])],
  ['directive', noun('directiva', ['foreign-rule'])],
]);

const PLANS: readonly InstrumentKind[] = ['plan'];
const RULES: readonly InstrumentKind[] = ['guideline', 'agreement'];

/** Nouns that hold parts without naming an instrument of law: what they hold is not of the citing text, unless it is of that kind. */
export const HOLDER_NOUNS: ReadonlyMap<string, NounRule> = new Map([
  ['resolucion', noun('resolucion', RULES)],
  ['resoluciones', noun('resolucion', RULES)],
  ['circular', noun('circular', RULES)],
  ['criterios', noun('criterios', RULES)],
  ['criterio', noun('criterio', RULES)],
  ['bases', noun('bases', RULES)],
  ['manual', noun('manual', RULES)],
  ['manuales', noun('manual', RULES)],
  ['plan', noun('plan', PLANS)],
  ['programa', noun('programa', PLANS)],
  ['estrategia', noun('estrategia', PLANS)],
  ['contrato', noun('contrato', ['agreement'])],
  ['directiva', noun('directiva', ['foreign-rule'])],
  ['pliego', noun('pliego', ['foreign-rule'])],
  ['estandar', noun('estandar', STANDARDS)],
  ['miscelanea', noun('miscelanea', RULES)],
  ['tarifa', noun('tarifa', [])],
  ['oficio', noun('oficio', [])],
  ['proyecto', noun('proyecto', [])],
  ['convocatoria', noun('convocatoria', [])],
  ['acuerdos', ACUERDO],
  ['decretos', DECRETO],
  ['normas', NORMA],
  ['codigos', CODIGO],
  ['reglamentos', REGLAMENTO],
  ['tratados', TRATADO],
  ['convenios', noun('convenio', ['treaty', 'agreement'])],
  ['nom', NORMA],
  ['nmx', NORMA],
]);

/** Nouns that never open a full name; a standard has its designation. */
export const NAMELESS_NOUNS: ReadonlySet<string> = new Set([
  'ordenamiento',
  'instrumento',
  'norma',
  'agreement',
  'treaty',
  'convention',
]);

/** Words between determiner and noun, and after the noun, that add nothing: "el citado ordenamiento legal", "la misma Ley". */
export const PLURAL_NOUNS: ReadonlySet<string> = new Set(
  'leyes ordenamientos acuerdos decretos normas codigos reglamentos tratados convenios resoluciones manuales'.split(
    ' ',
  ),
);
