import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFixture } from './fixture.js';
import type { Subject } from './target.js';
import { TARGETS } from './targets.js';

const FOLDER = fileURLToPath(new URL('../fixtures/fuzz', import.meta.url));

// What `npm run fuzz` found, each input under the target that it troubled.
describe.each(readdirSync(FOLDER))('%s', (name) => {
  let subject: Subject | null = null;
  it.each(readdirSync(join(FOLDER, name)))('reads %s and holds what it promises', async (file) => {
    subject ??= (await TARGETS[name]?.open()) ?? null;
    expect(subject, `${name} is a target`).not.toBeNull();
    await subject?.check(readFixture(file, readFileSync(join(FOLDER, name, file))));
  });
});
