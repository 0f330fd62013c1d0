import { describe, expect, it } from 'vitest';
import { NO_WORDS } from '../../src/domain/profile/profile-words.js';
import { readProfileWords, type WordsFault } from '../../src/domain/profile/read-profile-words.js';
import { MESSAGES } from '../../src/web/messages/messages.js';
import type { FactRecord } from '../../src/web/queries/plant-form.js';
import { factForms } from '../../src/web/words/plant/fact-forms.js';
import { expectedWords, faultWords } from '../../src/web/words/plant/fault-words.js';
import { locatorWords } from '../../src/web/words/locator-words.js';

const record = (key: string, type: FactRecord['type'], choices: readonly string[] = []): FactRecord => ({
  key,
  type,
  unit: null,
  choices,
  meaning: '',
});
const FACTS = [
  record('noise_dba', 'NUMBER'),
  record('telework', 'BOOLEAN'),
  record('charger_current', 'LIST', ['AC', 'DC']),
];
const faultOf = (fact: string, ...words: readonly string[]): WordsFault =>
  readProfileWords({ ...NO_WORDS, facts: { [fact]: words } }, factForms(FACTS)).faults[0]!;

describe('a fault of an address', () => {
  it.each([
    ['noise_dba', ['loud'], 'Nivel de ruido: loud', 'un número, de 0 en adelante (dB(A))'],
    ['noise_dba', ['1', '2'], 'Nivel de ruido: 1, 2', 'un solo valor'],
    ['telework', ['perhaps'], 'Teletrabajo: perhaps', 'true o false'],
    ['charger_current', ['gas'], 'Corriente de los cargadores: gas', 'uno de: alterna, continua'],
    ['moon', ['full'], 'moon', 'el nombre de un dato'],
  ])('is told in the words of the page: %s = %j', (fact, words, found, expected) => {
    const fault = faultOf(fact, ...words);
    expect(faultWords(fault, MESSAGES.es)).toBe(found);
    expect(expectedWords(fault, FACTS, MESSAGES.es)).toBe(expected);
  });
});

describe('a part known by its name alone', () => {
  it('is called by that name', () => {
    expect(locatorWords('sub-campo-de-aplicacion')).toBe('Campo de aplicacion');
    expect(locatorWords('num-4/sub-umbral')).toBe('Numeral 4, Umbral');
  });
});
