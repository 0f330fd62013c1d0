import type { Bilingual, PathStep } from '../../domain/ports/questions/applicability.js';
import { whyOf } from '../applicability/explain.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { nodeName } from '../graph/node-name.js';

/** Why a requirement applies, for readers of a register: places, activities and processes by their names, with the words declared for them. */
export function whyInNames(graph: LoadedGraph, path: readonly PathStep[]): Bilingual {
  return whyOf(path, (step) => stepWords(graph, step));
}

const stepWords = (graph: LoadedGraph, { kind, element, met, node }: PathStep): Bilingual => {
  const found = node === null ? undefined : graph.node(node);
  const typed = element === met || kind === 'jurisdiction' ? '' : ` (${element})`;
  if (!found) return { es: `${met}${typed}`, en: `${met}${typed}` };
  return { es: `${nodeName(graph, found, 'es')}${typed}`, en: `${nodeName(graph, found, 'en')}${typed}` };
};
