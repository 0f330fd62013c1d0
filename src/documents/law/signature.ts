import { fold } from '../../domain/fold.js';

const OPENING =
  /^(?:mexico, ?d\. ?f\.|ciudad de mexico,? a |mexico, distrito federal,? a |en cumplimiento (?:de|a) lo dispuesto (?:por|en) la fraccion|salon de sesiones|palacio legislativo|dado en |por tanto, mando|y por acuerdo|lo que (?:comunico|tenemos))/;

/** True for the paragraph by which a decree is signed and promulgated: "México, D.F., a 28 de abril de 2003.- Sen. ...- Rúbricas." */
export function isSignature(text: string): boolean {
  if (!/r[uú]brica/i.test(text)) return false;
  const folded = fold(text);
  return /rubricas?\b/.test(folded) && (OPENING.test(folded) || folded.length < 400);
}
