import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('.', import.meta.url);
const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));

describe('the pictures of the README', () => {
  it('are there', () => {
    expect(pictures).toEqual(expect.arrayContaining(['page.png', 'register.png', 'docket.png', 'overlaps.png']));
  });

  it.each(pictures)('are of one size, and small enough to be kept: %s', (name) => {
    const bytes = readFileSync(new URL(name, folder));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 800]);
    expect(bytes.length).toBeLessThan(200_000);
  });
});
