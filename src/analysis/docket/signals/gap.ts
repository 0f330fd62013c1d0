import { nodeId } from '../../../domain/graph/node-id.js';
import { gapsOn } from '../../gaps/gaps.js';
import type { Gap } from '../../../domain/ports/questions/gaps.js';
import type { Severity } from '../../../domain/ports/questions/docket.js';
import type { Bilingual } from '../../../domain/ports/questions/applicability.js';
import type { Language } from '../../../domain/vocabulary.js';
import type { LoadedGraph } from '../../graph/loaded-graph.js';
import { nodeName } from '../../graph/node-name.js';
import { topicIndex } from '../../graph/topics.js';
import type { Detector, Ground } from '../ground.js';

/** Comparators regulate a topic for an activity, and nothing here does. Broad topics are too vague to miss. */
export const gap: Detector = (graph, asOf) =>
  gapsOn(graph, asOf).flatMap((found): readonly Ground[] => {
    const topic = graph.nodeOf('Topic', nodeId('Topic', found.topic));
    const activity = graph.nodeOf('Activity', nodeId('Activity', found.activity));
    if (topic === null || activity === null || graph.index(topicIndex).isBroad(topic.id)) return [];
    if (found.coverage === 'part' && found.jurisdictions.length < 2) return [];
    const [es, en] = COVERAGE[found.coverage];
    const places = placesOf(graph, found.jurisdictions);
    return [
      {
        code: 'gap',
        severity: severityOf(found),
        instrument: null,
        topic,
        activity: found.activity,
        comparators: found.comparators,
        says: [
          `«${topic.properties.nameEs}» en «${activity.properties.nameEs}»: lo regulan ${places.es}; ${es}${narrower(found, 'lo que falta está etiquetado en inglés')}.`,
          `"${topic.properties.nameEn}" for "${activity.properties.nameEn}": regulated in ${places.en}; ${en}${narrower(found, 'what is missing is tagged')}.`,
        ],
        settledBy: [
          'Que el foro diga si hace falta una regla, de quién y de qué rango, o qué texto que no está aquí la contiene',
          'The forum says whether a rule is wanted, whose and of what rank, or which text that is not here holds it',
        ],
        day: null,
        evidence: found.evidence,
        candidate: true,
      },
    ];
  });

/** Places by their names; a place without a record by its code. */
const placesOf = (graph: LoadedGraph, codes: readonly string[]): Bilingual => {
  const nameIn = (code: string, language: Language): string => {
    const place = graph.nodeOf('Jurisdiction', nodeId('Jurisdiction', code));
    return place === null ? code : nodeName(graph, place, language);
  };
  const [es, en] = (['es', 'en'] as const).map((language) => codes.map((code) => nameIn(code, language)).join(', '));
  return { es: es ?? '', en: en ?? '' };
};

/** Which part of the topic is missing, where another part of it is regulated: the tags have no other name than their own words. */
const narrower = ({ coverage, slugs }: Gap, intro: string): string =>
  coverage === 'part' ? ` (${intro}: ${slugs.map((slug) => slug.replaceAll('-', ' ')).join(', ')})` : '';

const severityOf = ({ coverage, jurisdictions }: Gap): Severity => {
  if (coverage === 'part') return 'low';
  return coverage === 'nothing' && jurisdictions.length > 1 ? 'high' : 'medium';
};

const COVERAGE: Readonly<Record<Gap['coverage'], readonly [string, string]>> = {
  nothing: ['ningún texto mexicano en vigor de este corpus lo hace', 'no Mexican text in force in this corpus does'],
  voluntary: ['aquí sólo textos que no obligan', 'here only texts that bind nobody'],
  part: ['aquí sólo otras cuestiones del tema', 'here only other questions of the topic'],
};
