// cspell:ignore permitt topc lgpgit serch
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/mcp/fault.js';
import { serveAssistants } from './assistants.js';

const assistants = serveAssistants();

const faultsOf = async (name: string, given: object, over: 'stdio' | 'http' = 'http'): Promise<readonly Fault[]> => {
  const { isError, told } = await assistants.call(over, name, given);
  expect(isError).toBe(true);
  expect(Object.keys(told)).toEqual(['errors']);
  return (told as unknown as { errors: readonly Fault[] }).errors;
};

describe('a call with wrong arguments', () => {
  it.each(['stdio', 'http'] as const)(
    'is told code, place and nearest value over %s, and nothing else',
    async (over) => {
      const faults = await faultsOf('overlaps', { act: 'permitt', topc: 'battery-waste' }, over);
      expect(faults).toEqual([
        expect.objectContaining({ code: 'bad-input', argument: 'act', found: '"permitt"', nearest: ['permit'] }),
        expect.objectContaining({ code: 'bad-input', argument: 'topc', found: 'topc', nearest: ['topic'] }),
      ]);
    },
  );

  it.each([
    ['search', {}, 'query'],
    ['search', { query: '' }, 'query'],
    ['search', { query: 'x', first: 0 }, 'first'],
    ['search', { query: 'x', first: 51 }, 'first'],
    ['search', { query: 'x', asOf: '2026-02-30' }, 'asOf'],
    ['search', { query: 'x', filters: { kid: ['nom'] } }, 'filters.kid'],
    ['citations', { id: 'lgpgir', direction: 'up' }, 'direction'],
    ['applicability', { profile: {} }, 'profile.jurisdictions'],
    ['applicability', { profile: { jurisdictions: ['MX-NLE'], facts: { workers: {} } } }, 'profile.facts.workers'],
    ['impact', { id: 'lgpgir', depth: 5 }, 'depth'],
    ['changes', { from: 'yesterday' }, 'from'],
  ])('%s %j is refused at %s', async (name, given, argument) => {
    expect(await faultsOf(name, given)).toContainEqual(expect.objectContaining({ code: 'bad-input', argument }));
  });

  it('refuses a text that is too long to be checked', async () => {
    const faults = await faultsOf('check', { text: 'x'.repeat(30_001) });
    expect(faults).toContainEqual(expect.objectContaining({ code: 'bad-input', argument: 'text' }));
  });

  it.each([
    ['provision', { id: 'lgpgir#art-311' }, 'not-found', 'lgpgir#art-31'],
    ['provision', { id: 'lgpgit' }, 'not-found', 'lgpgir'],
    ['citations', { id: 'lgpgit', direction: 'in' }, 'not-found', 'lgpgir'],
    ['applicability', { profile: { jurisdictions: ['MX-NLE'], facts: { worker: 4 } } }, 'bad-input', 'workers'],
  ])('%s %j is %s, and %s is near', async (name, given, code, near) => {
    const [fault] = await faultsOf(name, given);
    expect(fault).toMatchObject({ code, nearest: expect.arrayContaining([near]) as unknown });
  });

  it('names the text wanted where words name none, or two', async () => {
    for (const id of ['la ley', 'artículo 28 de la LGPGIR y NOM-052-SEMARNAT-2005'])
      expect(await faultsOf('provision', { id })).toMatchObject([{ code: 'bad-input' }]);
  });

  it('is refused a cursor of another list', async () => {
    expect(await faultsOf('docket', { after: 'bm9uZQ' })).toMatchObject([{ code: 'cursor' }]);
    expect(await faultsOf('search', { query: 'x', after: 'bm9uZQ' })).toMatchObject([{ code: 'cursor' }]);
  });

  it('of a tool that is not there names near ones', async () => {
    for (const client of Object.values(assistants.clients)) {
      const asked = client.callTool({ name: 'serch', arguments: {} });
      await expect(asked).rejects.toMatchObject({ code: -32_602, data: { nearest: ['search'] } });
    }
  });
});
