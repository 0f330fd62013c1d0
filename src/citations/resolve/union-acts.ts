import type { Mention, PartPath, PartStep } from '../find/mention.js';

/** Acts of the European Union by their designation: "Reglamento (UE) 2023/1542", "Directive 2006/66/EC". */
const UNION_ACT = /^[A-Z]\p{L}+ (?:\((?:UE|CE|CEE|EU|EC|EEC)\) |\d{2,4}\/\d{1,4}\/(?:UE|CE|CEE|EU|EC|EEC)$)/u;

/** The parts of a mention of an act of the European Union: its "apartado 2" in Spanish is what English calls paragraph 2. */
export function withParagraphs(mention: Mention, designation: string | null): Mention {
  if (designation === null || !UNION_ACT.test(designation)) return mention;
  return { ...mention, paths: mention.paths.map(asParagraph) };
}

const asParagraph = ({ steps, until }: PartPath): PartPath => ({
  steps: steps.map(numbered),
  until: until && numbered(until),
});

const numbered = (step: PartStep): PartStep =>
  step.kind === 'ap' && /^\d+$/.test(step.label) ? { ...step, kind: 'par' } : step;
