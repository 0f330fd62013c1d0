import { isMap, isSeq, parseDocument } from 'yaml';
import type { Diagnostic } from '../../domain/diagnostic.js';
import { STANCES, type Position } from '../../domain/ports/questions/docket.js';
import { placesOf, type SourceFile } from '../source/source-file.js';
import type { JsonSchema } from '../../domain/json-schema.js';
import { recordSchema } from '../yaml/print-schema.js';
import { readRecord, type RecordShape } from '../yaml/read-record.js';
import { day, oneOf, orNull, text } from '../yaml/shape.js';

type PositionRecord = Omit<Position, 'file'>;

/** What somebody said at a forum. */
const POSITION: RecordShape<PositionRecord> = {
  who: { name: 'who', shape: text, about: 'Who said it, as it wishes to be named.' },
  authority: { name: 'authority', shape: orNull(text), about: 'Key of seeds/authorities.yaml, for a public body.' },
  on: {
    name: 'on',
    shape: text,
    about:
      'Id of a signal as `normapa docket --json` prints it, of a provision (key#locator), or key of an instrument.',
  },
  stance: { name: 'stance', shape: oneOf(STANCES), about: 'What should happen to it.' },
  words: { name: 'words', shape: text, about: 'What was said, in the words of who said it.' },
  day: { name: 'day', shape: day, about: 'The day on which it was said.' },
};

/** What a file of positions must look like, for editors: schema/positions.schema.json. */
export const POSITIONS_SCHEMA: JsonSchema = {
  title: 'Positions of a forum',
  description:
    'A list of what was said, read by `normapa docket --positions DIR`; shown beside signals, never counted as law.',
  type: 'array',
  items: recordSchema(POSITION, {
    title: 'Position',
    description: 'What somebody said of a text or a signal.',
    refuseUnknown: true,
  }),
};

/** Reads files of positions, by day, then file; a record at fault is told and left out. */
export function readPositionFiles(
  files: readonly SourceFile[],
  report: (diagnostic: Diagnostic) => void,
): readonly Position[] {
  return files.flatMap((file) => readFile(file, report)).sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

const readFile = (file: SourceFile, report: (diagnostic: Diagnostic) => void): readonly Position[] => {
  const { contents, errors } = parseDocument(file.text, { uniqueKeys: true });
  const tell = (offset: number, message: string, expected: string): void => {
    report({ file: file.path, ...placesOf(file.text)(offset), code: 'seed-yaml', grade: 'error', message, expected });
  };
  for (const { pos, message } of errors) tell(pos[0], message.split('\n')[0] ?? message, 'well-formed YAML');
  if (errors.length > 0) return [];
  if (!isSeq(contents)) {
    tell(0, 'The file is no list', 'a list of positions');
    return [];
  }
  return contents.items.flatMap((item) => {
    if (!isMap(item)) {
      tell(0, 'A member of the list is no position', 'a map of fields');
      return [];
    }
    const record = readRecord(item, POSITION, {
      file,
      offset: 0,
      report,
      faultCode: 'seed-field',
      refuseUnknown: true,
    });
    return record ? [{ ...record.fields, file: file.path }] : [];
  });
};
