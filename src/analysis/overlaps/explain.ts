import type { Bilingual } from '../../domain/ports/questions/applicability.js';
import type { Concurrence, MandatePlace, Overlap } from '../../domain/ports/questions/overlaps.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { citationOf } from '../register/citation-words.js';
import { ACT_WORDS } from './act-words.js';

type Explained = Omit<Overlap, 'id' | 'activity' | 'why' | 'whyEn'>;

/** Says in both languages why two mandates are more than a shared word, and whether the law planned them. */
export function explain(graph: LoadedGraph, overlap: Explained): Pick<Overlap, 'why' | 'whyEn'> {
  const topic = graph.nodeOf('Topic', nodeId('Topic', overlap.topic))?.properties;
  const [one, two] = overlap.authorities.map((key) => bodyName(graph, key));
  const [here, there] = overlap.sides.map(({ count }) => count);
  const reach = overlap.activities.length;
  const act = ACT_WORDS[overlap.act];
  const places = overlap.planned.map((place) => placeName(graph, place));
  const { es: plannedEs, en: plannedEn } = PLANNED[overlap.concurrence];
  const es = `${one?.es} y ${two?.es} tienen, cada una, disposición propia sobre «${topic?.nameEs ?? overlap.topic}» con el mismo acto, ${act.es}: ${here} y ${there} disposiciones que alcanzan a las mismas actividades (${reach}).`;
  const en = `${one?.en} and ${two?.en} each hold a provision of their own on "${topic?.nameEn ?? overlap.topic}" with the same act, ${act.en}: ${here} and ${there} provisions that reach the same activities (${reach}).`;
  return {
    why: `${es} ${plannedEs}${inBrackets(places.map((place) => place.es))}.`,
    whyEn: `${en} ${plannedEn}${inBrackets(places.map((place) => place.en))}.`,
  };
}

const inBrackets = (words: readonly string[]): string => (words.length === 0 ? '' : ` (${words.join('; ')})`);

const bodyName = (graph: LoadedGraph, key: string): Bilingual => {
  const body = graph.nodeOf('Authority', nodeId('Authority', key))?.properties;
  return { es: body?.acronym ?? body?.nameEs ?? key, en: body?.acronym ?? body?.nameEn ?? key };
};

const placeName = (graph: LoadedGraph, { id, instrument, heading }: MandatePlace): Bilingual => {
  const text = graph.nodeOf('Instrument', nodeId('Instrument', instrument));
  return text ? citationOf(text.properties, id, heading) : { es: id, en: id };
};

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
