import { describe, expect, it } from 'vitest';
import { compileTexts } from '../support/compile.js';
import { both } from '../support/two-laws.js';

describe('an official text beside its summary', () => {
  const official =
    '---\nkey: ley-uno\nkind: law\ntitle_es: LEY GENERAL DE RESIDUOS DE PRUEBA\nlast_reform: 2024-01-02\ntext: official\n---\n\n# LEY\n\n## Capítulo I\n\n### Artículo 1\n\nCorresponde a la Secretaría inspeccionar.\n\n### Artículo 3\n\nSe recicla en términos del artículo 1.\n';
  const { graph, diagnostics } = compileTexts({ ...both, 'texts/ley-uno.md': official });
  const partOf = (locator: string) =>
    graph.nodes.find((node) => node.id === `provision:ley-uno#${locator}`)?.properties as
      Record<string, unknown> | undefined;

  it('is one instrument with it: official words are the text, ours stand beside them', () => {
    const instrument = graph.nodes.find(({ id }) => id === 'instrument:ley-uno')?.properties;
    expect(instrument).toMatchObject({
      hasSummary: true,
      hasOfficialText: true,
      titleEs: 'Ley General de Residuos de Prueba',
      lastReform: '2024-01-02',
    });
    expect(partOf('art-1')).toMatchObject({
      official: 'Corresponde a la Secretaría inspeccionar.',
      summaryEs: 'La Secretaría inspecciona.',
      parent: 'cap-i',
    });
    expect(partOf('art-3')).toMatchObject({
      official: 'Se recicla en términos del artículo 1.',
      summaryEs: null,
      statements: [],
    });
  });

  it('tells a part that only the summary has', () => {
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toContain(
      'summary-without-official: The official text has no part art-2',
    );
    expect(partOf('art-2')).toMatchObject({
      official: null,
      summaryEs: 'Conforme al artículo 1 de esta Ley, se recicla.',
    });
  });

  it('keeps what a person decided and adds what is read from the official words', () => {
    expect(graph.edges.some(({ type, from }) => type === 'MANDATES' && from === 'provision:ley-uno#art-1')).toBe(true);
    expect(
      graph.edges.some(
        ({ from, to, evidence }) =>
          from === 'provision:ley-uno#art-3' &&
          to === 'provision:ley-uno#art-1' &&
          evidence.file === 'corpus/texts/ley-uno.md',
      ),
    ).toBe(true);
  });
});
