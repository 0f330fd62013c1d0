import type { SegmentKind } from '../../domain/locator/segment-kind.js';

/** Which spellings a label may have: `5`, `32 Bis`; `IV`; `a)`; `Segundo`; `5.2.1`. */
export type LabelSort = 'number' | 'roman' | 'letter' | 'ordinal' | 'dotted';

/** A kind of part as the finder sees it. */
export interface PartRule {
  readonly kind: SegmentKind;
  /** Depth: a part stands inside the nearest part of lower rank. */
  readonly rank: number;
  /** Accepted labels, those first that a bare label of that spelling should be read as. */
  readonly labels: readonly LabelSort[];
}

const rule = (kind: SegmentKind, rank: number, ...labels: LabelSort[]): PartRule => ({ kind, rank, labels });

export const ARTICLE_RANK = 4;
export const ARTICLE = rule('art', ARTICLE_RANK, 'number', 'ordinal', 'dotted', 'roman');
export const PARAGRAPH = rule('par', 9, 'ordinal', 'number', 'dotted');
export const TRANSITORY = rule('trans', ARTICLE_RANK, 'ordinal', 'number');
export const NUMERAL = rule('num', ARTICLE_RANK, 'dotted', 'number', 'roman');
const BOOK = rule('lib', 0, 'ordinal', 'roman', 'number');
const TITLE = rule('tit', 1, 'ordinal', 'roman', 'number');
const CHAPTER = rule('cap', 2, 'roman', 'ordinal', 'number');
const SECTION = rule('sec', 3, 'roman', 'ordinal', 'dotted', 'number', 'letter');
const DIVISION = rule('ap', 5, 'letter', 'roman', 'dotted', 'number');
export const FRACTION = rule('fr', 6, 'roman', 'number');
/** "fracción arancelaria 8703.80.01": its number tells it from a fraction. */
export const TARIFF_LINE = rule('frac', ARTICLE_RANK, 'dotted');
export const CLAUSE = rule('inc', 7, 'letter', 'number', 'roman', 'dotted');
const SUBCLAUSE = rule('inc', 8, 'number', 'letter', 'roman');
/** "Article 7(1), point (b)": below a paragraph. */
const LETTERED_POINT = rule('inc', PARAGRAPH.rank + 0.1, 'letter');
export const ANNEX_RANK = 3.5;
export const ANNEX = rule('anx', ANNEX_RANK, 'roman', 'letter', 'number', 'ordinal', 'dotted');
const TABLE = rule('tab', ARTICLE_RANK, 'dotted', 'number', 'roman', 'letter');
const LISTING = rule('lst', ARTICLE_RANK, 'number', 'roman');
export const GENERAL_RULE = rule('regla', ARTICLE_RANK, 'dotted');
const POINT = rule('num', ARTICLE_RANK, 'dotted');
const CONSIDERATION = rule('cons', ARTICLE_RANK, 'ordinal', 'roman');

/** The words that name a part, folded, Spanish and English. A new word is one line here. */
export const PART_WORDS: ReadonlyMap<string, PartRule> = new Map([
  ['articulo', ARTICLE],
  ['articulos', ARTICLE],
  ['art', ARTICLE],
  ['arts', ARTICLE],
  ['article', ARTICLE],
  ['articles', ARTICLE],
  ['fraccion', FRACTION],
  ['fracciones', FRACTION],
  ['frac', FRACTION],
  ['fracc', FRACTION],
  ['fr', FRACTION],
  ['frs', FRACTION],
  ['fracs', FRACTION],
  ['fraction', FRACTION],
  ['inciso', CLAUSE],
  ['incisos', CLAUSE],
  ['inc', CLAUSE],
  ['incs', CLAUSE],
  ['subparrafo', CLAUSE],
  ['subparrafos', CLAUSE],
  ['literal', CLAUSE],
  ['literales', CLAUSE],
  ['subparagraph', CLAUSE],
  ['subparagraphs', CLAUSE],
  ['letra', LETTERED_POINT],
  ['letras', LETTERED_POINT],
  ['point', LETTERED_POINT],
  ['points', LETTERED_POINT],
  ['subinciso', SUBCLAUSE],
  ['subincisos', SUBCLAUSE],
  ['parrafo', PARAGRAPH],
  ['parrafos', PARAGRAPH],
  ['parr', PARAGRAPH],
  ['paragraph', PARAGRAPH],
  ['paragraphs', PARAGRAPH],
  ['apartado', DIVISION],
  ['apartados', DIVISION],
  ['apdo', DIVISION],
  ['apdos', DIVISION],
  ['diverso', ARTICLE],
  ['diversos', ARTICLE],
  ['num', POINT],
  ['nums', POINT],
  ['numeral', NUMERAL],
  ['numerales', NUMERAL],
  ['punto', POINT],
  ['puntos', POINT],
  ['tabla', TABLE],
  ['tablas', TABLE],
  ['table', TABLE],
  ['tables', TABLE],
  ['anexo', ANNEX],
  ['anexos', ANNEX],
  ['annex', ANNEX],
  ['annexes', ANNEX],
  ['apendice', ANNEX],
  ['apendices', ANNEX],
  ['guia', ANNEX],
  ['guias', ANNEX],
  ['listado', LISTING],
  ['transitorio', TRANSITORY],
  ['transitorios', TRANSITORY],
  ['titulo', TITLE],
  ['titulos', TITLE],
  ['title', TITLE],
  ['capitulo', CHAPTER],
  ['capitulos', CHAPTER],
  ['cap', CHAPTER],
  ['chapter', CHAPTER],
  ['seccion', SECTION],
  ['secciones', SECTION],
  ['section', SECTION],
  ['sections', SECTION],
  ['chapters', CHAPTER],
  ['clause', NUMERAL],
  ['clauses', NUMERAL],
  ['appendix', ANNEX],
  ['subpart', SECTION],
  ['libro', BOOK],
  ['regla', GENERAL_RULE],
  ['reglas', GENERAL_RULE],
  ['considerando', CONSIDERATION],
]);

/** Words between the name of a part and its label: "Apéndice Normativo A", "Guía de Referencia I", "numerales siguientes: 5.1". */
export const LABEL_FILLERS: ReadonlySet<string> = new Set([
  'normativo',
  'informativo',
  'tecnico',
  'de',
  'referencia',
  'arancelaria',
  'arancelarias',
  'siguientes',
  'numero',
  'num',
  'no',
  'transitorio',
  'transitorios',
]);
