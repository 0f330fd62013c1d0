import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lastOf, readDockerfile } from './dockerfile.js';

const file = (path: string): URL => new URL(`../../${path}`, import.meta.url);

describe('the image', () => {
  const stages = readDockerfile();
  const final = stages.at(-1)!;

  it('is built in stages, the last of which holds no tools of the build', () => {
    expect(stages.map(({ name }) => name)).toEqual(['build', null]);
    expect(final.instructions.filter(({ name, words }) => name === 'RUN' && /npm|apt|curl/.test(words))).toEqual([]);
    expect(final.instructions.filter(({ name }) => name === 'ADD')).toEqual([]);
  });

  it('stands on a Node that is promised, named by its version', () => {
    for (const { base } of stages) expect(base).toMatch(/^node:(20|22|24)[.\d]*-\w+-slim$/);
  });

  it('runs as somebody who is not root, on one volume', () => {
    expect(lastOf(final, 'USER')).toBe('node');
    expect(lastOf(final, 'VOLUME')).toBe('/data');
    expect(JSON.parse(lastOf(final, 'CMD'))).toEqual(expect.arrayContaining(['--out', '/data', '--host', '0.0.0.0']));
  });

  it('says whether it is well', () => {
    expect(lastOf(final, 'HEALTHCHECK')).toContain(`:${lastOf(final, 'EXPOSE')}/ready`);
  });

  it('takes nothing from the checkout that is not there, and nothing that was built or installed in it', () => {
    const [build] = stages;
    const copied = build!.instructions
      .filter(({ name }) => name === 'COPY')
      .flatMap(({ words }) => words.split(' ').slice(0, -1));
    expect(copied.filter((path) => !existsSync(file(path)))).toEqual([]);
    const ignored = readFileSync(file('.dockerignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.normapa', 'dist', 'node_modules']));
  });
});
