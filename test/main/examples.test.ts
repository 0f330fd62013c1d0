import { readdirSync } from 'node:fs';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_IN, openExamples } from '../../src/main.js';
import { exampleProfile } from '../support/profiles.js';

describe('the example profiles', () => {
  it('are those of the seeds, one a file', async () => {
    const examples = await openExamples(BUILT_IN.seeds);
    const files = readdirSync(join(BUILT_IN.seeds, 'profiles'));
    expect(examples.map(({ key }) => `${key}.yaml`)).toEqual(files.toSorted());
    expect(examples.find(({ key }) => key === 'battery-pack-plant-nuevo-leon')?.profile).toEqual(
      exampleProfile('battery-pack-plant-nuevo-leon'),
    );
  });

  it('are none where there is no folder of them, and leave a file at fault out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'normapa-examples-'));
    expect(await openExamples(folder)).toEqual([]);
    await mkdir(join(folder, 'profiles'));
    await writeFile(join(folder, 'profiles/good.yaml'), 'jurisdiction: MX-NLE\nactivities: [mining]\n');
    await writeFile(join(folder, 'profiles/bad.yaml'), 'jurisdiction: [\n');
    expect((await openExamples(folder)).map(({ key }) => key)).toEqual(['good']);
    await rm(folder, { recursive: true });
  });
});
