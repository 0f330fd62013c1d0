import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/domain/locator/segment.js';
import type { SegmentKind } from '../../../src/domain/locator/segment-kind.js';
import { writeBody } from '../../../src/documents/markdown/write-markdown.js';
import { readWords } from '../../../src/documents/markdown/read-words.js';
import { hangReforms } from '../../../src/documents/metadata/hang-reforms.js';
import { addPart, addText, documentPart, type Part } from '../../../src/documents/structure/part.js';

const part = (parent: Part, kind: SegmentKind, label: string, ...paragraphs: readonly string[]): Part => {
  const added = addPart(parent, segment(kind, label)!, '');
  for (const text of paragraphs) addText(added, text);
  return added;
};

const reforms = (root: Part): readonly string[] => writeBody(root).match(/^(?:#.*|::reform.*|[A-Z].*)$/gm) ?? [];

describe('A note of reforms hangs', () => {
  test('on the part that its noun names, however deep in it the note stands', () => {
    const root = documentPart();
    const article = part(root, 'art', '31', 'Estarán sujetos:');
    const fraction = part(article, 'fr', 'v', 'Los residuos:');
    const inciso = part(fraction, 'inc', 'a', 'sólidos;');
    expect(hangReforms('Inciso adicionado DOF 01-01-2002', inciso)).toBe(true);
    expect(hangReforms('Fracción reformada DOF 08-05-2023', inciso)).toBe(true);
    expect(hangReforms('Artículo reformado DOF 19-06-2007', inciso)).toBe(true);
    expect(reforms(root)).toEqual([
      '## Artículo 31',
      '::reform{kind=reformed on="2007-06-19"}',
      'Estarán sujetos:',
      '### Fracción V',
      '::reform{kind=reformed on="2023-05-08"}',
      'Los residuos:',
      '#### Inciso a',
      '::reform{kind=added on="2002-01-01"}',
    ]);
  });

  test('on the paragraph before it, or on the one before the list that has ended', () => {
    const root = documentPart();
    const article = part(root, 'art', '7', 'Primero.', 'Segundo:');
    const fraction = part(article, 'fr', 'i', 'uno;');
    hangReforms('Párrafo reformado DOF 01-01-2002', fraction);
    hangReforms('Párrafo con fracciones adicionado DOF 02-01-2003', fraction);
    const last = part(article, 'par', '3', 'Tercero.');
    hangReforms('Párrafo adicionado DOF 03-01-2004', article);
    expect(last.reforms).toHaveLength(1);
    expect(reforms(root).filter((line) => line.startsWith('::'))).toEqual([
      '::reform{kind=added on="2003-01-02" at="art-7/par-2"}',
      '::reform{kind=reformed on="2002-01-01" at="art-7/fr-i/par-1"}',
      '::reform{kind=added on="2004-01-03"}',
    ]);
  });

  test('on every article under one heading', () => {
    const root = documentPart();
    const articles = ['60', '61', '62'].map((label, at) => {
      const article = part(root, 'art', label);
      addText(article, 'Se derogan.', at > 0);
      return article;
    });
    hangReforms('Artículos derogados DOF 01-01-2002', articles[2]!);
    expect(articles.map((article) => article.reforms.length)).toEqual([1, 1, 1]);
  });

  test('nowhere when it names a part that it does not stand in', () => {
    const root = documentPart();
    const article = part(root, 'art', '186', 'Cometen:');
    expect(hangReforms('Fracción adicionada DOF 31-12-1998', article)).toBe(false);
    expect(article.reforms).toEqual([]);
  });

  test('and is no word of the text, whatever its remark holds', () => {
    const root = documentPart();
    const article = part(root, 'art', '9', 'Texto.');
    hangReforms('Artículo publicado con numeración "9 {Ter}" & más DOF 01-01-2002', article);
    expect(readWords(writeBody(root)).replace(/\s+/g, ' ').trim()).toBe('Artículo 9 Texto.');
  });
});
