import type { SegmentKind } from './segment-kind.js';

/** The words that open a heading, folded, and the kind they name. Longer phrases first, since "fracción" opens two of them. */
export const HEADING_WORDS: readonly (readonly [string, SegmentKind])[] = [
  ['fraccion arancelaria', 'frac'],
  ['guia de referencia', 'anx'],
  ['apendice', 'anx'],
  ['anexo', 'anx'],
  ['libro', 'lib'],
  ['titulo', 'tit'],
  ['capitulo', 'cap'],
  ['seccion', 'sec'],
  ['articulo', 'art'],
  ['apartado', 'ap'],
  ['fraccion', 'fr'],
  ['inciso', 'inc'],
  ['parrafo', 'par'],
  ['numeral', 'num'],
  ['tabla', 'tab'],
  ['listado', 'lst'],
  ['transitorio', 'trans'],
  ['resolutivo', 'res'],
  ['considerando', 'cons'],
  ['regla', 'regla'],
];
