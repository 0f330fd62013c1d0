import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VersionComparison } from '../../src/domain/version-comparison.js';
import { frontMatter } from '../support/corpus-text.js';
import { runCommand } from '../support/run-command.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-diff-'));
  const law = (day: string, body: string): string => frontMatter({ text: 'official', last_reform: day }) + body;
  await writeFile(
    join(folder, 'a.md'),
    law('2010-01-01', '## Artículo 1. Objeto\n\nEl plazo es de diez días.\n\n## Artículo 2\n\nDos.\n'),
  );
  await writeFile(
    join(folder, 'b.md'),
    law(
      '2020-01-01',
      '## Artículo 1. Objeto\n::reform{kind=reformed on="2020-01-01"}\n\nEl plazo es de quince días.\n',
    ),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('diff', () => {
  it('prints what changed for scripts', async () => {
    const { status, output } = await runCommand(['diff', join(folder, 'a.md'), join(folder, 'b.md'), '--json']);
    expect(status).toBe(0);
    const { from, to, removed, reworded } = JSON.parse(output) as VersionComparison;
    expect([from.lastReform, to.lastReform]).toEqual(['2010-01-01', '2020-01-01']);
    expect(removed.map(({ locator }) => locator)).toEqual(['art-2']);
    expect(
      reworded.map(({ locator, words }) => [
        locator,
        words.filter(({ change }) => change !== 'kept').map(({ text }) => text),
      ]),
    ).toEqual([['art-1', ['diez', 'quince']]]);
  });

  it('prints it for people, a line for each part', async () => {
    const { output } = await runCommand(['diff', join(folder, 'a.md'), join(folder, 'b.md')]);
    expect(output.split('\n').slice(2)).toEqual([
      '- art-2: Dos.',
      '~ art-1: Objeto El plazo es de [-diez-]{+quince+} días.',
      '1 removed, 0 added, 0 renumbered, 1 reworded',
    ]);
  });

  it('names a file that is no version of an instrument, and one that is not there', async () => {
    const missing = await runCommand(['diff', join(folder, 'a.md'), join(folder, 'none.md')]);
    expect([missing.status, missing.messages]).toEqual([1, expect.stringContaining('none.md cannot be read')]);
    expect((await runCommand(['diff', join(folder, 'a.md')])).status).toBe(2);
  });
});
