import { describe, expect, test } from 'vitest';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import type { CatalogueEntry } from '../../src/domain/citation.js';
import { at, CATALOGUE, entry, targetOf } from './read-as-lines.js';

const REGULATIONS: readonly CatalogueEntry[] = [
  entry('acto-a-108-2024', 'guideline', 'Disposiciones de electromovilidad', {
    titles: ['Disposiciones de electromovilidad', 'Acuerdo Núm. A/108/2024 por el que se expiden las disposiciones'],
  }),
  entry('acto-res-142-2017', 'guideline', 'Disposiciones de generación', { designation: 'RES/142/2017' }),
  entry('un-r138', 'international-standard', 'Vehículos silenciosos', { designation: 'UN R138' }),
  entry('un-r100', 'international-standard', 'Motopropulsor eléctrico', { designation: 'UN Regulation No. 100' }),
  entry('un-r10', 'international-standard', 'Compatibilidad', { designation: 'UN R10', acronym: 'UN R10' }),
  entry('un-gtr-20', 'international-standard', 'Seguridad', { designation: 'UN GTR No. 20' }),
  entry('iec-61851', 'international-standard', 'Sistema conductivo', {
    designation: 'IEC 61851 (series)',
    titles: ['Sistema conductivo - Parte 1: Requisitos generales', 'General requirements (and parts 21-2, 23)'],
  }),
  entry('iec-62660', 'international-standard', 'Celdas', { designation: 'IEC 62660 (parts 1 to 3)' }),
  entry('iec-62752', 'international-standard', 'Control en el cable', { designation: 'IEC 62752' }),
  entry('iso-14001', 'international-standard', 'Gestión ambiental', { designation: 'ISO 14001:2026' }),
  entry('eu-2023-1542', 'foreign-rule', 'Pilas y baterías', { designation: 'Regulation (EU) 2023/1542' }),
  entry('co-1753', 'foreign-rule', 'Plan Nacional de Desarrollo', { designation: 'Ley 1753 de 2015' }),
];
const reader = createCitationReader([...CATALOGUE, ...REGULATIONS]);
const own = at('num-8.1', { kind: 'agreement', title: 'Acuerdo de prueba' });
const lines = (text: string): readonly string[] =>
  reader
    .read(text, own)
    .map((citation) => `${citation.surface} => ${targetOf(citation)} [${citation.locators.join(' ')}]`);

describe('acts that their bodies number', () => {
  test.each([
    ['el capítulo 8 del acuerdo A/108/2024', 'capítulo 8 del acuerdo A/108/2024 => acto-a-108-2024 [cap-8]'],
    ['conforme al Acuerdo Núm. A/108/2024', 'Acuerdo Núm. A/108/2024 => acto-a-108-2024 []'],
    ['el Acuerdo No. A/108/2024', 'Acuerdo No. A/108/2024 => acto-a-108-2024 []'],
    ['el numeral 3.6 del A/108/2024', 'numeral 3.6 del A/108/2024 => acto-a-108-2024 [num-3.6]'],
    ['la Resolución RES/142/2017', 'Resolución RES/142/2017 => acto-res-142-2017 []'],
    ['la resolución número RES/999/2015', 'resolución número RES/999/2015 => ?resolución número RES/999/2015 []'],
    ['el acuerdo P/IFT/EXT/210616/8', 'acuerdo P/IFT/EXT/210616/8 => ?acuerdo P/IFT/EXT/210616/8 []'],
    ['el artículo 193 de la Ley 1753 de 2015', 'artículo 193 de la Ley 1753 de 2015 => co-1753 [art-193]'],
    ['el artículo 69 de la Ley 39/2015', 'artículo 69 de la Ley 39/2015 => ?Ley 39/2015 [art-69]'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
  test('what is written with strokes is no act', () => {
    expect(lines('a 80 km/h por TCP/IP, y/o 5 mg/l')).toEqual([]);
  });
  test('the number in its own title is the citing act', () => {
    const title = 'Acuerdo Núm. A/108/2024 por el que se expiden las disposiciones';
    const [citation] = createCitationReader([]).read('El Acuerdo A/108/2024', { title, kind: 'agreement' });
    expect(citation?.self).toBe(true);
  });
});

describe('regulations of the United Nations', () => {
  test.each([
    'Reglamento ONU núm. 138',
    'Reglamento núm. 138 de la ONU',
    'Reglamento n.º 138 de las Naciones Unidas',
    'Reglamento (ONU) No. 138',
    'Reglamento R138',
    'UN R138',
    'UN Regulation No. 138',
    'ECE-R138',
    'Regulation No. 138 of the UNECE',
  ])('%s is one', (words) => {
    const [citation] = reader.read(`conforme al ${words}, y`, own);
    expect(citation).toMatchObject({ surface: words, resolved: true, target: { key: 'un-r138' } });
  });
  test.each([
    ['Reglamento ONU núm. 100', 'un-r100'],
    ['Reglamento ONU núm. 10', 'un-r10'],
    ['UN R10', 'un-r10'],
    ['Reglamento Técnico Mundial núm. 20', 'un-gtr-20'],
    ['UN GTR No. 20', 'un-gtr-20'],
  ])('%s is not another', (words, key) => {
    expect(reader.read(words, own).map(targetOf)).toEqual([key]);
  });
  test('one that is not in the catalogue has the normal form as its designation', () => {
    const [citation] = reader.read('el Reglamento ONU núm. 134', own);
    expect(citation).toMatchObject({ resolved: false, target: { key: null, designation: 'UN R134' } });
  });
});

describe('standards in parts', () => {
  test.each([
    ['IEC 61851', 'iec-61851'],
    ['IEC 61851-1', 'iec-61851'],
    ['IEC 61851-21-2', 'iec-61851'],
    ['IEC 61851-23', 'iec-61851'],
    ['IEC 62660-2', 'iec-62660'],
    ['IEC 62752', 'iec-62752'],
    ['ISO 14001', 'iso-14001'],
    ['ISO 14001:2026', 'iso-14001'],
    ['Reglamento (UE) 2023/1542', 'eu-2023-1542'],
  ])('%s is %s', (words, key) => {
    expect(reader.read(words, own).map(targetOf)).toEqual([key]);
  });
  test.each([
    ['IEC 61851-21-1', /holds IEC 61851 \(series\), but nothing in it names part 21-1/],
    ['IEC 62660-4', /names part 4/],
    ['IEC 62752-1', /names part 1/],
    ['ISO 14001:2015', /not the edition of 2015/],
    ['ISO 9001', /not in the catalogue/],
  ])('%s stays unresolved, and says why', (words, reason) => {
    const [citation] = reader.read(words, own);
    expect(citation).toMatchObject({ resolved: false, target: { key: null } });
    expect(citation?.reason).toMatch(reason);
  });
});
