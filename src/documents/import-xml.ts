import { NormapaError } from '../domain/errors.js';
import { readAkn } from './akn/read-akn.js';
import type { Reading } from './reading/reading.js';
import { decodeText } from './text/decode.js';
import { readTreaty } from './treaty/read-treaty.js';
import { parseXml } from './xml/parse-xml.js';

/** Reads a treaty in XML, or a document of Akoma Ntoso. Errors: `unreadable-file`. */
export function importXml(name: string, bytes: Uint8Array): Reading {
  const root = parseXml(name, decodeText(name, bytes).text);
  if (root.name === 'treaty') return readTreaty(name, root);
  if (root.name === 'akomaNtoso') return readAkn(name, root);
  throw new NormapaError('unreadable-file', `${name} is an XML file of another make`, {
    found: `an XML file whose root is <${root.name.slice(0, 60)}>`,
    expected:
      'a treaty of the texts of trade agreements (<treaty> with <chapter> and <article>), or Akoma Ntoso (<akomaNtoso>)',
  });
}
