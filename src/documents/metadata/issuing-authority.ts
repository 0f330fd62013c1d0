import { fold } from '../../domain/fold.js';

/** "Al margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.- Secretaría de Economía." */
const SEAL = /\bsellos?\b[^.]{0,120}?Estados Unidos Mexicanos\s*\.\s*[-–—]\s*([^]{3,400})/;

/** What ends the names in a seal: its last stop, before the officer who signs. */
const END = /\.(?!\s*[-–—])(?:\s|$)/;

const CONGRESS =
  /el congreso (?:general )?de los estados unidos mexicanos|honorable congreso de la union|h\. congreso de la union/;

/** Who issued a federal text, as its seal and enacting words (`texts`) name it; empty where they name nobody. `below` is the first paragraph of the text. */
export function readIssuingAuthorities(texts: readonly string[], below: string): readonly string[] {
  if (texts.some((text) => CONGRESS.test(fold(text.slice(0, ENACTING))))) return ['Congreso de la Unión'];
  const at = texts.findIndex((text) => SEAL.test(text));
  const sealed = texts[at] ?? '';
  // A seal may run on where the file breaks its line: "Secretaría del Trabajo y Previsión", "Social."
  const seal = SEAL.exec(/\.\s*$/.test(sealed) ? sealed : `${sealed} ${below}`)?.[1];
  if (seal === undefined) return [];
  const names = seal.slice(0, END.exec(seal)?.index ?? seal.length).split(/\.\s*[-–—]\s*/);
  return names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => NAMES.test(fold(name)));
}

/** The enacting words stand at the head of a paragraph. */
const ENACTING = 600;

/** The bodies that issue: units below them ("Dirección General ...") are no issuers. */
const NAMES =
  /^(?:secretaria|comision|instituto|presidencia|consejo|procuraduria|agencia|banco|servicio|poder|petroleos|centro|camara)\b/;
