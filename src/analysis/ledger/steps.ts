import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { InstrumentKind } from '../../domain/vocabulary.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';

/** How a text of a kind is changed, and by whom where that is not whoever issued it. */
export interface Step {
  readonly es: string;
  readonly en: string;
  /** The body, by key; null where the issuers themselves change it. */
  readonly by: string | null;
  /** The provision that sets the step. */
  readonly at: string | null;
}

const CONGRESS: Step = {
  es: 'Iniciativa y decreto del Congreso de la Unión, publicado en el DOF (Constitución, arts. 71 y 72)',
  en: 'Bill and decree of the Congress, published in the official gazette (Constitution, arts. 71 and 72)',
  by: 'congreso-union',
  at: 'cpeum#art-72',
};

const STANDARD: Step = {
  es: 'Propuesta al programa, proyecto aprobado por el comité consultivo nacional de normalización, consulta pública y publicación en el DOF (LIC)',
  en: 'Proposal for the programme, draft approved by the national consultative committee, public consultation and publication in the gazette (LIC)',
  by: null,
  at: 'lic#art-35',
};

const ISSUER: Step = {
  es: 'Nuevo acuerdo o disposición de quien lo expidió, con análisis de impacto regulatorio, publicado en el DOF',
  en: 'New resolution of its issuer, with a regulatory impact analysis, published in the gazette',
  by: null,
  at: null,
};

const PRESIDENT: Step = {
  es: 'Decreto del Ejecutivo Federal, refrendado por la secretaría del ramo (Constitución, arts. 89, fr. I, y 92)',
  en: 'Decree of the President, countersigned by the ministry concerned (Constitution, arts. 89-I and 92)',
  by: 'presidencia',
  at: 'cpeum#art-89/fr-i',
};

const STATE: Step = {
  es: 'Reforma del congreso local, o acto de la autoridad estatal que lo expidió, publicado en el periódico oficial',
  en: 'Reform by the state congress, or act of the state body that issued it, published in the state gazette',
  by: null,
  at: null,
};

const ABROAD: Step = {
  es: 'No depende de México: sirve de comparación',
  en: 'Not in the hands of Mexico: a comparator',
  by: null,
  at: null,
};

/** The step by which a text of each kind is changed. */
export const STEPS: Readonly<Record<InstrumentKind, Step>> = {
  constitution: {
    es: 'Dos tercios del Congreso de la Unión y mayoría de las legislaturas de los estados (Constitución, art. 135)',
    en: 'Two thirds of Congress and most state legislatures (Constitution, art. 135)',
    by: 'congreso-union',
    at: 'cpeum#art-135',
  },
  law: CONGRESS,
  code: CONGRESS,
  treaty: {
    es: 'Negociación del Ejecutivo y aprobación del Senado (Constitución, arts. 76, fr. I, y 89, fr. X)',
    en: 'Negotiation by the Executive and approval by the Senate (Constitution, arts. 76-I and 89-X)',
    by: 'presidencia',
    at: null,
  },
  regulation: PRESIDENT,
  decree: PRESIDENT,
  nom: STANDARD,
  'nom-em': STANDARD,
  nmx: {
    es: 'Estándar del organismo nacional de estandarización que lo elaboró, con declaratoria de la Secretaría de Economía (LIC)',
    en: 'Standard of the national body that wrote it, declared in force by the ministry of economy (LIC)',
    by: null,
    at: null,
  },
  agreement: ISSUER,
  guideline: ISSUER,
  plan: ISSUER,
  'state-law': STATE,
  'international-standard': ABROAD,
  'foreign-rule': ABROAD,
};

/** The step for a text, with the bodies that take it: those that the table names, else its issuers. */
export function stepOf(
  graph: LoadedGraph,
  { id, properties }: GraphNode<'Instrument'>,
): { readonly step: Step; readonly bodies: readonly NodeId[] } {
  const step = STEPS[properties.kind];
  if (step === ABROAD) return { step, bodies: [] };
  return {
    step,
    bodies: step.by === null ? graph.out(id, 'ISSUED_BY').map(({ to }) => to) : [nodeId('Authority', step.by)],
  };
}
