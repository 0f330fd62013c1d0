import type { JsonSchema } from '../../domain/json-schema.js';
import { recordSchema } from '../yaml/print-schema.js';
import type { RecordShape } from '../yaml/read-record.js';
import { INCENTIVE } from './incentive-record.js';
import { PERMIT } from './permit-record.js';
import * as records from './seed-records.js';

/** A seed file: a list of records of one shape. */
export interface SeedFile<T> {
  /** Its name in the folder of seeds, without `.yaml`. */
  readonly name: string;
  readonly record: RecordShape<T>;
  /** What one record is. */
  readonly about: string;
}

const file = <T>(name: string, record: RecordShape<T>, about: string): SeedFile<T> => ({ name, record, about });

/** The seed files that a build reads. */
export const SEED_FILES = {
  authorities: file(
    'authorities',
    records.AUTHORITY,
    'A public body or other actor, with what it may do and who followed it.',
  ),
  activities: file(
    'activities',
    records.ACTIVITY,
    'A step of the value chain of electric vehicles that rules may bind.',
  ),
  topics: file('topics', records.TOPIC, 'A topic of the thesaurus, with the slugs and phrases that signal it.'),
  recommendations: file(
    'recommendations',
    records.RECOMMENDATION,
    'A recommendation of the task force, with its actors and asks.',
  ),
  jurisdictions: file('jurisdictions', records.JURISDICTION, 'A place whose law is mapped.'),
  processes: file(
    'processes',
    records.PROCESS,
    'Something done on a floor or a road that rules may bind, whoever does it.',
  ),
  profileFacts: file(
    'profile-facts',
    records.PROFILE_FACT,
    'A fact that a profile may declare and a condition may test.',
  ),
  hazards: file('hazards', records.HAZARD, 'A hazard that a process brings to people or surroundings.'),
  permits: file('permits', PERMIT, 'A procedure that a project must go through.'),
  incentives: file('incentives', INCENTIVE, 'A benefit that a provision grants.'),
  glossary: file('glossary', records.GLOSSARY_ENTRY, 'One set of equivalent terms for the search.'),
} as const;

/** What a seed file must look like, for editors. Fields that no program reads are let pass. */
export function seedFileSchema<T>({ name, record, about }: SeedFile<T>): JsonSchema {
  const items = recordSchema(record, {
    title: `Record of seeds/${name}.yaml`,
    description: about,
    refuseUnknown: false,
  });
  return { title: `seeds/${name}.yaml`, description: 'A list of records.', type: 'array', items };
}
