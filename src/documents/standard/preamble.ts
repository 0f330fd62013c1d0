import { segment } from '../../domain/locator/segment.js';
import type { Block } from '../reading/block.js';
import { addBeside, addBlock, addPart, type Part } from '../structure/part.js';

/** Reads what stands before index and body: legal basis under the title, each considerando a part. Gives the blocks that are neither. */
export function readPreamble(
  root: Part,
  blocks: readonly Block[],
): { readonly left: readonly Block[]; readonly considerandos: number } {
  const left: Block[] = [];
  let considerandos = 0;
  let current: Part | null = null;
  let opening: RegExp | null = null;
  let state: 'basis' | 'reasons' | 'after' = 'basis';
  for (const block of blocks) {
    const isHeading = REASONS.test(block.text);
    if (isHeading) state = 'reasons';
    else if (state === 'reasons' && CLOSING.test(block.text)) state = 'after';
    if (isHeading || state === 'after' || SEAL.test(block.text)) {
      left.push(block);
      continue;
    }
    if (state === 'reasons' && !block.rows && (opening ?? ANY_OPENING).test(block.text)) {
      opening ??= OPENINGS.find((form) => form.test(block.text)) ?? null;
      const own = segment('cons', String(++considerandos));
      current = own ? addPart(root, own, '') : current;
    }
    addBlock(current ?? root, block);
    addBeside(current ?? root, block);
  }
  return { left, considerandos };
}

const SEAL = /^Al margen (?:un|izquierdo|superior)/;
const REASONS = /^C ?O ?N ?S ?I ?D ?E ?R ?A ?N ?D ?O ?S?\s?:?$/i;
/** How considerandos open, each in a way of its own; the first of a text tells how the others do. What they list opens in another. */
const OPENINGS: readonly RegExp[] = [
  /^Que\b/,
  /^[IVXL]{1,6}\.? ?[-–)]? ?/,
  /^(?:PRIMER|SEGUND|TERCER|CUART|QUINT|SEXT|S[ÉE]PTIM|OCTAV|NOVEN|(?:UN|DUO)?D[ÉE]CIM|VIG[ÉE]SIM|TRIG[ÉE]SIM|CUADRAG[ÉE]SIM|QUINCUAG[ÉE]SIM|SEXAG[ÉE]SIM)[OA]\p{L}*\b/iu,
  /^\d{1,3}[.)]/,
];
const ANY_OPENING = /^\S/;
const CLOSING =
  /^(?:Por lo (?:antes |anteriormente )?(?:expuesto|anterior|que)|En (?:virtud|mérito|razón|consecuencia) |(?:se|he|hemos) (?:tenido|expide)|NORMA OFICIAL|N ?O ?R ?M ?A\b|PREFACIO|Con base en lo)/i;
