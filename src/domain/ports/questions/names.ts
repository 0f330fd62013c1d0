import type { NodeId } from '../../graph/node-id.js';
import type { Bilingual } from './applicability.js';

/** What nodes are called where a sentence speaks of them: texts by designation, acronym or title, the others by their names. */
export type Names = ReadonlyMap<NodeId, Bilingual>;
