import { fold } from '../../domain/fold.js';

/** What Mexican states are called beside their ISO 3166-2 codes and their names: abbreviations in use, former names and codes. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'MX-AGU': ['Ags'],
  'MX-BCN': ['BC', 'Baja California Norte'],
  'MX-BCS': ['Baja Calif Sur'],
  'MX-CAM': ['Camp'],
  'MX-CHH': ['Chih'],
  'MX-CHP': ['Chis'],
  'MX-CMX': ['CDMX', 'DF', 'Distrito Federal', 'MX-DIF'],
  'MX-COA': ['Coah'],
  'MX-DUR': ['Dgo'],
  'MX-GUA': ['Gto'],
  'MX-HID': ['Hgo'],
  'MX-MEX': ['Edomex', 'Edo Méx', 'Edo de México'],
  'MX-MIC': ['Mich'],
  'MX-NLE': ['NL'],
  'MX-QUE': ['Qro', 'Querétaro de Arteaga'],
  'MX-ROO': ['Q Roo', 'QR'],
  'MX-TAM': ['Tamps'],
  'MX-TLA': ['Tlax'],
};

/** The words by which a place is known, folded, with its key; the names of a state without the country too: `NLE`. */
export function placeKeys(
  places: readonly { readonly key: string; readonly nameEs: string; readonly nameEn: string }[],
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const add = (word: string, key: string): void => {
    const read = placeWord(word);
    if (!keys.has(read)) keys.set(read, key);
  };
  for (const { key, nameEs, nameEn } of places) for (const word of [key, nameEs, nameEn]) add(word, key);
  for (const { key } of places) {
    for (const word of OTHER_NAMES[key] ?? []) {
      add(word, key);
      if (/^[A-Z][A-Za-z]{0,4}$/.test(word)) add(`MX-${word}`, key);
    }
    if (key.startsWith('MX-')) add(key.slice(3), key);
  }
  return keys;
}

/** A place as words for it are compared: without case, accents, full stops and spaces, and without the country behind a state. */
export function placeWord(word: string): string {
  return fold(word.normalize('NFC').slice(0, 100))
    .replace(/,\s*(mexico|mex\.?|mx)\s*$/, '')
    .replace(/[.\s]+/g, '');
}
