import {
  PLANT_FORM_QUERIES,
  type ActivityChoice,
  type FactRecord,
  type PlaceChoice,
  type ProcessChoice,
  type TopicChoice,
} from '../queries/plant-form.js';
import { useQuestion } from '../reading.js';
import { useAll } from './use-all.js';
import type { Answer } from './use-answer.js';

/** What a plant may be, do and declare, and the topics that answers are told by. */
export interface PlantLists {
  readonly activities: readonly ActivityChoice[];
  readonly places: readonly PlaceChoice[];
  readonly processes: readonly ProcessChoice[];
  readonly facts: readonly FactRecord[];
  readonly topics: readonly TopicChoice[];
}

/** The lists that the form is made of, once all of them are there. */
export function usePlantLists(): Answer<PlantLists> {
  const question = useQuestion();
  const activities = useAll<ActivityChoice>(PLANT_FORM_QUERIES.activities, question);
  const places = useAll<PlaceChoice>(PLANT_FORM_QUERIES.places, question);
  const processes = useAll<ProcessChoice>(PLANT_FORM_QUERIES.processes, question);
  const facts = useAll<FactRecord>(PLANT_FORM_QUERIES.facts, question);
  const topics = useAll<TopicChoice>(PLANT_FORM_QUERIES.topics, question);
  const all = [activities, places, processes, facts, topics];
  const failed = all.find(({ state }) => state === 'failed');
  if (failed?.state === 'failed') return failed;
  if (
    activities.state !== 'ready' ||
    places.state !== 'ready' ||
    processes.state !== 'ready' ||
    facts.state !== 'ready' ||
    topics.state !== 'ready'
  )
    return { state: 'loading' };
  const data = {
    activities: activities.data,
    places: places.data,
    processes: processes.data,
    facts: facts.data,
    topics: topics.data,
  };
  return { state: 'ready', data, nearest: [] };
}
