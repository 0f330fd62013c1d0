import { isMap, isScalar, parseDocument } from 'yaml';
import type { Diagnostic } from '../../domain/diagnostic.js';
import { nearestTo } from '../../domain/nearest.js';
import { placesOf, type SourceFile } from '../source/source-file.js';
import { readRecord, type ReadRecord } from '../yaml/read-record.js';
import { PROFILE, type ProfileFile } from './profile-record.js';

/** Reads a profile; null, with every fault told, for a file that is none. A field that is nearly one of a profile's is an error, since a slip would lose facts; others are let pass. */
export function readProfileFile(
  file: SourceFile,
  report: (diagnostic: Diagnostic) => void,
): ReadRecord<ProfileFile> | null {
  const { contents, errors } = parseDocument(file.text, { uniqueKeys: true });
  const placeAt = placesOf(file.text);
  const tell = (offset: number, message: string, expected: string): null => {
    report({ file: file.path, ...placeAt(offset), code: 'seed-yaml', grade: 'error', message, expected });
    return null;
  };
  for (const { pos, message } of errors) tell(pos[0], message.split('\n')[0] ?? message, 'well-formed YAML');
  if (errors.length > 0) return null;
  if (!isMap(contents)) return tell(0, 'The file is no profile', EXPECTED);
  const names = contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const slips = names.filter((name) => !FIELDS.includes(name) && nearestTo(name, FIELDS, 1).length > 0);
  for (const name of slips) tell(0, `There is no field ${name}`, nearestTo(name, FIELDS, 1).join());
  if (slips.length > 0) return null;
  return readRecord(contents, PROFILE, { file, offset: 0, report, faultCode: 'seed-field', refuseUnknown: false });
}

const FIELDS = Object.values(PROFILE).map(({ name }) => name);
const EXPECTED = `a map of ${FIELDS.join(', ')}`;
