import { describe, expect, it } from 'vitest';
import type { GraphEdge } from '../../src/domain/graph/edge.js';
import { compileTexts, edgesOf } from '../support/compile.js';
import { law, part } from '../support/two-laws.js';

const OFFICIAL = `---
key: ley-uno
kind: law
title_es: Ley General de Residuos de Prueba
published: 2003-10-08
last_reform: 2021-01-18
text: official
---

# Ley General de Residuos de Prueba

## Artículo 1

Para los efectos de esta Ley se entiende por:

### Fracción I

Residuos: Los materiales que se desechan;

### Fracción II

Secretaría: La Secretaría de Medio Ambiente y Recursos Naturales.

## Artículo 2

::reform{kind=reformed on="2021-01-18"}

La Secretaría podrá verificar el manejo de los residuos. Los generadores deberán presentar un informe en un plazo de treinta días hábiles.

## Artículo 3

El Instituto podrá verificar.

## Decreto de 2021-01-18. Decreto por el que se reforma la Ley General de Residuos de Prueba

### Artículo Único

Se reforma el artículo 2 de la Ley General de Residuos de Prueba.

### Transitorios

#### Primero

El presente Decreto entrará en vigor el día siguiente al de su publicación.
`;

const compilation = compileTexts({ 'texts/ley-uno.md': OFFICIAL });
const { graph, diagnostics } = compilation;
const edges = (type: GraphEdge['type']): readonly GraphEdge[] =>
  graph.edges.filter((edge) => edge.type === type && /^(?:provision|instrument):ley-uno/.test(edge.from));

describe('the official words of an instrument', () => {
  it('give statements, marked as read, with where their sentence stands', () => {
    const article = graph.nodes.find(({ id }) => id === 'provision:ley-uno#art-2');
    if (article?.label !== 'Provision') throw new Error('no article');
    const { statements, official } = article.properties;
    expect(statements).toMatchObject([
      { basis: 'extracted', modality: 'power', act: 'inspect', authorities: ['semarnat'], bearer: 'La Secretaría' },
      { basis: 'extracted', modality: 'obligation', deadline: { count: 30, unit: 'business-day' }, authorities: [] },
    ]);
    expect(statements.map(({ span }) => official?.slice(...(span ?? [0, 0])))[0]).toBe(
      'La Secretaría podrá verificar el manejo de los residuos.',
    );
    expect(diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
  });

  it('give a power to the body that the text itself means by "la Secretaría", and to no body that it does not name', () => {
    expect(edges('MANDATES').map(({ from, to }) => `${from} -> ${to}`)).toEqual([
      'provision:ley-uno#art-2 -> authority:semarnat',
    ]);
    expect(edges('MANDATES')[0]).toMatchObject({
      properties: { modality: 'power', act: 'inspect' },
      evidence: { basis: 'inferred', file: 'corpus/texts/ley-uno.md' },
    });
  });

  it('give the terms that they define', () => {
    expect(edgesOf(compilation, 'DEFINES')).toEqual([
      'provision:ley-uno#art-1/fr-i -> term:ley-uno/residuo',
      'provision:ley-uno#art-1/fr-ii -> term:ley-uno/secretaria',
    ]);
    expect(graph.nodes.find(({ id }) => id === 'term:ley-uno/residuo')?.properties).toMatchObject({
      slug: 'residuo',
      termEs: 'Residuos',
      definitionEs: 'Los materiales que se desechan',
      locator: 'art-1/fr-i',
    });
  });

  it('name records of the seeds, each once for each part, with the words and how sure', () => {
    const mentions = edges('MENTIONS').map(({ from, to, properties }) => `${from} ${to} ${properties.surface ?? ''}`);
    expect(mentions).toEqual([
      'provision:ley-uno#art-1/fr-i topic:waste Residuos',
      'provision:ley-uno#art-1/fr-ii authority:semarnat Secretaría de Medio Ambiente y Recursos Naturales',
      'provision:ley-uno#art-2 topic:waste residuos',
    ]);
  });

  it('show every link at the words that it was read from', () => {
    for (const type of ['MENTIONS', 'DEFINES', 'MANDATES'] as const) {
      for (const { evidence, properties } of edges(type)) {
        const words = OFFICIAL.slice(evidence.start, evidence.end);
        expect(words).toContain(properties.surface ?? 'La Secretaría podrá');
        expect(evidence.quote).not.toBe('');
      }
    }
  });

  it('have reforms: of the parts that notes tell of, and of the whole by the decrees behind it', () => {
    expect(edges('REFORMED_BY').map(({ from, to, properties }) => `${from} -> ${to} ${properties.note ?? ''}`)).toEqual(
      [
        'instrument:ley-uno -> reform:ley-uno@2021-01-18 ',
        'provision:ley-uno#art-2 -> reform:ley-uno@2021-01-18 reformed',
      ],
    );
    expect(graph.nodes.find(({ id }) => id === 'reform:ley-uno@2021-01-18')?.properties).toMatchObject({
      on: '2021-01-18',
      effective: '2021-01-19',
      locator: 'dec-2021-01-18',
      title: 'Decreto por el que se reforma la Ley General de Residuos de Prueba',
      decree: null,
    });
    expect(edges('AMENDS').map(({ from, to }) => `${from} -> ${to}`)).toEqual([
      'provision:ley-uno#dec-2021-01-18/art-unico -> provision:ley-uno#art-2',
    ]);
  });
});

describe('a summary', () => {
  const words = 'Es gran generador la persona que genera diez toneladas.';
  const summary = law(
    { last_reform: '2023-05-08' },
    part('## Artículo 5\n\n### Fracción XII. Gran generador', 'modality=definition', words),
  );
  const decree = law({
    key: 'decreto',
    kind: 'decree',
    title_es: 'Decreto que reforma la Ley General de Residuos de Prueba',
    acronym: 'null',
    published: '2023-05-08',
  });
  const compiled = compileTexts({ 'law/ley-uno.md': summary, 'decree/decreto.md': decree });

  it('defines the term of its title, as a person decided', () => {
    expect(edgesOf(compiled, 'DEFINES')).toEqual(['provision:ley-uno#art-5/fr-xii -> term:ley-uno/gran-generador']);
    expect(compiled.graph.edges.find(({ type }) => type === 'DEFINES')?.evidence.basis).toBe('curated');
  });

  it('has the reform that its record names, with the decree where that has a record', () => {
    expect(edgesOf(compiled, 'REFORMED_BY')).toEqual(['instrument:ley-uno -> reform:ley-uno@2023-05-08']);
    const reform = compiled.graph.nodes.find(({ label }) => label === 'Reform')?.properties;
    expect(reform).toMatchObject({ title: null, decree: 'decreto' });
  });

  it('names nothing by its own words: a person has said what it is about', () => {
    expect(edgesOf(compiled, 'MENTIONS')).toEqual([]);
  });
});
