import { versionDay, type InstrumentVersion } from '../../domain/version-comparison.js';
import type { Batch } from './write-batches.js';
import { wholeNumber } from './native-value.js';
import { NODE_MARK } from './node-record.js';
import type { Reader } from './reader.js';

/** Borne, beside NODE_MARK, by the node of a text of one day. It is none of the graph's: only its generation ties it to that. */
export const VERSION_MARK = 'TextVersion';

/** Characters of texts that are written in one transaction; one text may be longer. */
const BATCH = 1_000_000;

/** Writes the versions of texts under the name of a generation. What a person looks for in them stands under names, the whole as JSON. */
export function* versionBatches(generation: string, versions: readonly InstrumentVersion[]): Generator<Batch> {
  let rows: object[] = [];
  let size = 0;
  for (const [place, version] of versions.entries()) {
    const record = JSON.stringify(version);
    rows.push(rowOf(version, { generation, place, record }));
    size += record.length;
    if (size < BATCH && place < versions.length - 1) continue;
    const parameters = { rows };
    [rows, size] = [[], 0];
    yield async (run) => {
      await run({ text: CREATE, parameters });
    };
  }
}

const CREATE = `UNWIND $rows AS row CREATE (version:${NODE_MARK}:${VERSION_MARK}) SET version = row`;

interface Row {
  readonly generation: string;
  readonly place: number;
  readonly record: string;
}

const rowOf = (version: InstrumentVersion, { generation, place, record }: Row): object => ({
  id: `version:${version.key}:${place}`,
  generation,
  place: wholeNumber(place),
  displayName: `${version.key} ${versionDay(version) ?? ''}`.trim(),
  instrument: version.key,
  title: version.title,
  day: versionDay(version),
  file: version.file,
  record,
});

/** Gives the versions of the texts of the generation that was current when last asked, as they were given to the load; reads them once for each. */
export function createVersionReader(reader: Reader): () => Promise<readonly InstrumentVersion[]> {
  let known: { readonly generation: string; readonly versions: readonly InstrumentVersion[] } | null = null;
  return async () => {
    const { name } = await reader.latest();
    if (known?.generation !== name) {
      known = await reader.ask((generation) => ({
        text: READ,
        // Written by versionBatches.
        read: (answer) => ({
          generation: generation.name,
          versions: answer.map((record) => JSON.parse(String(record)) as InstrumentVersion),
        }),
      }));
    }
    return known?.versions ?? [];
  };
}

const READ = `MATCH (version:${VERSION_MARK}) WHERE version.generation = $generation
WITH version ORDER BY version.place
WITH collect(version.record) AS answer`;
