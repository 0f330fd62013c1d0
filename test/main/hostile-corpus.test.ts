import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.js';
import { checkedDocumentHtml } from '../../src/export/check/checked-document.js';
import { rawRequest, sendRaw } from '../api/hostile/raw.js';
import { type HostileServer, LINKS, SCRIPT, serveHostileCorpus } from '../support/hostile-corpus.js';
import { dangersIn } from '../support/html-dangers.js';

let served: HostileServer | null = null;

beforeAll(async () => {
  served = await serveHostileCorpus();
}, 120_000);

afterAll(() => served?.close());

const get = async (path: string): Promise<string> => {
  const response = await fetch(`${served?.url ?? ''}${path}`);
  expect(response.status).toBe(200);
  return response.text();
};

const ask = async (query: string): Promise<string> => {
  const response = await fetch(`${served?.url ?? ''}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(response.headers.get('content-type')).toContain('application/json');
  return response.text();
};

/** The path of the page of the text, or of its part. */
const pathOf = async (part: string): Promise<string> => {
  const answer = await ask('{ instrument(key: "nom-999-hostil-2020") { eliPath } }');
  const { eliPath } = (JSON.parse(answer) as { data: { instrument: { eliPath: string } } }).data.instrument;
  return `${eliPath}${part}`;
};

describe('a corpus file with scripts and links that run', () => {
  it.each(['', '/num-4.1'])('is shown harmless on the page of a text and of a part: %s', async (part) => {
    const path = await pathOf(part);
    for (const language of ['es', 'en']) {
      const html = await get(`${path}.html?lang=${language}`);
      expect(html).toContain('&lt;script');
      expect(dangersIn(html)).toEqual([]);
    }
  });

  it('is no link and no markup in Markdown, linked data and feeds', async () => {
    const path = await pathOf('');
    const markdown = await get(`${path}.md`);
    expect(markdown).not.toMatch(/(?<!\\)\]\(<?(javascript|data|vbscript):|(?<!\\)<(script|img|a )/i);
    for (const form of ['jsonld', 'ttl', 'akn']) {
      expect(await get(`${path}.${form}`)).not.toMatch(
        /(src|href|@id|url|seeAlso)"?[=: ]+["<]javascript:|<javascript:/i,
      );
    }
    const atom = await get('/changes.atom?asOf=2020-02-01');
    expect(atom).not.toMatch(/href="(javascript|data):/);
    expect(atom).not.toMatch(/<script|<img/);
    expect(await get('/changes.ics?asOf=2020-02-01')).not.toMatch(/^URL[^:]*:(javascript|data):/m);
  });

  it('gives snippets that are text with places to mark, never markup', async () => {
    const query =
      '{ search(query: "responsable registrarse") { edges { snippet { text highlights { start end } } } } }';
    const text = await ask(query);
    expect(text).toContain('responsable');
    expect(text).not.toMatch(/<(mark|em|b|strong)>/);
  });

  it('begins no formula in the cells of a register', async () => {
    const query = 'jurisdiction=MX-NLE&activity=battery-pack-assembly';
    const rows: string[][] = parseCsv(await get(`/register.csv?${query}`), { bom: true, relax_column_count: true });
    expect(rows.flat().join()).toContain('HYPERLINK');
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(await get(`/register.md?${query}`)).not.toMatch(
      /(?<!\\)\]\(<?(javascript|data|vbscript):|(?<!\\)<(script|img)/i,
    );
    expect(await get('/docket.md?recommendation=24')).not.toMatch(
      /(?<!\\)\]\(<?(javascript|data):|(?<!\\)<(script|img)/i,
    );
  });
});

describe('a document with scripts that is checked', () => {
  it('is shown harmless', () => {
    const words = `${SCRIPT} ${LINKS} artículo 1 de la NOM-052-SEMARNAT-2005`;
    const html = checkedDocumentHtml({
      name: SCRIPT,
      text: words,
      answer: { asOf: '2026-11-21' as Day, citations: [] },
    });
    expect(html).toContain('&lt;script');
    expect(dangersIn(html)).toEqual([]);
  });
});

describe('files of the user', () => {
  it.each([
    '/../secret.txt',
    '/..%2f%73%65%63ret.txt',
    '/%2e%2e/%2e%2e/secret.txt',
    '/assets/../../../secret.txt',
    '/assets/..%5c..%5c%73%65%63ret.txt',
    '/....//....//etc/passwd',
    '/%2f%65%74%63%2f%70%61%73%73%77%64',
    '//etc/passwd',
    '/assets/%00/etc/passwd',
    '/.git/config',
    '/package.json',
    '/corpus/nom/nom-999-hostil-2020.md',
    '/eli/../../../../etc/passwd',
    '/file:///etc/passwd',
    '/normapa.snapshot',
    '/out/normapa.snapshot',
  ])('are never served: %s', async (path) => {
    const { text } = await sendRaw(served?.url ?? '', rawRequest(`GET ${path} HTTP/1.1`, { accept: 'text/html' }));
    expect(text).not.toMatch(/of the user|root:x|\[core\]|"devDependencies"|modality=obligation/);
    expect(text).toMatch(/^HTTP\/1\.1 (200 OK[^]*<!doctype html|30\d|40\d)/i);
  });
});
