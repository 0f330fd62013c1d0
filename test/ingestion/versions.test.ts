import { describe, expect, it } from 'vitest';
import { createQuestions } from '../../src/analysis/questions.js';
import type { Day } from '../../src/domain/day.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { compileCorpus, type Compilation } from '../../src/ingestion/compile-corpus.js';
import { frontMatter } from '../support/corpus-text.js';

const official = (day: string, words: string): { path: string; text: string } => ({
  path: `texts/law/ley@${day}.md`,
  text: `${frontMatter({ text: 'official', last_reform: day })}## Artículo 1\n\n${words}\n`,
});

const compile = (...files: readonly { path: string; text: string }[]): Compilation =>
  compileCorpus({ corpus: files, seeds: [] }, () => ({ read: () => [] }));

const THREE = [
  official('2020-01-01', 'El plazo es de quince días.'),
  official('2010-01-01', 'El plazo es de diez días.'),
  official('2015-06-01', 'El plazo es de doce días.'),
];

describe('official texts of one instrument as of several days', () => {
  it('are versions of it: the newest is the text, whatever the order of files', () => {
    const { graph, versions, diagnostics } = compile(...THREE);
    expect(diagnostics.filter(({ code }) => code === 'duplicate-key')).toEqual([]);
    expect(versions.map(({ key, lastReform }) => `${key} ${String(lastReform)}`)).toEqual([
      'ley 2010-01-01',
      'ley 2015-06-01',
      'ley 2020-01-01',
    ]);
    const article = graph.nodes.find(({ label }) => label === 'Provision');
    expect(article?.label === 'Provision' && article.properties.official).toBe('El plazo es de quince días.');
  });

  it('are compared as they stood on two days', async () => {
    const { versions } = compile(...THREE);
    const questions = createQuestions(createMemoryStore(), undefined, versions);
    const { from, to, reworded } = await questions.diff({
      instrument: 'ley',
      from: '2015-05-31' as Day,
      to: '2019-12-31' as Day,
    });
    expect([from.lastReform, to.lastReform]).toEqual(['2010-01-01', '2015-06-01']);
    expect(reworded[0]?.words.filter(({ change }) => change === 'added').map(({ text }) => text)).toEqual(['doce']);
    await expect(
      questions.diff({ instrument: 'ley', from: '2009-01-01' as Day, to: '2020-01-01' as Day }),
    ).rejects.toMatchObject({
      code: 'not-found',
      found: 'texts of 2010-01-01, 2015-06-01, 2020-01-01',
    });
  });

  it('of one day are one too many', () => {
    const { versions, diagnostics } = compile(official('2020-01-01', 'Uno.'), {
      ...official('2020-01-01', 'Dos.'),
      path: 'texts/law/otra.md',
    });
    expect(versions).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('duplicate-key');
  });
});
