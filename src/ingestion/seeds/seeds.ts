import { isMap, isSeq, parseDocument } from 'yaml';
import type { Diagnostic } from '../../domain/diagnostic.js';
import { placesOf, type SourceFile } from '../source/source-file.js';
import { readRecord, type ReadRecord, type RecordShape } from '../yaml/read-record.js';
import type { IncentiveSeed } from './incentive-record.js';
import type { PermitSeed } from './permit-record.js';
import type { ProfileFile } from './profile-record.js';
import { readProfileFile } from './read-profile.js';
import { SEED_FILES, type SeedFile } from './seed-files.js';
import type * as records from './seed-records.js';

/** A seed record with the file it was read from. */
export interface SeedRecord<T> extends ReadRecord<T> {
  readonly file: SourceFile;
}

/** Every seed file, read. */
export interface Seeds {
  readonly authorities: readonly SeedRecord<records.AuthoritySeed>[];
  readonly activities: readonly SeedRecord<records.ActivitySeed>[];
  readonly topics: readonly SeedRecord<records.TopicSeed>[];
  readonly recommendations: readonly SeedRecord<records.RecommendationSeed>[];
  readonly jurisdictions: readonly SeedRecord<records.JurisdictionSeed>[];
  readonly processes: readonly SeedRecord<records.ProcessSeed>[];
  readonly profileFacts: readonly SeedRecord<records.ProfileFactSeed>[];
  readonly hazards: readonly SeedRecord<records.HazardSeed>[];
  readonly permits: readonly SeedRecord<PermitSeed>[];
  readonly incentives: readonly SeedRecord<IncentiveSeed>[];
  /** The example profiles, one a file. */
  readonly profiles: readonly SeedRecord<ProfileFile>[];
  readonly glossary: readonly SeedRecord<records.GlossarySeed>[];
}

/** Reads the seed files that are there; a record at fault is told and left out. */
export function readSeeds(files: readonly SourceFile[], report: (diagnostic: Diagnostic) => void): Seeds {
  const read = <T>({ name, record }: SeedFile<T>): readonly SeedRecord<T>[] => {
    const file = files.find(({ path }) => path.endsWith(`/${name}.yaml`) && path.split('/').length === 2);
    return file ? dropRepeated(readList(file, record, report), report) : [];
  };
  return {
    authorities: read(SEED_FILES.authorities),
    activities: read(SEED_FILES.activities),
    topics: read(SEED_FILES.topics),
    recommendations: read(SEED_FILES.recommendations),
    jurisdictions: read(SEED_FILES.jurisdictions),
    processes: read(SEED_FILES.processes),
    profileFacts: read(SEED_FILES.profileFacts),
    hazards: read(SEED_FILES.hazards),
    permits: read(SEED_FILES.permits),
    incentives: read(SEED_FILES.incentives),
    profiles: readProfiles(files, report),
    glossary: read(SEED_FILES.glossary),
  };
}

const readProfiles = (
  files: readonly SourceFile[],
  report: (diagnostic: Diagnostic) => void,
): readonly SeedRecord<ProfileFile>[] =>
  files
    .filter(({ path }) => /^[^/]+\/profiles\/[^/]+$/.test(path))
    .flatMap((file) => {
      const record = readProfileFile(file, report);
      return record ? [{ ...record, file }] : [];
    });

const readList = <T>(
  file: SourceFile,
  shape: RecordShape<T>,
  report: (diagnostic: Diagnostic) => void,
): readonly SeedRecord<T>[] => {
  const { contents, errors } = parseDocument(file.text, { uniqueKeys: true });
  const placeAt = placesOf(file.text);
  const tell = (offset: number, message: string, expected: string): void => {
    report({ file: file.path, ...placeAt(offset), code: 'seed-yaml', grade: 'error', message, expected });
  };
  for (const { pos, message } of errors) tell(pos[0], message.split('\n')[0] ?? message, 'well-formed YAML');
  if (errors.length > 0) return [];
  if (!isSeq(contents)) {
    tell(0, 'The file is no list', 'a list of records');
    return [];
  }
  return contents.items.flatMap((item) => {
    if (!isMap(item)) {
      tell(0, 'A member of the list is no record', 'a map of fields');
      return [];
    }
    const record = readRecord(item, shape, { file, offset: 0, report, faultCode: 'seed-field', refuseUnknown: false });
    return record ? [{ ...record, file }] : [];
  });
};

const dropRepeated = <T>(
  list: readonly SeedRecord<T>[],
  report: (diagnostic: Diagnostic) => void,
): readonly SeedRecord<T>[] => {
  const seen = new Set<string>();
  return list.filter(({ fields, file, start }) => {
    const key =
      typeof fields === 'object' && fields !== null && 'key' in fields && typeof fields.key === 'string'
        ? fields.key
        : null;
    if (key === null || !seen.has(key)) {
      if (key !== null) seen.add(key);
      return true;
    }
    const fault = { message: `There is a record ${key} already`, expected: 'one record for each key' };
    report({ file: file.path, ...placesOf(file.text)(start), code: 'duplicate-key', grade: 'error', ...fault });
    return false;
  });
};
