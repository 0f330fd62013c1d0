import { nodeId, type NodeId } from '../../../domain/graph/node-id.js';
import type { GraphNode } from '../../../domain/graph/node.js';
import { fold } from '../../../domain/fold.js';
import { inForceSet, isMexican } from '../../graph/in-force.js';
import type { LoadedGraph } from '../../graph/loaded-graph.js';
import { nameOf, type Detector, type Ground } from '../ground.js';

/** Topics on which a rule for vehicles that names one engine leaves the other out. */
const VEHICLE_TOPICS: ReadonlySet<NodeId> = new Set(
  [
    'fuel-economy-and-co2',
    'vehicle-emissions',
    'vehicle-inspection',
    'roadworthiness',
    'vehicle-safety',
    'noise',
    'public-transport',
    'road-transport',
    'driving-restrictions',
    'vehicle-taxes',
  ].map((key) => nodeId('Topic', key)),
);

const COMBUSTION =
  /\b(gasolina|diesel|gas licuado|gas natural|combustion interna|combustibles? (fosil|alternos?)|escape|motores? a)\b/;
const ELECTRIC = /\b(electric[oa]s?|hibrid[oa]s?|bateria|kwh|cero emisiones|enchufable|conectable)\b/;
const VEHICLE = /\b(vehiculos?|automotores|automoviles|autobus|autobuses|camion|camiones|motocicletas?|tractocamion)\b/;

/**
 * A text in force regulates vehicles by their combustion engine and has no word for electric ones. Certain only where its official text was
 * read; of a summary it is a candidate, since a summary may leave out what the text has.
 */
export const combustionOnly: Detector = (graph, asOf) =>
  [...inForceSet(graph, asOf)].flatMap((id): readonly Ground[] => {
    const instrument = graph.nodeOf('Instrument', id);
    if (instrument === null || !isMexican(instrument)) return [];
    const parts = partsOf(graph, id);
    const words = parts.map(({ properties }) => fold(properties.official ?? properties.summaryEs ?? ''));
    if (words.some((text) => ELECTRIC.test(text)) || ELECTRIC.test(fold(instrument.properties.titleEs))) return [];
    const places = parts.filter(
      ({ id: part }, at) =>
        COMBUSTION.test(words[at] ?? '') && VEHICLE.test(words[at] ?? '') && topicOf(graph, part) !== null,
    );
    // A law that touches vehicles in passing is no rule on them.
    const onVehicles = parts.filter(({ id: part }) => topicOf(graph, part) !== null);
    if (onVehicles.length < parts.length / 2) return [];
    const [first] = places;
    const topic = first ? topicOf(graph, first.id) : null;
    if (first === undefined || topic === null) return [];
    const name = nameOf(instrument);
    return [
      {
        code: 'combustion-only',
        severity: 'medium',
        instrument,
        provision: first,
        topic,
        says: [
          `${name} regula «${topic.properties.nameEs}» por el motor de combustión y ninguna de las ${parts.length} partes leídas menciona vehículos eléctricos o híbridos.`,
          `${name} regulates "${topic.properties.nameEn}" by the combustion engine, and none of the ${parts.length} parts read mentions electric or hybrid vehicles.`,
        ],
        settledBy: [
          'Que el texto diga si los vehículos eléctricos e híbridos quedan sujetos, exentos o bajo otra regla',
          'The text says whether electric and hybrid vehicles are subject, exempt or under another rule',
        ],
        day: instrument.properties.lastReform ?? instrument.properties.published,
        evidence: places.slice(0, 3).map(({ properties }) => properties.evidence),
        candidate: !instrument.properties.hasOfficialText,
      },
    ];
  });

const partsOf = (graph: LoadedGraph, id: NodeId): readonly GraphNode<'Provision'>[] =>
  graph.out(id, 'HAS_PROVISION').flatMap(({ to }) => graph.nodeOf('Provision', to) ?? []);

const topicOf = (graph: LoadedGraph, id: NodeId): GraphNode<'Topic'> | null => {
  const edge = graph.out(id, 'REGULATES').find(({ to }) => VEHICLE_TOPICS.has(to));
  return edge === undefined ? null : graph.nodeOf('Topic', edge.to);
};
