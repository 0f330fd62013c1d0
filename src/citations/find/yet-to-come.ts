import { fold } from '../../domain/fold.js';

const CLAUSE =
  /^\s+que\s+(?:(?:para (?:el|tal|dicho|estos|tales|esos) efectos?|al efecto|en su caso|para ello|el \w+|la \w+),?\s*)?(?:se\s+)?(?:expid[ae]|emit[ae]|expedira|emitira|publique|determine|dicte|establezca|autorice|celebren?|suscriban?)/;

/** True when the words after a noun speak of an instrument to be issued: "el Reglamento que para el efecto se expida", "las Reglas que emita el SAT". */
export function isYetToCome(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (code === 32 || code === 10) && CLAUSE.test(fold(text.slice(end, end + 64)).replace(/\s+/g, ' '));
}
