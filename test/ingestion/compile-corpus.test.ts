import { describe, expect, it } from 'vitest';
import { compileTexts, edgesOf } from '../support/compile.js';
import { frontMatter } from '../support/corpus-text.js';

const law = (fields: Record<string, string>, body = ''): string =>
  frontMatter({
    key: 'ley-uno',
    title_es: 'Ley General de Residuos de Prueba',
    acronym: 'LGRP',
    authorities: '[semarnat]',
    topics: '[battery-waste]',
    ...fields,
  }) + body;

const part = (heading: string, rule: string, words: string): string =>
  `${heading}\n::rule{${rule}}\n\n${words}\n\n:::en\nEnglish.\n:::\n\n`;

const UNO = law(
  {},
  part(
    '## Artículo 1',
    'modality=power act=inspect topics="battery-waste" authorities="semarnat"',
    'La Secretaría inspecciona.',
  ) +
    part(
      '## Artículo 2',
      'modality=obligation binds="battery-recycling" processes="waste-storage" products="8507.60" when="workers>=15" unless="workers>100"',
      'Conforme al artículo 1 de esta Ley, se recicla.',
    ),
);

const DOS = law(
  {
    key: 'ley-dos',
    title_es: 'Ley Segunda de Prueba',
    acronym: 'null',
    cites: '[ley-uno, Ley Perdida]',
    replaces: '[LGRP]',
    enforcers: '[SEDUE, Gobierno de Marte]',
    affects: '[battery-recycling]',
    recommendations: '[1]',
  },
  part(
    '## Artículo 5',
    'modality=scope',
    'Se aplica el artículo 2 de la Ley General de Residuos de Prueba y su artículo 99, así como la NOM-052-SEMARNAT-2005.',
  ),
);

const both = { 'law/ley-uno.md': UNO, 'law/ley-dos.md': DOS };

describe('a compiled corpus', () => {
  const compiled = compileTexts(both);

  it('ties parts to their instrument in the order of the text', () => {
    expect(edgesOf(compiled, 'HAS_PROVISION')).toEqual([
      'instrument:ley-dos -> provision:ley-dos#art-5',
      'instrument:ley-uno -> provision:ley-uno#art-1',
      'instrument:ley-uno -> provision:ley-uno#art-2',
    ]);
  });

  it('turns rules into links to topics, activities, processes, products and authorities, with their conditions', () => {
    expect(edgesOf(compiled, 'BINDS')).toEqual([
      'provision:ley-uno#art-2 -> activity:battery-recycling',
      'provision:ley-uno#art-2 -> process:waste-storage',
      'provision:ley-uno#art-2 -> product:8507.60',
    ]);
    const bound = compiled.graph.edges.find(({ type }) => type === 'BINDS');
    expect(bound?.properties).toMatchObject({ modality: 'obligation', when: 'workers>=15', unless: 'workers>100' });
    expect(edgesOf(compiled, 'MANDATES')).toContain('provision:ley-uno#art-1 -> authority:semarnat');
    expect(edgesOf(compiled, 'REGULATES')).toContain('provision:ley-uno#art-1 -> topic:waste');
  });

  it('finds the citations of its words, each to the part cited, or to its instrument where that part is not known', () => {
    const cited = compiled.graph.edges.filter(({ properties }) => properties.surface !== null);
    const show = cited.map(({ from, to, properties }) => `${from} -> ${to} ${properties.targetLocator ?? ''}`.trim());
    expect(show).toContain('provision:ley-uno#art-2 -> provision:ley-uno#art-1 art-1');
    expect(show).toContain('provision:ley-dos#art-5 -> provision:ley-uno#art-2 art-2');
    expect(show.some((each) => each.startsWith('provision:ley-dos#art-5 -> named-text:nom-052-semarnat-2005'))).toBe(
      true,
    );
  });

  it('gives every edge evidence whose words stand in its file', () => {
    for (const { type, evidence, properties } of compiled.graph.edges) {
      expect(evidence.file, type).toMatch(/^(corpus|seeds)\//);
      expect(evidence.quote.length, type).toBeGreaterThan(0);
      if (properties.surface === null) continue;
      const text = both[evidence.file.replace('corpus/', '') as keyof typeof both];
      expect(text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ')).toBe(properties.surface);
    }
  });

  it('resolves names to records, keeps a name without a record as a name, and says so', () => {
    expect(edgesOf(compiled, 'REPLACES')).toEqual(['instrument:ley-dos -> instrument:ley-uno']);
    expect(edgesOf(compiled, 'ENFORCED_BY')).toEqual([
      'instrument:ley-dos -> authority:sedue',
      'instrument:ley-dos -> named-text:gobierno-de-marte',
    ]);
    const names = compiled.diagnostics.filter(({ code }) => code === 'unknown-name');
    expect(names.map(({ message, grade }) => `${grade} ${message}`).join('\n')).toMatch(
      /warning "Ley Perdida"[^]*warning "Gobierno de Marte"|warning "Gobierno de Marte"[^]*warning "Ley Perdida"/,
    );
  });

  it('takes what a recommendation names from the seeds, and marks what an entry says of one as inferred', () => {
    expect(edgesOf(compiled, 'NAMES')).toEqual([
      'recommendation:rec-01 -> instrument:ley-uno',
      'recommendation:rec-01 -> named-text:ley-tres',
    ]);
    const concerns = compiled.graph.edges.filter(({ type }) => type === 'CONCERNS');
    expect(concerns.map(({ from, evidence }) => [from, evidence.basis])).toEqual([['instrument:ley-dos', 'inferred']]);
  });

  it('is the same, whatever the order of its files', () => {
    const turned = compileTexts({ 'law/ley-dos.md': DOS, 'law/ley-uno.md': UNO });
    expect(JSON.stringify(turned.graph)).toBe(JSON.stringify(compiled.graph));
  });

  it('leaves a file at fault out and builds the rest', () => {
    const { graph, diagnostics } = compileTexts({
      ...both,
      'law/ley-tres.md': law({ key: 'ley-tres', published: '2003-13-01' }),
    });
    expect(graph.nodes.some(({ id }) => id === 'instrument:ley-tres')).toBe(false);
    expect(graph.nodes.some(({ id }) => id === 'instrument:ley-uno')).toBe(true);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ file: 'corpus/law/ley-tres.md', code: 'invalid-date', grade: 'error' }),
    );
  });

  it.each([
    ['a key that has no record', law({ cites: '[ley-perdida]' }), 'unknown-key'],
    [
      'an activity that is none',
      law({}, part('## Artículo 1', 'modality=obligation binds="flying"', 'Vuela.')),
      'unknown-key',
    ],
    ['a topic that is none', law({ topics: '[flying]' }), 'unknown-key'],
    [
      'a fact that is none',
      law({}, part('## Artículo 1', 'modality=obligation when="wings>=2"', 'Vuela.')),
      'rule-condition',
    ],
    ['words in one language', law({}, '## Artículo 1\n::rule{modality=scope}\n\nSolo.\n'), 'missing-language'],
    ['words and no rule', law({}, '## Artículo 1\n\nSolo.\n\n:::en\nAlone.\n:::\n'), 'missing-statement'],
  ])('tells %s as an error, and makes no link of it', (_, text, code) => {
    const { diagnostics, graph } = compileTexts({ 'law/ley-uno.md': text });
    expect(diagnostics.map((each) => `${each.grade} ${each.code}`)).toContain(`error ${code}`);
    expect(graph.nodes.some(({ id }) => id === 'instrument:ley-uno')).toBe(true);
    expect(graph.edges.some(({ to }) => to.includes('flying') || to.includes('perdida'))).toBe(false);
  });

  it('tells a replaced text that is shown in force', () => {
    const { diagnostics } = compileTexts({ 'law/ley-uno.md': UNO, 'law/ley-dos.md': DOS });
    expect(diagnostics.filter(({ code }) => code === 'replaced-in-force')).toMatchObject([
      { file: 'corpus/law/ley-dos.md', grade: 'error' },
    ]);
    const settled = compileTexts({
      'law/ley-uno.md': UNO.replace('status: in-force', 'status: repealed'),
      'law/ley-dos.md': DOS,
    });
    expect(settled.diagnostics.some(({ code }) => code === 'replaced-in-force')).toBe(false);
  });

  it('tells a second file of one instrument', () => {
    const { diagnostics } = compileTexts({ 'law/ley-uno.md': UNO, 'sub/law/ley-uno.md': UNO });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'duplicate-key', file: 'corpus/sub/law/ley-uno.md' }),
    );
  });
});

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
