import type { AnyNode } from '../../domain/graph/node.js';
import type { Language } from '../../domain/vocabulary.js';
import { instrumentAt } from './in-force.js';
import type { LoadedGraph } from './loaded-graph.js';

/** What a node is called; in Spanish where nothing else is asked for, and where its record has no other name. */
export function nodeName(graph: LoadedGraph, node: AnyNode, language: Language = 'es'): string {
  if (node.label === 'Provision') {
    const whole = instrumentAt(graph, node.id);
    return `${whole ? nodeName(graph, whole, language) : node.properties.instrument}, ${node.properties.heading}`;
  }
  if (node.label === 'Instrument') {
    const { designation, acronym, titleEs, titleEn } = node.properties;
    return designation ?? acronym ?? pick(titleEs, titleEn ?? titleEs, language);
  }
  if (node.label === 'Recommendation') {
    const { number, titleEs, titleEn } = node.properties;
    return `${number}. ${pick(titleEs, titleEn, language)}`;
  }
  if (node.label === 'Ask') return pick(node.properties.objectEs, node.properties.objectEn, language);
  if (node.label === 'NamedText') return node.properties.name;
  return 'nameEs' in node.properties ? pick(node.properties.nameEs, node.properties.nameEn, language) : node.id;
}

const pick = (es: string, en: string, language: Language): string => (language === 'es' ? es : en);
