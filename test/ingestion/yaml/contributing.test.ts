import { describe, expect, it } from 'vitest';
import { FRONT_MATTER } from '../../../src/ingestion/instrument/front-matter.js';
import { fileText } from './schema-faults.js';

const guide = fileText('CONTRIBUTING.md');

/** The names in backticks of the first cells of a table's rows. */
const firstCells = (from: string, to: string): readonly string[] =>
  guide
    .slice(guide.indexOf(from), guide.indexOf(to))
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => line.split('|')[1]?.match(/[a-z][a-z0-9_-]+/g) ?? []);

describe('the guide for those who write entries', () => {
  it('explains every field of front matter, and none that does not exist', () => {
    const fields = Object.values(FRONT_MATTER.summary).map(({ name }) => name);
    expect([...firstCells('### Front matter', '### Headings')].sort()).toEqual([...fields].sort());
  });

  it('says how to mend every diagnostic', () => {
    const [, union = ''] = /type DiagnosticCode =([^;]*);/.exec(fileText('src/domain/diagnostic.ts')) ?? [];
    const codes = union.match(/(?<=')[a-z0-9-]+(?=')/g) ?? [];
    expect(codes.length).toBeGreaterThan(20);
    expect([...firstCells('### Check', '### An example')].sort()).toEqual([...codes].sort());
  });
});
