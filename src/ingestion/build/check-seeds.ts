import { faultOfValue } from '../../domain/fact-check.js';
import type { ProfileFile } from '../seeds/profile-record.js';
import type { SeedRecord, Seeds } from '../seeds/seeds.js';
import { nodeOfKey, reportAt, type BuildContext } from './build-context.js';

/** Tells what seed records name and nothing defines, where it becomes no edge: hazards of processes, facts and activities of example profiles. */
export function checkSeeds(context: BuildContext, seeds: Seeds): void {
  for (const record of seeds.processes) {
    for (const hazard of record.fields.hazards) {
      if (seeds.hazards.length === 0 || context.registry.hazards.keyOf(hazard) !== null) continue;
      tell(
        context,
        record,
        record.spanOf('hazards')[0],
        `There is no record ${hazard} among the hazards`,
        'a key of hazards.yaml',
      );
    }
  }
  for (const record of seeds.profiles) checkProfile(context, record);
}

const checkProfile = (context: BuildContext, record: SeedRecord<ProfileFile>): void => {
  const { jurisdictions, activities, facts } = record.fields;
  const place = (field: keyof ProfileFile): { file: typeof record.file; offset: number } => ({
    file: record.file,
    offset: record.spanOf(field)[0],
  });
  for (const word of jurisdictions) nodeOfKey(context, 'jurisdictions', word, place('jurisdictions'));
  for (const word of activities ?? []) nodeOfKey(context, 'activities', word, place('activities'));
  for (const [name, value] of Object.entries(facts)) {
    const fact = context.registry.facts.get(name);
    const expected = fact ? faultOfValue(fact, value) : 'a fact of profile-facts.yaml';
    if (expected === null) continue;
    const message = fact ? `${name} is ${JSON.stringify(value)}` : `There is no fact ${name}`;
    tell(context, record, record.spanOf('facts')[0], message, expected);
  }
};

const tell = (
  context: BuildContext,
  { file }: Pick<SeedRecord<unknown>, 'file'>,
  offset: number,
  message: string,
  expected: string,
): void => {
  reportAt(context, { file, offset }, { code: 'unknown-key', grade: 'error', message, expected });
};
