import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, BUILT_IN, openMemory, serve, type Serving } from '../../src/main.js';
import type { Day } from '../../src/domain/day.js';
import { checkedDocumentHtml } from '../../src/export/check/checked-document.js';
import { rawRequest, sendRaw } from '../api/hostile/raw.js';
import { dangersIn } from '../support/html-dangers.js';

const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(2)>';
const LINKS =
  '[uno](javascript:alert(3)) [dos](data:text/html,<script>alert(4)</script>) [tres](vbscript:x) ![cuatro](javascript:alert(5)) <a href="javascript:alert(6)" onclick="alert(7)">cinco</a>';

const entry = (url: string): string => `---
key: nom-999-hostil-2020
kind: nom
designation: NOM-999-HOSTIL-2020
acronym: null
title_es: '=HYPERLINK("http://evil.example","${SCRIPT.replaceAll('"', '')}")'
title_en: '@SUM(1) ${SCRIPT}'
jurisdiction: MX
authorities: [semarnat]
enforcers: [semarnat]
published: 2020-01-01
effective: 2020-01-02
last_reform: null
status: in-force
status_on: '2026-09'
replaces: []
replaced_by: []
url: '${url}'
topics: [battery-waste]
affects: [battery-pack-assembly]
ev_relevance: '${SCRIPT}'
ev_relevance_es: '${LINKS}'
reform_note: '-cmd|calc ${SCRIPT}'
reform_note_es: '${LINKS}'
recommendations: [24]
cites: []
sources: ['${url}', 'https://www.dof.gob.mx/"onmouseover="alert(8)']
confidence: high
unverified: ['${SCRIPT}']
text: summary
---

# ${SCRIPT}

## Numeral 4.1. ${SCRIPT}
::rule{modality=obligation act=register topics="battery-waste" binds="battery-pack-assembly"}

+1 ${SCRIPT} ${LINKS} El responsable debe registrarse.

:::en
=1+1 ${SCRIPT} ${LINKS} The operator must register.
:::

:::doubt
${SCRIPT}
:::
`;

let folder = '';
let serving: Serving | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-hostile-'));
  await mkdir(join(folder, 'corpus/nom'), { recursive: true });
  await writeFile(join(folder, 'corpus/nom/nom-999-hostil-2020.md'), entry('javascript:alert(9)'));
  await writeFile(join(folder, 'secret.txt'), 'of the user');
  const { snapshot } = await build({
    corpus: [join(folder, 'corpus')],
    seeds: BUILT_IN.seeds,
    out: join(folder, 'out'),
  });
  const opened = await openMemory(snapshot);
  const today = (): Day => '2026-11-21' as Day;
  serving = await serve(opened, {
    port: 0,
    host: '127.0.0.1',
    allowHost: [],
    introspection: true,
    logLevel: 'silent',
    today,
  });
}, 120_000);

afterAll(async () => {
  await serving?.close();
  await rm(folder, { recursive: true, force: true });
});

const get = async (path: string): Promise<string> => {
  const response = await fetch(`${serving?.url ?? ''}${path}`);
  expect(response.status).toBe(200);
  return response.text();
};

const ask = async (query: string): Promise<string> => {
  const response = await fetch(`${serving?.url ?? ''}/graphql`, {
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
    const { text } = await sendRaw(serving?.url ?? '', rawRequest(`GET ${path} HTTP/1.1`, { accept: 'text/html' }));
    expect(text).not.toMatch(/of the user|root:x|\[core\]|"devDependencies"|modality=obligation/);
    expect(text).toMatch(/^HTTP\/1\.1 (200 OK[^]*<!doctype html|30\d|40\d)/i);
  });
});
