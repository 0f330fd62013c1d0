import { describe, expect, it } from 'vitest';
import { printSitemaps } from '../../../src/export/pages/print-sitemaps.js';

describe('a sitemap', () => {
  it('is one file, or an index of files none of which holds too many', () => {
    const paths = ['/eli/a', '/eli/b', '/eli/ñ'];
    expect(printSitemaps(paths, 'https://a.example')).toHaveLength(1);
    const [index, first, second, ...more] = printSitemaps(paths, 'https://a.example', 2);
    expect(index).toContain('<loc>https://a.example/sitemap-2.xml</loc>');
    expect(first).toContain('/eli/b</loc>');
    expect(second).toContain('/eli/%C3%B1</loc>');
    expect(more).toEqual([]);
  });
});
