import { addYears, lastDayOf, partialOf, type PartialDay } from '../../../domain/day.js';
import type { Evidence } from '../../../domain/evidence.js';
import type { InstrumentKind } from '../../../domain/vocabulary.js';
import { nodeId } from '../../../domain/graph/node-id.js';
import type { InstrumentProperties } from '../../../domain/graph/instrument-properties.js';
import type { GraphNode } from '../../../domain/graph/node.js';
import { inForceSet, isMexican } from '../../graph/in-force.js';
import type { LoadedGraph } from '../../graph/loaded-graph.js';
import { recordEvidence } from '../../graph/record-evidence.js';
import { nameOf, type Detector, type Ground } from '../ground.js';

/** Standards of the Ley de Infraestructura de la Calidad; emergency standards lapse before a review is due. */
export const STANDARDS: ReadonlySet<InstrumentKind> = new Set(['nom', 'nmx']);
/** LIC, art. 32: every five years from publication in the gazette or from the last modification. */
export const REVIEW_YEARS = 5;
const RULE = nodeId('Provision', 'lic#art-32');

/** The five-year review of a standard in force is past due, as far as its record tells of publication, modification and review. */
export const reviewOverdue: Detector = (graph, asOf) =>
  [...inForceSet(graph, asOf)].flatMap((id): readonly Ground[] => {
    const instrument = graph.nodeOf('Instrument', id);
    if (instrument === null || !STANDARDS.has(instrument.properties.kind) || !isMexican(instrument)) return [];
    const last = lastTouched(instrument.properties);
    const due = last === null ? null : addYears(lastDayOf(last), REVIEW_YEARS);
    if (last === null || due === null || due >= asOf) return [];
    const late = Math.floor(Number(asOf.slice(0, 4)) - Number(due.slice(0, 4)));
    const name = nameOf(instrument);
    return [
      {
        code: 'review-overdue',
        severity: late >= 10 ? 'high' : late >= 3 ? 'medium' : 'low',
        instrument,
        says: [
          `La revisión quinquenal de ${name} venció el ${due}: se publicó o modificó por última vez el ${last} y el registro no consigna revisión posterior (LIC, art. 32).`,
          `The five-year review of ${name} was due on ${due}: it was last published or modified on ${last} and the record shows no later review (LIC, art. 32).`,
        ],
        settledBy: [
          'El informe de revisión sistemática notificado a la Comisión Nacional de Infraestructura de la Calidad, o la modificación o cancelación de la norma',
          'The systematic-review report notified to the national commission on quality infrastructure, or the modification or cancellation of the standard',
        ],
        day: partialOf(due),
        evidence: evidenceOf(graph, instrument),
        candidate: instrument.properties.confidence === 'low',
      },
    ];
  });

/** The last day on which a standard was published, modified or reviewed, as far as its record tells. */
export const lastTouched = ({ published, lastReform, lastReview }: InstrumentProperties): PartialDay | null => {
  const days = [published, lastReform, lastReview].filter((day) => day !== null);
  return days.sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1)).at(-1) ?? null;
};

/** The record's own line, and the article that sets the term. */
const evidenceOf = (graph: LoadedGraph, { id }: GraphNode<'Instrument'>): readonly Evidence[] => {
  const rule = graph.nodeOf('Provision', RULE);
  return [...recordEvidence(graph, id), ...(rule ? [rule.properties.evidence] : [])];
};
