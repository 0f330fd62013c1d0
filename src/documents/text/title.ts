import { parseDesignation, type Designation } from '../../domain/designation.js';
import type { Block } from '../reading/block.js';

/** The words that open a title: what stands before them names the issuer and the gazette's section. */
const TITLE =
  /(?:^| )(?:NORMA|PROYECTO|MODIFICACI[ÓO]N|ACUERDO|DECRETO|LEY|AVISO|RESOLUCI[ÓO]N|LINEAMIENTOS|REGLAMENTO|DISPOSICIONES|REGLAS|C[ÓO]DIGO|CIRCULAR|CONVENIO|ACLARACI[ÓO]N|FE|NOM-|NMX-|PROY-)[ ,].*/;

/** The title among the words of a cover; all of them where none opens one. */
export function titleIn(blocks: readonly Block[]): string {
  const words = blocks.map((block) => block.text).join(' ');
  return (TITLE.exec(words)?.[0] ?? words).replace(/ Al margen (?:un|superior|izquierdo) .*$/, '').trim();
}

/** How many blocks the title takes: those before the seal, or the first, unless it opens the body. */
export function coverOf(blocks: readonly Block[]): number {
  const seal = blocks.slice(0, 8).findIndex((block) => block.text.startsWith('Al margen '));
  return seal > 0 ? seal : Math.min(1, blocks.length);
}

const DESIGNATION = /\b(?:PROY-)?(?:NOM|NMX)[ –-]+[A-Z0-9][A-Z0-9/ –-]{3,40}/;

/** The designation of a standard in its title; null where there is none. */
export function designationIn(title: string): Designation | null {
  const found = DESIGNATION.exec(title.toUpperCase())?.[0] ?? '';
  const words = found.split(/[ ,](?!-)/);
  for (let count = words.length; count > 0; count--) {
    const read = parseDesignation(words.slice(0, count).join(' '));
    if (read) return read;
  }
  return null;
}
