import { describe, expect, it } from 'vitest';
import { createQuestions } from '../../src/analysis/questions.js';
import { parseDay, type Day } from '../../src/domain/day.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { compileTexts } from '../support/compile.js';
import { frontMatter } from '../support/corpus-text.js';

const day = (text: string): Day => {
  const read = parseDay(text);
  if (!read) throw new Error(`${text} is no day`);
  return read;
};

const law = (key: string, fields: Record<string, string>, body = ''): string =>
  frontMatter({ key, title_es: `Ley ${key}`, ...fields }) + body;

const cover = async (texts: Readonly<Record<string, string>>, asOf: string) => {
  const store = createMemoryStore();
  await store.load(compileTexts(texts).graph);
  return createQuestions(store).coverage(day(asOf));
};

const TEXTS = {
  'law/uno.md': law(
    'uno',
    {
      status_on: "'2026-07'",
      unverified: '[a doubt]',
      review: '{state: reviewed, on: 2026-08-01, note: null}',
      sources: '[a, b]',
    },
    '## Artículo 1\n::rule{modality=scope}\n\nTodo.\n\n:::en\nAll.\n:::\n\n:::doubt\nPerhaps.\n:::\n',
  ),
  'law/dos.md': law('dos', { status: 'repealed', status_on: '2025-11-20', confidence: 'low', cites: '[Ley Perdida]' }),
  'texts/tres.md': '---\nkey: tres\nkind: law\ntitle_es: Ley tres\ntext: official\n---\n\n## Artículo 1\n\nTexto.\n',
};

describe('the coverage of a graph', () => {
  it('counts instruments by kind, status, jurisdiction and confidence; what nobody has said is unknown', async () => {
    const report = await cover(TEXTS, '2026-11-20');
    expect(report).toMatchObject({
      asOf: '2026-11-20',
      instruments: 3,
      provisions: 2,
      byKind: { law: 3 },
      byStatus: { 'in-force': 1, repealed: 1, unknown: 1 },
      byConfidence: { high: 1, low: 1, unknown: 1 },
    });
  });

  it('says how far it can be relied on', async () => {
    const { trust, nodes } = await cover(TEXTS, '2026-11-20');
    expect(trust.reviewed).toBeCloseTo(1 / 3);
    expect(trust.withOfficialText).toBeCloseTo(1 / 3);
    expect(trust.withSummary).toBeCloseTo(2 / 3);
    expect(trust.statusFresh).toBeCloseTo(1 / 3);
    expect(trust.provisionsWithDoubt).toBe(1);
    expect(trust.namesWithoutRecord).toBe(nodes.NamedText);
    expect([trust.statusAgeMedian, trust.statusAgeMost]).toEqual([3, 12]);
  });

  it('lists every instrument with its parts, sources, doubts and the age of its status', async () => {
    const { entries } = await cover(TEXTS, '2026-11-20');
    expect(entries.map(({ key }) => key)).toEqual(['dos', 'tres', 'uno']);
    expect(entries[2]).toEqual({
      key: 'uno',
      kind: 'law',
      status: 'in-force',
      statusOn: '2026-07',
      statusAge: 3,
      confidence: 'high',
      reviewed: true,
      provisions: 1,
      sources: 2,
      doubts: 2,
    });
    expect(entries[1]).toMatchObject({ status: null, statusOn: null, statusAge: null, confidence: null });
  });

  it.each([
    ['2026-07-15', 0],
    ['2026-08-30', 0],
    ['2026-08-31', 1],
    ['2027-02-28', 7],
  ])('a status known for July 2026 is on %s %i months old', async (asOf, months) => {
    const { entries } = await cover({ 'law/uno.md': TEXTS['law/uno.md'] }, asOf);
    expect(entries[0]?.statusAge).toBe(months);
  });

  it('of nothing is nothing', async () => {
    const { instruments, trust } = await cover({}, '2026-11-20');
    expect(instruments).toBe(0);
    expect(trust).toMatchObject({ reviewed: 0, statusFresh: 0, statusAgeMedian: null, statusAgeMost: null });
  });
});
