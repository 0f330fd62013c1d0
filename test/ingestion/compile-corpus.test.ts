import { describe, expect, it } from 'vitest';
import { compileTexts, edgesOf } from '../support/compile.js';
import { both, DOS, law, part, UNO } from '../support/two-laws.js';

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
