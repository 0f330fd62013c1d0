import { segment } from '../../domain/locator/segment.js';
import type { Block } from '../reading/block.js';
import { addPart, addText, type Part } from '../structure/part.js';

/** Reads what stands before index and body: legal basis under the title, each considerando a part. Gives the blocks that are neither. */
export function readPreamble(
  root: Part,
  blocks: readonly Block[],
): { readonly left: readonly Block[]; readonly considerandos: number } {
  const left: Block[] = [];
  let considerandos = 0;
  let current: Part | null = null;
  let state: 'basis' | 'reasons' | 'after' = 'basis';
  for (const block of blocks) {
    if (/^C ?O ?N ?S ?I ?D ?E ?R ?A ?N ?D ?O ?S?:?$/i.test(block.text)) {
      state = 'reasons';
      left.push(block);
    } else if (state === 'after' || SEAL.test(block.text)) left.push(block);
    else if (state === 'basis') addText(root, block.text);
    else if (CLOSING.test(block.text)) {
      state = 'after';
      left.push(block);
    } else {
      if (current === null || OPENING.test(block.text)) {
        const own = segment('cons', String(++considerandos));
        current = own ? addPart(root, own, '') : current;
      }
      addText(current ?? root, block.text);
    }
  }
  return { left, considerandos };
}

const SEAL = /^Al margen (?:un|izquierdo)/;
const OPENING =
  /^(?:Que\b|[IVX]{1,5}\.|(?:PRIMER|SEGUND|TERCER|CUART|QUINT|SEXT|SÉPTIM|OCTAV|NOVEN|DÉCIM)[OA]\b|\d{1,2}\.)/;
const CLOSING =
  /^(?:Por lo (?:antes |anteriormente )?(?:expuesto|anterior|que)|En (?:virtud|mérito|razón|consecuencia) |(?:se|he|hemos) (?:tenido|expide)|NORMA OFICIAL|N ?O ?R ?M ?A\b|PREFACIO|Con base en lo)/i;
