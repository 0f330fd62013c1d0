import { segment } from '../../domain/locator/segment.js';
import type { Block } from '../reading/block.js';
import { addBeside, addBlock, addPart, type Part } from '../structure/part.js';

/** What stands before index and body: legal basis under the title, then the reasons, then enacting words. */
export interface Preamble {
  /** The blocks that are neither basis nor reason. */
  readonly left: readonly Block[];
  readonly considerandos: number;
}

/** Reads what stands before index and body; each considerando is a part. */
export function readPreamble(root: Part, blocks: readonly Block[]): Preamble {
  const reader = new PreambleReader(root);
  for (const block of blocks) reader.add(block);
  return reader;
}

class PreambleReader implements Preamble {
  readonly left: Block[] = [];
  considerandos = 0;
  private current: Part;
  private opening: RegExp | null = null;
  private state: 'basis' | 'reasons' | 'after' = 'basis';

  constructor(private readonly root: Part) {
    this.current = root;
  }

  add(block: Block): void {
    const isHeading = REASONS.test(block.text);
    if (isHeading) this.state = 'reasons';
    else if (this.state === 'reasons' && (CLOSING.test(block.text) || ENACTING.test(block.text))) this.state = 'after';
    if (isHeading || this.state === 'after' || SEAL.test(block.text)) {
      this.left.push(block);
      return;
    }
    if (this.state === 'reasons' && this.isOpening(block)) this.openReason();
    addBlock(this.current, block);
    addBeside(this.current, block);
  }

  private isOpening({ rows, text }: Block): boolean {
    if (rows || text === '') return false;
    const first = this.considerandos === 0;
    if (first) this.opening = OPENINGS.find((form) => form.test(text)) ?? null;
    return first || this.opening?.test(text) === true;
  }

  private openReason(): void {
    const own = segment('cons', String(++this.considerandos));
    this.current = own ? addPart(this.root, own, '') : this.current;
  }
}

const SEAL = /^Al margen (?:un|izquierdo|superior)/;
const REASONS = /^C ?O ?N ?S ?I ?D ?E ?R ?A ?N ?D ?O ?S?\s?:?$/i;
/** How considerandos open, each in a way of its own; the first of a text tells how the others do. What they list opens in another. */
const OPENINGS: readonly RegExp[] = [
  /^Que\b/,
  /^[IVXL]{1,6}(?:\.| ?[-–)]| (?=Que\b))/,
  /^(?:PRIMER|SEGUND|TERCER|CUART|QUINT|SEXT|S[ÉE]PTIM|OCTAV|NOVEN|(?:UN|DUO)?D[ÉE]CIM|VIG[ÉE]SIM|TRIG[ÉE]SIM|CUADRAG[ÉE]SIM|QUINCUAG[ÉE]SIM|SEXAG[ÉE]SIM)[OA]\p{L}*\b/iu,
  /^\d{1,3}[.)]/,
];
const CLOSING =
  /^(?:Por lo (?:antes |anteriormente )?(?:expuesto|anterior|que)|En (?:virtud|mérito|razón|consecuencia) |(?:se|he|hemos) (?:tenido|expide)|NORMA OFICIAL|N ?O ?R ?M ?A\b|PREFACIO|Con base en lo)/i;
/** A heading in capitals over what was resolved. */
const ENACTING =
  /^(?:DECRETO|ACUERDO|LINEAMIENTOS|RESOLUCI[ÓO]N|RESUELVE|DISPOSICIONES|REGLAS|AVISO|CRITERIOS|MANUAL)\b[^\p{Ll}]{0,400}$/u;
