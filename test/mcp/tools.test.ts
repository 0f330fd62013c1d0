// cspell:ignore lgpgit
import { describe, expect, it } from 'vitest';
import { TOOLS } from '../../src/mcp/tools.js';
import { serveAssistants, TODAY } from './assistants.js';

const PLANT = {
  jurisdictions: ['MX-NLE'],
  activities: ['battery-pack-assembly'],
  products: ['8507.60'],
  facts: { workers: 420, hazardous_waste_generated_t_per_year: 14 },
};

/** A question for each tool that is about something in the corpus. */
const QUESTIONS: Readonly<Record<string, object>> = {
  search: { query: 'plan de manejo de baterías' },
  provision: { id: 'lgpgir#art-31' },
  citations: { id: 'lgpgir', direction: 'in' },
  applicability: { profile: PLANT },
  permits: { profile: PLANT },
  overlaps: { topic: 'battery-waste' },
  docket: { recommendation: 24 },
  impact: { id: 'lgpgir#art-31' },
  changes: { from: '2025-01-01', to: '2026-11-21' },
  check: { text: 'conforme al artículo 28 de la LGPGIR y la NOM-052-SEMARNAT-1993' },
  vocabulary: { of: 'activities', matching: 'baterías' },
};

type Member = Readonly<Record<string, unknown>>;
interface Page {
  readonly asOf: string;
  readonly total: number;
  readonly next: string | null;
  readonly members: readonly Member[];
}

const assistants = serveAssistants();
const pageOf = async (name: string, given: object, over: 'stdio' | 'http' = 'http'): Promise<Page> =>
  (await assistants.call(over, name, { asOf: TODAY, ...given })).told as unknown as Page;

/** Whether some object inside holds a file and the words read there. */
const hasEvidence = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { file, quote } = value as Member;
  if (typeof file === 'string' && file !== '' && typeof quote === 'string' && quote !== '') return true;
  return Object.values(value).some(hasEvidence);
};

describe('the tools', () => {
  it('are listed alike over both transports, as tools that only read', async () => {
    const lists = await Promise.all(Object.values(assistants.clients).map((client) => client.listTools()));
    expect(lists[0]).toEqual(lists[1]);
    const { tools } = lists[0]!;
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ definition }) => definition.name));
    for (const { annotations, inputSchema, outputSchema, description } of tools) {
      expect(annotations).toMatchObject({
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema?.required).toContain('asOf');
      expect(description?.length).toBeGreaterThan(80);
    }
  });

  it.each(Object.entries(QUESTIONS))(
    '%s answers alike over both transports, short, for the day asked',
    async (name, given) => {
      const asked = { asOf: TODAY, ...given };
      const [over, beside] = await Promise.all([
        assistants.call('stdio', name, asked),
        assistants.call('http', name, asked),
      ]);
      expect(over).toEqual(beside);
      expect(over.isError).toBe(false);
      expect(over.told.asOf).toBe(TODAY);
      expect(over.text.length).toBeLessThan(24_000);
      // Of a text that is checked the words are its own; a word of the vocabulary is no link.
      if (name !== 'check' && name !== 'vocabulary') expect(hasEvidence(over.told)).toBe(true);
    },
  );

  it('answer for today where no day is asked', async () => {
    expect((await assistants.call('http', 'search', { query: 'baterías' })).told.asOf).toBe(TODAY);
  });
});

describe('what the tools tell', () => {
  it('reads a provision by id, by URN and by citation alike', async () => {
    const byId = await assistants.call('http', 'provision', { id: 'lgpgir#art-31' });
    expect(byId.told.heading).toContain('31');
    const { urn } = byId.told as { urn: string };
    for (const id of [urn, 'provision:lgpgir#art-31', 'artículo 31 de la LGPGIR'])
      expect((await assistants.call('http', 'provision', { id })).told).toEqual(byId.told);
  });

  it('lists as citing a text what that text is cited by', async () => {
    const { members } = await pageOf('citations', { id: 'lgpgir#art-28/fr-i', direction: 'out' });
    const cited = members.find(({ to }) => String(to).startsWith('lgpgir#art-31/'));
    const back = await pageOf('citations', { id: String(cited?.to), direction: 'in', first: 50 });
    expect(back.members.map(({ from }) => from)).toContain('lgpgir#art-28/fr-i');
    const whole = await pageOf('citations', { id: 'lgpgir#art-31', direction: 'in', first: 50 });
    expect(whole.members).toEqual(expect.arrayContaining([...back.members]));
  });

  it('gives three verdicts whose counts hold every instrument', async () => {
    const answer = await pageOf('applicability', { profile: PLANT, verdict: 'needsFact' });
    const { counts } = answer as unknown as { counts: Readonly<Record<string, number>> };
    const instruments = (await pageOf('vocabulary', { of: 'activities' })).total;
    expect(instruments).toBeGreaterThan(10);
    expect(counts.applies).toBeGreaterThan(10);
    expect(answer.members.every(({ fact }) => typeof fact === 'string')).toBe(true);
  });

  it('tells of a replaced edition what replaced it', async () => {
    const { members } = await pageOf('check', QUESTIONS.check!);
    expect(members[1]).toMatchObject({
      target: 'NOM-052-SEMARNAT-1993',
      state: 'replaced',
      by: 'nom-052-semarnat-2005',
    });
  });

  it.each(['search', 'citations', 'docket', 'overlaps', 'changes', 'vocabulary'])(
    '%s gives every member of a list once, page by page',
    async (name) => {
      const given = { ...QUESTIONS[name], first: 7 };
      const seen: Member[] = [];
      let after: string | null = null;
      let total = 0;
      for (let pages = 0; pages < 40; pages++) {
        const page: Page = await pageOf(name, { ...given, after });
        seen.push(...page.members);
        ({ total, next: after } = page);
        if (after === null) break;
      }
      if (after === null) expect(seen.length).toBe(total);
      else expect(seen.length).toBeGreaterThan(100);
      expect(new Set(seen.map((member) => JSON.stringify(member))).size).toBe(seen.length);
    },
  );

  it('holds a page to its length however much is asked for', async () => {
    const { text, told } = await assistants.call('http', 'overlaps', { first: 50 });
    expect(text.length).toBeLessThan(24_000);
    expect((told as unknown as Page).next).not.toBeNull();
  });
});

describe('the texts as resources', () => {
  it('are read whole, with their day and whose words they are', async () => {
    const { contents } = await assistants.clients.http.readResource({ uri: 'normapa://text/lgpgir/art-31' });
    const [text] = contents;
    expect(text).toMatchObject({ mimeType: 'text/markdown' });
    expect(text && 'text' in text ? text.text : '').toMatch(
      /As of 2026-11-21: in force[^]*Artículo 31[^]*Summary, not the law/,
    );
  });

  it('are refused with near ones where there is none', async () => {
    const asked = assistants.clients.stdio.readResource({ uri: 'normapa://text/lgpgit' });
    await expect(asked).rejects.toMatchObject({
      code: -32_002,
      data: { nearest: expect.arrayContaining(['lgpgir']) as unknown },
    });
  });
});
