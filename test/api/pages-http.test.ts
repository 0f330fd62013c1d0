import jsonld from 'jsonld';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { createQuestions } from '../../src/analysis/questions.js';
import { createApi } from '../../src/api/server.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import { PAGE_FORMS } from '../../src/domain/ports/pages.js';
import { createPages } from '../../src/export/pages/create-pages.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { builtInGraph } from '../support/built-in.js';
import { createPlainSearch } from '../support/plain-search.js';
import { validateAkn } from '../support/validate-akn.js';
import { TODAY } from './fixture-graph.js';

const PART = '/eli/mx/ley/lgpgir/art-31';
const store = createMemoryStore();
let graph: Graph;
let url = '';
let stop = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  graph = await builtInGraph();
  await store.load(graph);
  const api = createApi({
    store,
    search: createPlainSearch(graph),
    questions: createQuestions(store),
    clock: () => TODAY,
    logger: pino({ level: 'silent' }),
    pages: createPages(store),
  });
  const listening = await api.listen(0);
  url = listening.url;
  stop = () => listening.close();
}, 180_000);

afterAll(() => stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}${path}`, { headers });

interface Told {
  readonly error: { readonly code: string; readonly nearest?: readonly string[]; readonly forms?: readonly object[] };
}

describe('the page of a provision', () => {
  it.each(PAGE_FORMS.map(({ name, suffix, mediaType }) => [name, suffix, mediaType] as const))(
    'is had as %s by its suffix and by its media type, the same bytes',
    async (_, suffix, mediaType) => {
      const bySuffix = await get(`${PART}.${suffix}`);
      const byType = await get(PART, { accept: `${mediaType};q=0.9, application/x-other` });
      expect(bySuffix.status).toBe(200);
      expect(bySuffix.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
      expect(byType.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
      expect(byType.headers.get('vary')?.toLowerCase()).toContain('accept');
      expect(byType.headers.get('content-location')).toBe(`${PART}.${suffix}?lang=es`);
      expect(await byType.text()).toBe(await bySuffix.text());
    },
  );

  it('is read by the tools of each form', async () => {
    const [ttl, json, akn, html] = await Promise.all(
      ['ttl', 'jsonld', 'akn', 'html'].map(async (suffix) => (await get(`${PART}.${suffix}`)).text()),
    );
    expect(new Parser({ format: 'text/turtle' }).parse(ttl!).length).toBeGreaterThan(5);
    expect((await jsonld.expand(JSON.parse(json!) as object)).length).toBeGreaterThan(1);
    expect(await validateAkn({ 'part.xml': akn! })).toEqual([]);
    const data = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html!)?.[1];
    expect((await jsonld.expand(JSON.parse(data!) as object)).length).toBeGreaterThan(1);
    expect(html).not.toMatch(/<script>|<script src|style=/);
  });

  it('names its canonical address and its other forms', async () => {
    const links = (await get(PART)).headers.get('link') ?? '';
    expect(links).toContain(`<${url}${PART}>; rel="canonical"`);
    expect(links).toContain(`<${url}${PART}.ttl>; rel="alternate"; type="text/turtle"`);
  });

  it('speaks the language asked by address or by browser, and tells of one that it does not', async () => {
    expect(await (await get(`${PART}.txt?lang=en`)).text()).toContain('Fracción V');
    expect(await (await get(`${PART}.txt?lang=en`)).text()).toContain('nickel-cadmium');
    const byBrowser = await get(PART, { accept: 'text/plain', 'accept-language': 'en-US,en;q=0.9' });
    expect(byBrowser.headers.get('content-language')).toBe('en');
    expect(byBrowser.headers.get('vary')).toMatch(/accept-language/i);
    const refused = await get(`${PART}.txt?lang=de`);
    expect([refused.status, ((await refused.json()) as Told).error.code]).toEqual([400, 'BAD_INPUT']);
  });

  it('is not sent again to who has it', async () => {
    const first = await get(`${PART}.md`);
    const again = await get(`${PART}.md`, { 'if-none-match': first.headers.get('etag')! });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('is not mistaken for a form where its number ends in a full stop and figures', async () => {
    const answer = await get('/eli/mx/norma.oficial/nom-161-semarnat-2011/num-6.2', { accept: 'text/plain' });
    expect(await answer.text()).toContain('Numeral 6.2');
    const dotted = await get('/eli/mx/norma.oficial/nom-161-semarnat-2011/num-6.2.txt');
    expect(await dotted.text()).toContain('Numeral 6.2');
  });
});

describe('what is not there', () => {
  it('is told with the forms there are, for a suffix and for a media type', async () => {
    for (const answer of [await get(`${PART}.pdf`), await get(PART, { accept: 'application/pdf' })]) {
      expect(answer.status).toBe(406);
      const { error } = (await answer.json()) as Told;
      expect([error.code, error.forms?.length]).toEqual(['NOT_ACCEPTABLE', PAGE_FORMS.length]);
    }
  });

  it('is told with near ids, for an instrument and for a part', async () => {
    const near = async (path: string): Promise<readonly [number, readonly string[] | undefined]> => {
      const answer = await get(path);
      return [answer.status, ((await answer.json()) as Told).error.nearest];
    };
    const [status, keys] = await near('/eli/mx/ley/lgpgr');
    expect([status, keys?.includes('lgpgir')]).toEqual([404, true]);
    const [again, ids] = await near('/eli/mx/ley/lgpgir/art-311');
    expect([again, ids?.includes('lgpgir#art-31')]).toEqual([404, true]);
    expect((await near('/eli/nonsense'))[0]).toBe(404);
    expect((await near('/eli/mx/ley/%E0%A4%A'))[0]).toBe(404);
    expect((await near('/urn/urn:isbn:1'))[0]).toBe(404);
  });
});

describe('a URN', () => {
  it('leads to the page, in the form of its suffix or of the request', async () => {
    const urn = '/urn/urn:lex:mx:federal:ley:2003-10-08;lgpgir~art-31!fr-v';
    const led = await fetch(`${url}${urn}.ttl?lang=en`, { redirect: 'manual' });
    expect([led.status, led.headers.get('location')]).toEqual([303, `${PART}/fr-v.ttl?lang=en`]);
    const followed = await get(urn, { accept: 'text/turtle' });
    expect(followed.headers.get('content-type')).toContain('text/turtle');
  });
});

describe('programs that gather pages', () => {
  it('are told of every page', async () => {
    const robots = await (await get('/robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${url}/sitemap.xml`);
    const map = await (await get('/sitemap.xml')).text();
    const provisions = graph.nodes.filter(({ label }) => label === 'Provision' || label === 'Instrument').length;
    expect(map.match(/<loc>/g)).toHaveLength(provisions);
    expect(map).toContain(`<loc>${url}${PART}</loc>`);
    expect((await get('/sitemap-7.xml')).status).toBe(404);
  });
});
