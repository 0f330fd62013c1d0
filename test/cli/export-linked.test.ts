import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.js';
import { validateAkn } from '../support/validate-akn.js';

describe('export', () => {
  it('prints one part in Akoma Ntoso and in linked data', async () => {
    const akn = await runCommand(['export', 'akn', 'lgpgir#art-31/fr-v']);
    expect(akn.status).toBe(0);
    expect(await validateAkn({ 'part.xml': akn.output })).toEqual([]);
    const linked = await runCommand(['export', 'jsonld', 'lgpgir#art-31/fr-v', '--base', 'https://normas.example/']);
    expect(linked.output).toContain('"https://normas.example/eli/mx/ley/lgpgir/art-31/fr-v"');
  }, 240_000);

  it('puts one text into a folder that is there, under its own name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'normapa-'));
    const { status } = await runCommand(['export', 'akn', 'lgpgir#art-31', '--out', folder]);
    expect([status, await readdir(folder)]).toEqual([0, ['lgpgir.art-31.akn']]);
    await rm(folder, { recursive: true });
  }, 120_000);

  it('tells near ids of one that does not exist, and refuses what is no id and no address', async () => {
    const missing = await runCommand(['export', 'akn', 'lgpgr']);
    expect([missing.status, missing.messages]).toEqual([1, expect.stringContaining('lgpgir')]);
    expect((await runCommand(['export', 'akn', 'no id'])).status).toBe(2);
    expect((await runCommand(['export', 'graph', '--base', 'nowhere'])).status).toBe(2);
    expect((await runCommand(['export', 'graph', '--format', 'dot'])).status).toBe(2);
  }, 120_000);
});
