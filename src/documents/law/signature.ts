import { fold } from '../../domain/fold.js';
import { readTransitoryMark } from '../marks/transitory-mark.js';

const OPENING =
  /^(?:mexico, ?d\. ?f\.|ciudad de mexico,? a |mexico, distrito federal,? a |en cumplimiento (?:de|a) lo dispuesto (?:por|en) la fraccion|salon de sesiones|palacio legislativo|dado en |por tanto, mando|y por acuerdo|lo que (?:comunico|tenemos))/;

/** True for the paragraph by which a decree is signed and promulgated: "México, D.F., a 28 de abril de 2003.- Sen. ...- Rúbricas." */
export function isSignature(text: string): boolean {
  if (!/r[uú]brica|\(firmas?\)|-\s?firma\b/i.test(text)) return false;
  const folded = fold(text);
  return OPENING.test(folded) || (folded.length < SHORT && readTransitoryMark(text) === null);
}

/** True for a line that opens such a paragraph. */
export function opensSignature(text: string): boolean {
  return OPENING.test(fold(text.slice(0, 80)));
}

/** A paragraph with "Rúbrica" in it is no rule when it is shorter than this. */
const SHORT = 400;
