import type { Concurrence, Overlap } from '../../domain/ports/questions/overlaps.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';

type Explained = Omit<Overlap, 'id' | 'activity' | 'why' | 'whyEn'>;

/** Says in both languages why two mandates are more than a shared word, and whether the law planned them. */
export function explain(graph: LoadedGraph, overlap: Explained): Pick<Overlap, 'why' | 'whyEn'> {
  const topic = graph.nodeOf('Topic', nodeId('Topic', overlap.topic))?.properties;
  const [one, two] = overlap.authorities.map(
    (key) => graph.nodeOf('Authority', nodeId('Authority', key))?.properties.acronym ?? key,
  );
  const words = overlap.sharedSlugs.join(', ');
  const [here, there] = overlap.sides.map(({ count }) => count);
  const places = overlap.planned.map(({ id }) => id).join(', ');
  const es = `${one} y ${two} tienen, cada una, disposición propia sobre «${topic?.nameEs ?? overlap.topic}» (${words}) con el mismo acto, ${overlap.act}: ${here} y ${there} disposiciones que alcanzan a las mismas actividades (${overlap.activities.length}).`;
  const en = `${one} and ${two} each hold a provision of their own on "${topic?.nameEn ?? overlap.topic}" (${words}) with the same act, ${overlap.act}: ${here} and ${there} provisions that reach the same activities (${overlap.activities.length}).`;
  const { es: plannedEs, en: plannedEn } = PLANNED[overlap.concurrence];
  const at = places === '' ? '' : ` (${places})`;
  return { why: `${es} ${plannedEs}${at}.`, whyEn: `${en} ${plannedEn}${at}.` };
}

const PLANNED: Readonly<Record<Concurrence, { readonly es: string; readonly en: string }>> = {
  'joint-provision': {
    es: 'Concurrencia prevista: una misma disposición nombra a ambas',
    en: 'Planned: one provision names both',
  },
  'joint-instrument': {
    es: 'Concurrencia prevista: expidieron juntas el mismo instrumento',
    en: 'Planned: they issued one instrument together',
  },
  'coordination-clause': {
    es: 'Concurrencia prevista: las palabras de una parte llaman a la otra',
    en: "Planned: one side's words call the other in",
  },
  unplanned: {
    es: 'Ninguna de las disposiciones leídas prevé la concurrencia',
    en: 'None of the provisions read foresees it',
  },
};
