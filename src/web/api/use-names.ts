import type { NameAnswer, NamesAnswer } from '../queries/names.js';
import { NAMES_QUERY } from '../queries/names.js';
import { useAnswer } from './use-answer.js';

/** Ids that one question may name. */
const IDS_LIMIT = 100;

/** What the nodes of some ids are called; until the answer is there, and for ids that name nothing, the map has no entry. */
export function useNames(ids: readonly string[], language: string): ReadonlyMap<string, NameAnswer> {
  const asked = [...new Set(ids)].sort().slice(0, IDS_LIMIT);
  const answer = useAnswer<NamesAnswer>(NAMES_QUERY, asked.length === 0 ? null : { ids: asked, language });
  const nodes = answer.state === 'ready' ? answer.data.nodes : [];
  return new Map(nodes.filter((node) => node !== null).map((node) => [node.id, node]));
}
