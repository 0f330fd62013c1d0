import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/day.js';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { fetchInstruments, type FetchResult } from '../../../src/documents/fetch/fetch-instruments.js';
import { answers, cutsShort, hangs, sends, startHost, type MisbehavingHost } from './misbehaving-host.js';

const HOST = 'leyes.example.mx';
const OTHER = 'otro.example.mx';
const law = (words: string): string =>
  `LEY DE PRUEBA\n\nTEXTO VIGENTE\n\nNORMA Oficial Mexicana NOM-001-STPS-2010, Prueba.\n\n1. Objetivo\n\n${words}\n\nTRANSITORIOS\n\nPRIMERO.- La presente Norma entrará en vigor al día siguiente de su publicación.\n`;

let host: MisbehavingHost;
let out = '';
let waits: number[] = [];
beforeEach(async () => {
  host = await startHost([HOST, OTHER]);
  out = await mkdtemp(join(tmpdir(), 'normapa-fetch-'));
  waits = [];
});
afterEach(async () => {
  await host.close();
  await rm(out, { recursive: true, force: true });
});

const run = (keys: Readonly<Record<string, string | null>>, today = '2026-11-21'): Promise<readonly FetchResult[]> =>
  fetchInstruments(
    Object.entries(keys).map(([key, url]) => ({ key, kind: 'nom', url })),
    {
      hosts: [HOST, OTHER],
      out,
      today: today as Day,
      importer: createDocumentImporter(),
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
      network: host.network,
      done: () => undefined,
    },
  );

const fetchLaw = async (url = `https://${HOST}/ley.txt`, today?: string): Promise<FetchResult> => {
  const [result] = await run({ ley: url }, today);
  if (!result) throw new Error('one target gives one result');
  return result;
};

describe('an official file', () => {
  it('is new, then unchanged while its host says so, then changed', async () => {
    host.behave('/ley.txt', sends(law('Uno.'), { etag: '"1"' }), answers(304), sends(law('Dos.'), { etag: '"2"' }));
    const first = await fetchLaw();
    expect(first).toMatchObject({ outcome: 'new', reason: null });
    expect(await readFile(first.file ?? '', 'utf8')).toMatch(/^---\nkey: ley\nkind: nom\n/);
    expect(await fetchLaw(undefined, '2026-11-22')).toMatchObject({ outcome: 'unchanged', sha256: first.sha256 });
    expect(host.asked[1]?.headers['if-none-match']).toBe('"1"');
    const state = JSON.parse(await readFile(join(out, 'fetched.json'), 'utf8')) as object;
    expect(state).toMatchObject({ ley: { since: '2026-11-21', asked: '2026-11-22', etag: '"1"' } });
    expect(await fetchLaw()).toMatchObject({ outcome: 'changed' });
    expect(await readFile(first.file ?? '', 'utf8')).toContain('Dos.');
  });

  it('is unchanged where the same bytes come again from a host that keeps no account', async () => {
    host.behave('/ley.txt', sends(law('Uno.')));
    await fetchLaw();
    expect(await fetchLaw()).toMatchObject({ outcome: 'unchanged' });
  });

  it.each([
    ['gone', 404, 'its host answers 404'],
    ['gone', 410, 'its host answers 410'],
    ['failed', 403, 'its host answers 403'],
  ])('is %s where its host answers %d', async (outcome, status, reason) => {
    host.behave('/ley.txt', answers(status));
    expect(await fetchLaw()).toMatchObject({ outcome, reason, file: null });
    expect(host.asked).toHaveLength(1);
  });

  it('is no document where another thing comes, and nothing is written', async () => {
    host.behave('/ley.txt', sends('\u0089PNG\r\n'), sends('Página en mantenimiento.'));
    expect(await fetchLaw()).toMatchObject({ outcome: 'not-a-document', file: null });
    expect(await fetchLaw()).toMatchObject({
      outcome: 'not-a-document',
      reason: expect.stringContaining('no article') as string,
    });
    await expect(readFile(join(out, 'fetched.json'))).rejects.toThrow();
  });

  it('that is cut short is asked for from there on, and never taken for whole', async () => {
    const body = law('Uno.');
    const rest = Buffer.from(body).subarray(40);
    host.behave('/ley.txt', cutsShort(body, 40, { etag: '"1"' }), (_, response) => {
      response.writeHead(206, { 'content-length': rest.length }).end(rest);
    });
    expect(await fetchLaw()).toMatchObject({ outcome: 'new' });
    expect(host.asked[1]?.headers).toMatchObject({ range: 'bytes=40-', 'if-range': '"1"' });
    host.behave('/otra.txt', cutsShort(body, 40));
    expect(await fetchLaw(`https://${HOST}/otra.txt`)).toMatchObject({ outcome: 'failed', reason: 'cut short' });
  });

  it('that does not come is waited for in vain only so long', async () => {
    host.behave('/ley.txt', hangs);
    expect(await fetchLaw()).toMatchObject({ outcome: 'failed', reason: 'no byte for 0.3 seconds' });
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  it('is asked for again when its host says, and not at all where that is far off', async () => {
    host.behave('/ley.txt', answers(429, { 'retry-after': '7' }), answers(503), sends(law('Uno.')));
    expect(await fetchLaw()).toMatchObject({ outcome: 'new' });
    expect(waits).toEqual([7000, 2000]);
    host.behave('/lejos.txt', answers(429, { 'retry-after': '86400' }));
    expect(await fetchLaw(`https://${HOST}/lejos.txt`)).toMatchObject({
      outcome: 'failed',
      reason: 'its host answers 429',
    });
    expect(waits).toHaveLength(2);
  });
});

describe('an address', () => {
  it('may lead to another of a named host, and nowhere else', async () => {
    host.behave('/ley.txt', answers(302, { location: `https://${OTHER}/aqui.txt` }));
    host.behave('/aqui.txt', sends(law('Uno.')));
    expect(await fetchLaw()).toMatchObject({ outcome: 'new' });
    for (const location of [
      'https://127.0.0.1/aqui.txt',
      `http://${HOST}/aqui.txt`,
      `https://${HOST}:8443/aqui.txt`,
      'https://evil.example/',
    ]) {
      host.behave('/lejos.txt', answers(301, { location }));
      expect(await fetchLaw(`https://${HOST}/lejos.txt`)).toMatchObject({ outcome: 'refused' });
    }
  });

  it('that leads in a circle is given up', async () => {
    host.behave('/ley.txt', answers(302, { location: '/ley.txt' }));
    expect(await fetchLaw()).toMatchObject({ outcome: 'failed', reason: 'it redirects more than 5 times' });
    expect(host.asked).toHaveLength(6);
  });

  it.each([
    ['http://leyes.example.mx/ley.txt', 'is not https'],
    ['https://elsewhere.example/ley.txt', 'elsewhere.example is not among the hosts of sources.yaml'],
    ['https://user:secret@leyes.example.mx/ley.txt', 'names a user or a port'],
    ['file:///etc/passwd', 'is not https'],
  ])('%s is not asked for', async (url, reason) => {
    expect(await fetchLaw(url)).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining(reason) as string,
    });
    expect(host.asked).toEqual([]);
  });

  it('is only trusted with a certificate that holds', async () => {
    const { ca, ...strangers } = host.network;
    expect(ca).toContain('CERTIFICATE');
    const [result] = await fetchInstruments([{ key: 'ley', kind: 'nom', url: `https://${HOST}/ley.txt` }], {
      hosts: [HOST],
      out,
      today: '2026-11-21' as Day,
      importer: createDocumentImporter(),
      wait: () => Promise.resolve(),
      network: strangers,
      done: () => undefined,
    });
    expect(result?.outcome).toBe('failed');
  });
});

describe('several files', () => {
  it('are brought one at a time from each host, results in the order asked for, and one that fails stops no other', async () => {
    let open = 0;
    let most = 0;
    for (const path of ['/a.txt', '/b.txt', '/c.txt'])
      host.behave(path, (_, response) => {
        most = Math.max(most, ++open);
        setTimeout(() => {
          open--;
          sends(law(path))(_, response);
        }, 20);
      });
    const results = await run({
      a: `https://${HOST}/a.txt`,
      none: null,
      gone: `https://${HOST}/gone.txt`,
      b: `https://${HOST}/b.txt`,
      c: `https://${HOST}/c.txt`,
    });
    expect(results.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
      'a new',
      'none no-address',
      'gone gone',
      'b new',
      'c new',
    ]);
    expect(most).toBe(1);
  });

  it('are all asked for anew where what was known is damaged', async () => {
    await writeFile(join(out, 'fetched.json'), '{"ley": {"url": 5');
    host.behave('/ley.txt', sends(law('Uno.'), { etag: '"1"' }));
    expect(await fetchLaw()).toMatchObject({ outcome: 'new' });
    expect(host.asked[0]?.headers['if-none-match']).toBeUndefined();
  });
});
