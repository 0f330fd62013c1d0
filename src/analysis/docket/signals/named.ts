import type { NodeId } from '../../../domain/graph/node-id.js';
import type { AskProperties } from '../../../domain/graph/record-properties.js';
import { inForceOn } from '../../../domain/in-force.js';
import { isMexican } from '../../graph/in-force.js';
import type { LoadedGraph } from '../../graph/loaded-graph.js';
import { nameOf, type Detector, type Ground } from '../ground.js';

/** A recommendation of the Task Force names the text. */
export const named: Detector = (graph, asOf) =>
  graph.edges('NAMES').flatMap((edge): readonly Ground[] => {
    const instrument = graph.nodeOf('Instrument', edge.to);
    const recommendation = graph.nodeOf('Recommendation', edge.from);
    if (instrument === null || recommendation === null || !isMexican(instrument)) return [];
    const { number } = recommendation.properties;
    const asks = asksOn(graph, recommendation.id, instrument.properties.key);
    const ended = inForceOn(instrument.properties, asOf).value === false;
    const name = nameOf(instrument);
    return [
      {
        code: 'named',
        severity: ended ? 'low' : asks.length > 0 ? 'high' : 'medium',
        instrument,
        recommendations: [number],
        says: [
          `La recomendación ${number} nombra ${name}${inBrackets(asks.map(({ objectEs }) => objectEs))}.${ended ? PAST[0] : ''}`,
          `Recommendation ${number} names ${name}${inBrackets(asks.map(({ verb, objectEn }) => `${verb}: ${objectEn}`))}.${ended ? PAST[1] : ''}`,
        ],
        settledBy: [
          'Que el foro se pronuncie sobre la petición y quien expidió el texto la atienda o la descarte con razones',
          'The forum takes a position on the ask, and the issuer acts on it or declines with reasons',
        ],
        day: ended ? instrument.properties.ended : null,
        evidence: [edge.evidence],
      },
    ];
  });

const PAST = [
  ' Ya no está en vigor: la petición pasa a quien la sustituyó.',
  ' It is no longer in force: the ask passes to what replaced it.',
] as const;

const inBrackets = (words: readonly string[]): string => (words.length === 0 ? '' : ` (${words.join('; ')})`);

const asksOn = (graph: LoadedGraph, recommendation: NodeId, key: string): readonly AskProperties[] =>
  graph
    .out(recommendation, 'ASKS')
    .flatMap(({ to }) => graph.nodeOf('Ask', to)?.properties ?? [])
    .filter(({ instrument }) => instrument === key);
