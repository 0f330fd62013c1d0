import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printRow, readRows } from './support/reliability-row.js';

const SCRIPTS = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
const rows = readRows(readFileSync('RELIABILITY.md', 'utf8'));

/** The npm script that a command runs: `npm run fuzz -- --only pdf` runs fuzz. */
const scriptOf = (command: string): string | undefined => /^npm (?:run (?:-s )?)?([\w:]+)/.exec(command)?.[1];

describe('RELIABILITY.md', () => {
  it('names, on every line, a command that exists', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ command }) => !SCRIPTS.includes(scriptOf(command) ?? ''))).toEqual([]);
  });
  it('names test files that exist', () => {
    const files = rows.flatMap(({ command }) => command.match(/test\/[\w./-]+\.ts/g) ?? []);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
  it('fills every cell', () => {
    expect(rows.filter(({ what, often, result }) => what === '' || often === '' || result === '')).toEqual([]);
  });
  it('holds lines as its commands print them', () => {
    expect(rows.map((row) => readRows(printRow(row))[0])).toEqual(rows);
  });
});
