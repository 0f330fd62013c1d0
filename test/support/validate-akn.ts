import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const FOLDER = new URL('../export/akn/schema/', import.meta.url);
const read = (name: string): { fileName: string; contents: string } => ({
  fileName: name,
  contents: readFileSync(new URL(name, FOLDER), 'utf8'),
});
const SCHEMA = read('akomantoso30.xsd');
const XML_NAMESPACE = read('xml.xsd');

/** What libxml2 finds wrong with documents against the schema of OASIS for Akoma Ntoso 3.0; empty where nothing. */
export async function validateAkn(documents: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const result = await validateXML({
    xml: Object.entries(documents).map(([fileName, contents]) => ({ fileName, contents })),
    schema: [SCHEMA],
    preload: [XML_NAMESPACE],
    initialMemoryPages: 4_096,
    maxMemoryPages: 32_768,
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}
