import type { Modality } from '../../domain/vocabulary.js';

/** What the head of a list says of each of its members: "La Secretaría tendrá las siguientes atribuciones:". */
export interface Frame {
  readonly modality: Modality;
  readonly bearer: string | null;
  readonly confidence: number;
}

/** Headings of a standard's chapters that say what the numerals below them do. */
const HEADINGS: readonly (readonly [RegExp, (match: RegExpExecArray, printed: string) => Frame])[] = [
  [
    /^obligaciones (?:y responsabilidades )?(?:de(?:l)?|para) (l[ao]s? )?(.{3,80})$/,
    ([, article, who = ''], printed) => frameOf('obligation', `${article ?? 'el '}${printed.slice(-who.length)}`),
  ],
  [
    /^(?:(?:terminos y )?definiciones|terminologia|glosario|definiciones,? (?:y )?(?:simbolos|terminologia|abreviaturas).*)$/,
    () => frameOf('definition', null),
  ],
  [
    /^(?:objetivo y )?(?:campo|ambito) de aplicacion$|^alcance$|^objetivo(?: y alcance)?$/,
    () => frameOf('scope', null),
  ],
];

const frameOf = (modality: Modality, bearer: string | null): Frame => ({
  modality,
  bearer,
  confidence: 0.8,
});

/** The frame that a heading gives, by its folded title and as it is printed, of one length; null for most. */
export function frameOfHeading(title: string, printed = title): Frame | null {
  for (const [pattern, make] of HEADINGS) {
    const match = pattern.exec(title);
    if (match) return make(match, printed);
  }
  return null;
}
