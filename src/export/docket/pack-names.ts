import { nodeId, type NodeId, type NodeLabel } from '../../domain/graph/node-id.js';
import type { Names } from '../../domain/ports/questions/names.js';
import type { Language } from '../../domain/vocabulary.js';
import type { PackContent } from './forum-pack.js';

/** The ids of all that a pack speaks of by name: texts, topics, bodies, and what positions are on. */
export function idsInPack({ docket, asks, positions }: Omit<PackContent, 'names'>): readonly NodeId[] {
  const { signals, actors } = docket;
  const targets = asks.flatMap((ask) => ask.targets);
  const texts = [
    ...signals.flatMap(({ instrument, comparators }) => [instrument ?? [], comparators].flat()),
    ...actors.flatMap(({ instruments }) => instruments),
    ...targets.map(({ instrument }) => instrument),
  ];
  const bodies = [...actors.flatMap(({ namedAs }) => namedAs ?? []), ...targets.flatMap(({ changedBy }) => changedBy)];
  const idsOf = (label: NodeLabel, keys: readonly string[]): readonly NodeId[] =>
    [...new Set(keys)].map((key) => nodeId(label, key));
  const said = positions.map(({ on }) => on);
  return [
    ...idsOf('Instrument', [...texts, ...said]),
    ...idsOf('Provision', said),
    ...idsOf(
      'Topic',
      signals.flatMap(({ topic }) => topic ?? []),
    ),
    ...idsOf('Authority', bodies),
  ];
}

/** Names things of a pack in one language; what has no name is called by its key, as official papers write acronyms: SEMARNAT. */
export type Namer = (label: NodeLabel, key: string) => string;

/** The names of a pack in one language. */
export function namerOf(names: Names, language: Language): Namer {
  return (label, key) => names.get(nodeId(label, key))?.[language] ?? key.toUpperCase();
}
