import { printXmlStream } from '../xml/print-xml.js';
import { element } from '../xml/xml-element.js';

/** Most addresses of one file, by the protocol of sitemaps.org. */
const FILE_LIMIT = 50_000;

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** The sitemap of some paths: the file itself, or, where they are too many for one, an index with the files that it names behind it. */
export function printSitemaps(paths: readonly string[], base: string, limit = FILE_LIMIT): readonly string[] {
  const files: string[] = [];
  for (let start = 0; start < Math.max(paths.length, 1); start += limit) {
    const entries = paths.slice(start, start + limit).map((path) => entry('url', `${base}${encodeURI(path)}`));
    files.push([...printXmlStream([element('urlset', NAMESPACE)], entries)].join(''));
  }
  if (files.length === 1) return files;
  const parts = files.map((_, index) => entry('sitemap', `${base}/sitemap-${index + 1}.xml`));
  return [[...printXmlStream([element('sitemapindex', NAMESPACE)], parts)].join(''), ...files];
}

const entry = (name: string, address: string): ReturnType<typeof element> =>
  element(name, {}, element('loc', {}, address));
