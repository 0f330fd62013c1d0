import type { SegmentKind } from '../../domain/locator/segment-kind.js';

/** What people type for the kinds of parts, folded, Spanish and English, with the kinds each may mean, the likeliest first. */
export const LOCATOR_WORDS: ReadonlyMap<string, readonly SegmentKind[]> = new Map(
  (
    [
      ['art arts articulo articulos article articles', ['art']],
      ['fr frac fracc fraccion fracciones fraction', ['fr']],
      ['inc inciso incisos item subparagraph', ['inc']],
      ['par parr parrafo paragraph', ['par']],
      ['num numeral numerales punto clause', ['num']],
      ['anx anexo apendice annex appendix', ['anx']],
      ['tab tabla table', ['tab']],
      ['lst listado list', ['lst']],
      ['cap capitulo chapter', ['cap', 'num']],
      ['sec seccion section', ['sec', 'num', 'art']],
      ['tit titulo title', ['tit']],
      ['ap apartado', ['ap']],
      ['trans transitorio transitory', ['trans']],
      ['regla rule', ['regla']],
      ['res resolutivo', ['res']],
      ['cons considerando recital', ['cons']],
    ] satisfies readonly (readonly [string, readonly SegmentKind[]])[]
  ).flatMap(([words, kinds]) => words.split(' ').map((word) => [word, kinds] as const)),
);

/** What a bare number beside the name of an instrument may mean, and a bare numeral or letter after a part. */
export const BARE_NUMBER_KINDS: readonly SegmentKind[] = ['art', 'num', 'regla', 'res'];
export const BARE_SIGN_KINDS: readonly SegmentKind[] = ['fr', 'inc', 'ap'];
