import type { ExpandedProfile } from '../profile/expanded-profile.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { nodeId } from '../../domain/graph/node-id.js';

/** The kind of project that an activity is, by the stage of the chain it belongs to. */
const KIND_OF_STAGE: Readonly<Record<string, readonly string[]>> = {
  'raw-materials': ['mine-or-recycling'],
  'materials-processing': ['mine-or-recycling', 'plant'],
  battery: ['plant'],
  components: ['plant'],
  assembly: ['plant'],
  charging: ['charging-station'],
  energy: ['plant'],
  'end-of-life': ['mine-or-recycling', 'plant'],
};

const KIND_OF_ACTIVITY: Readonly<Record<string, readonly string[]>> = {
  'charger-manufacturing': ['plant'],
  'industrial-parks': ['plant'],
};

/** The kinds of project that a profile is; null where its activities tell none, so that no procedure is ruled out by its kind. */
export function projectKinds(graph: LoadedGraph, { activities }: ExpandedProfile): ReadonlySet<string> | null {
  const kinds = [...(activities?.keys() ?? [])].flatMap((key) => {
    const stage = graph.nodeOf('Activity', nodeId('Activity', key))?.properties.stage ?? '';
    return KIND_OF_ACTIVITY[key] ?? KIND_OF_STAGE[stage] ?? [];
  });
  return kinds.length === 0 ? null : new Set(kinds);
}
