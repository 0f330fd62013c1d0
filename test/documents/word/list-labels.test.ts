import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { inList, list, listLevel, listUse, paragraph, wordPackage } from './word-package.js';

const importFile = (bytes: Uint8Array) => createDocumentImporter().importDocument('texto.docx', bytes);
const centred = (text: string, properties = ''): string =>
  paragraph(text, properties).replace('w:val="both"', 'w:val="center"');
const headings = (markdown: string): readonly string[] => markdown.match(/^#+ .*$/gm)?.slice(1) ?? [];
const errors = (diagnostics: readonly { readonly grade: string }[]): readonly unknown[] =>
  diagnostics.filter(({ grade }) => grade === 'error');

describe('a standard whose numerals are an automatic list of Word', () => {
  const numerals = list(
    0,
    listLevel(0, 'decimal', '%1.'),
    listLevel(1, 'decimal', '%1.%2'),
    listLevel(2, 'decimal', '%1.%2.%3'),
    listLevel(3, 'lowerLetter', '%4)'),
  );
  const body = [
    centred('NORMA OFICIAL MEXICANA NOM-999-STPS-2025, SEGURIDAD EN CENTROS DE TRABAJO.'),
    paragraph('Al margen un sello con el Escudo Nacional.'),
    paragraph('Objetivo', inList(1)),
    paragraph('Establecer los requisitos de seguridad.'),
    paragraph('Obligaciones del patrón', inList(1)),
    paragraph('Contar con el análisis de riesgos, que debe contener:', inList(1, 1)),
    paragraph('El nombre del centro de trabajo;', inList(1, 3)),
    paragraph('La fecha, y', inList(1, 3)),
    paragraph('La firma.', inList(1, 3)),
    paragraph('Capacitar a los trabajadores.', inList(1, 1)),
    paragraph('Los cursos serán anuales.', inList(1, 2)),
    paragraph('Las constancias se conservarán.', inList(1, 2)),
    paragraph('Obligaciones de los trabajadores', inList(1)),
    paragraph('Observar las medidas.', inList(1, 1)),
    centred('TRANSITORIOS'),
    paragraph('Esta Norma entra en vigor al día siguiente.', inList(2)),
    paragraph('Se deja sin efectos la anterior.', inList(2)),
  ].join('');
  const ordinals = list(1, listLevel(0, 'ordinalText', '%1.-'));

  it('has each at its number, and loses no sign', async () => {
    const { report } = await importFile(wordPackage(body, numerals + ordinals + listUse(1, 0) + listUse(2, 1)));
    expect(report).toMatchObject({ kind: 'nom', designation: 'NOM-999-STPS-2025' });
    expect(report.numerals).toEqual(['1', '2', '2.1', '2.2', '2.2.1', '2.2.2', '3', '3.1']);
    expect(report.transitories).toEqual(['PRIMERO', 'SEGUNDO']);
    expect(errors(report.diagnostics)).toEqual([]);
  });

  it('keeps the lists inside a numeral', async () => {
    const { markdown } = await importFile(wordPackage(body, numerals + ordinals + listUse(1, 0) + listUse(2, 1)));
    expect(headings(markdown).filter((line) => line.includes('Inciso'))).toHaveLength(3);
  });
});

describe('a law whose articles and fractions are automatic lists of Word', () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Base"><w:name w:val="Base"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Articulo"><w:name w:val="Artículo"/><w:basedOn w:val="Base"/></w:style>';
  const articles = list(0, listLevel(0, 'decimal', 'Artículo %1.-', '<w:pStyle w:val="Base"/><w:suff w:val="space"/>'));
  const fractions = list(1, listLevel(0, 'upperRoman', '%1.'), listLevel(1, 'lowerLetter', '%2)'));
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const chapters = list(2, listLevel(0, 'upperRoman', 'CAPÍTULO %1', '<w:suff w:val="nothing"/>'));
  const uses = listUse(1, 0) + listUse(2, 1) + listUse(3, 1, restart) + listUse(4, 2);
  const numbering = articles + fractions + chapters + uses;
  const article = (text: string): string => paragraph(text, '<w:pStyle w:val="Articulo"/>');
  const body = [
    centred('LEY DE MOVILIDAD DEL ESTADO'),
    centred('', inList(4)),
    centred('DISPOSICIONES GENERALES'),
    article('La presente Ley es de orden público.'),
    article('Son autoridades:'),
    paragraph('La Secretaría;', inList(2)),
    paragraph('Los municipios:', inList(2)),
    paragraph('Por sí, y', inList(2, 1)),
    paragraph('Por sus organismos, y', inList(2, 1)),
    paragraph('El Instituto.', inList(2)),
    article('Son derechos:'),
    paragraph('La movilidad, y', inList(3)),
    paragraph('La accesibilidad.', inList(3)),
    centred('TRANSITORIOS'),
    paragraph('ÚNICO. Esta Ley entra en vigor al día siguiente.'),
  ].join('');

  it('has articles by their style, and fractions that begin anew in each', async () => {
    const { report, markdown } = await importFile(wordPackage(body, numbering, styles));
    expect(report.articles).toEqual(['1', '2', '3']);
    expect(headings(markdown)).toEqual([
      '## Capítulo I. DISPOSICIONES GENERALES',
      '### Artículo 1',
      '### Artículo 2',
      '#### Fracción I',
      '#### Fracción II',
      '##### Inciso a',
      '##### Inciso b',
      '#### Fracción III',
      '### Artículo 3',
      '#### Fracción I',
      '#### Fracción II',
      '## Transitorios',
      '### Transitorio Único',
    ]);
    expect(errors(report.diagnostics)).toEqual([]);
  });

  it('counts neither a deleted paragraph nor what a paragraph was before a change', async () => {
    const deleted = paragraph('', inList(3)).replace('<w:rPr>', '<w:rPr><w:del w:id="1" w:author="A"/>');
    const former = paragraph(
      'Párrafo que no es fracción.',
      `<w:pPrChange w:id="2" w:author="A"><w:pPr>${inList(3)}</w:pPr></w:pPrChange>`,
    );
    const changed = body.replace(paragraph('La accesibilidad.', inList(3)), `${deleted}${former}$&`);
    const { markdown } = await importFile(wordPackage(changed, numbering, styles));
    expect(headings(markdown).filter((line) => line.includes('Fracción'))).toHaveLength(5);
    expect(markdown).toMatch(/^Párrafo que no es fracción\./m);
  });
});

describe('lists of Word that are odd', () => {
  it('are left without numbers where their definition cannot be read, and cost no text', async () => {
    const bytes = wordPackage(`${centred('LEY DE PRUEBA')}${paragraph('Palabras.', inList(9))}`, listUse(9, 77));
    expect((await importFile(bytes)).markdown).toContain('Palabras.');
  });
});
