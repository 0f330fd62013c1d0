import { isGazetteHead } from '../text/gazette-furniture.js';

const SITE = [
  /^En el documento que usted está visualizando puede haber texto/,
  /^https?:\/\/(?:www\.)?dof\.gob\.mx\/\S+\s*[\d/ ]*$/,
  /^(?:\d{1,2}\/\d{1,2}\/\d{2,4}(?:, \d{1,2}:\d{2})? )?(?:::: )?DOF - Diario Oficial de la Federación(?: Page \d+ of \d+)?$/,
  /^_{5,}$/,
];

/** True for what the gazette's site prints into a note: heads of its pages, their addresses, its notice on conversion. */
export function isSiteFurniture(text: string): boolean {
  return isGazetteHead(text) || SITE.some((form) => form.test(text));
}
