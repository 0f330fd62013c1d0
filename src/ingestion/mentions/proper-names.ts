/** A run of words that is a name as a whole: "Ley General del Equilibrio Ecológico y la Protección al Ambiente". */
export interface ProperName {
  readonly start: number;
  readonly end: number;
}

const HEADS =
  'Ley|Leyes|Código|Reglamento|Norma|NORMA|Normas|Convenio|Acuerdo|Decreto|Programa|Plan|Estrategia|Registro|Sistema|Fondo|Secretar[ií]a|Comisión|Comité|Consejo|Instituto|Dirección|Subsecretaría|Procuraduría|Agencia|Centro|Unidad|Proyecto|Comisiones|Laboratorio|Título|Capítulo|Sección|Diario';
const JOINS = 'de|del|la|las|los|el|y|e|para|en|a|al|por|sobre|con|que';

const NAME = new RegExp(`(?<![\\p{L}])(?:${HEADS})(?:,? (?:${JOINS})(?= )|,? \\p{Lu}[\\p{L}-]*)+`, 'gu');

/** Names of texts, bodies and programmes in the order of a text: words within them name nothing by themselves. */
export function findProperNames(text: string): readonly ProperName[] {
  return [...text.matchAll(NAME)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Words that make the name of a body a part of the title of a text: "Reglamento Interior de la Secretaría de Energía". */
export const TITLE_BEFORE =
  /(?:Ley|Reglamento|Estatuto|Código|Manual|Presupuesto)(?: \p{Lu}?\p{L}+){0,3} (?:de la|del|de los|de las) $/u;
