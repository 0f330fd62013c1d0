import { createHash } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import { NormapaError } from '../../domain/errors.js';
import { PAGE_FORMS, type PageForm, type PageFound, type Pages } from '../../domain/ports/pages.js';
import { parseEliPath, parseUrn, type Address } from '../../domain/urn.js';
import { isOneOf, LANGUAGES, type Language } from '../../domain/vocabulary.js';
import { PAGE_BYTES, PAGE_CACHE_BYTES } from '../limits.js';
import { AnswerCache } from './answer-cache.js';
import { queryOf } from './asked.js';
import type { Gate } from './gate.js';
import type { Reply } from './reply.js';
import type { Revision } from './revision.js';

/** Pages as they are served: from what is kept of them where the graph is the same. */
interface ServedPages {
  readonly pages: Pages;
  readonly revision: Revision;
  readonly kept: AnswerCache;
}

/**
 * Adds a page for each instrument and provision at its ELI-style path: in the form that the suffix names or else the `Accept` header, in the language of
 * `?lang=` or else of `Accept-Language`. `/urn/urn:lex:…` leads to the same pages. Told: 404 with near ids, 406 with the forms there are.
 */
export function addPages(app: Express, pages: Pages, revision: Revision, gate: Gate): void {
  const served: ServedPages = { pages, revision, kept: new AnswerCache(PAGE_CACHE_BYTES, PAGE_BYTES) };
  app.get(
    /^\/eli\//,
    gate.through((request, response) => servePage(served, request, response)),
  );
  app.get(
    /^\/urn\//,
    gate.through(async (request, response) => {
      const urn = decode(request.path).slice('/urn/'.length);
      const asked = await findAsked(pages, urn, parseUrn);
      const query = request.url.slice(request.path.length);
      response.vary('Accept').redirect(303, `${encodeURI(asked.page.path)}${asked.suffix}${query}`);
    }),
  );
}

type PageThere = Extract<PageFound, { found: true }>;

/** What a path asks for: a page, and the suffix behind it. */
interface AskedPage {
  readonly page: PageThere;
  readonly suffix: string;
}

const servePage = async (served: ServedPages, request: Request, response: Response): Promise<void> => {
  const { page, suffix } = await findAsked(served.pages, decode(request.path), parseEliPath);
  const form = suffix === '' ? preferredForm(request) : PAGE_FORMS.find((each) => suffix === `.${each.suffix}`);
  const base = baseOf(request);
  const path = encodeURI(page.path);
  response.set('link', linksOf(`${base}${path}`));
  if (suffix === '') response.vary('Accept');
  if (!form) {
    refuseForm(response, suffix === '' ? (request.get('accept') ?? '') : suffix.slice(1));
    return;
  }
  const language = languageOf(request, response, form);
  const reply = await printKept(served, page.address, form, language, base);
  if (reply === null) throw missing(page.path, []);
  response.set({ 'cache-control': 'no-cache', 'content-location': `${path}.${form.suffix}?lang=${language}` });
  if (form.inOneLanguage) response.set('content-language', language);
  response.set(reply.headers);
  // A client that names what it has is told whether it is still so, even where it lets no cache answer in between.
  if (hasAlready(request, reply)) response.status(304).end();
  else response.type(`${form.mediaType}; charset=utf-8`).send(reply.body);
};

const hasAlready = (request: Request, { headers }: Reply): boolean =>
  (request.get('if-none-match') ?? '')
    .split(/\s*,\s*/)
    .some((tag) => tag === '*' || tag.replace(/^W\//, '') === headers.etag);

/** The page at a path, or behind a suffix of it. A suffix may also be the end of a number: `/num-5.2`. Errors: `not-found`. */
const findAsked = async (pages: Pages, path: string, parse: (path: string) => Address | null): Promise<AskedPage> => {
  const whole = parse(path);
  const found = whole && (await pages.find(whole));
  if (found?.found) return { page: found, suffix: '' };
  const suffix = /\.[a-z][a-z0-9+-]*$/i.exec(path)?.[0] ?? '';
  const bare = suffix === '' ? null : parse(path.slice(0, -suffix.length));
  const behind = bare && (await pages.find(bare));
  if (behind?.found) return { page: behind, suffix: suffix.toLowerCase() };
  throw missing(
    path,
    [found, behind].flatMap((each) => (each?.found === false ? each.nearest : [])),
  );
};

const missing = (path: string, nearest: readonly string[]): NormapaError =>
  new NormapaError('not-found', 'No text or part has this address', {
    found: path.slice(0, 200),
    expected: '/eli/mx/ley/lgpgir/art-31, or /urn/urn:lex:mx:federal:ley:2003-10-08;lgpgir~art-31',
    nearest: [...new Set(nearest)],
  });

const preferredForm = (request: Request): PageForm | undefined => {
  const types = PAGE_FORMS.flatMap(({ mediaType, also }) => [mediaType, ...also]);
  const best = request.accepts(types);
  return PAGE_FORMS.find(({ mediaType, also }) => mediaType === best || also.includes(best || ''));
};

const refuseForm = (response: Response, found: string): void => {
  const forms = PAGE_FORMS.map(({ suffix, mediaType }) => ({ suffix, mediaType }));
  const expected = forms.map(({ suffix, mediaType }) => `.${suffix} (${mediaType})`).join(', ');
  const error = {
    code: 'NOT_ACCEPTABLE',
    message: 'The page does not exist in this form',
    found: found.slice(0, 200),
    expected,
  };
  response.status(406).json({ error: { ...error, forms } });
};

/** Linked data holds both languages, whatever is asked. Errors: `bad-input` for a language that is not spoken. */
const languageOf = (request: Request, response: Response, form: PageForm): Language => {
  const asked = queryOf(request.url).get('lang');
  if (asked !== null && isOneOf(LANGUAGES, asked)) return asked;
  if (asked !== null)
    throw new NormapaError('bad-input', 'There is no page in this language', {
      found: asked.slice(0, 40),
      expected: LANGUAGES.join(', '),
    });
  if (form.inOneLanguage) response.vary('Accept-Language');
  const preferred = request.acceptsLanguages([...LANGUAGES]);
  return form.inOneLanguage && preferred === 'en' ? 'en' : 'es';
};

const linksOf = (address: string): string =>
  [
    `<${address}>; rel="canonical"`,
    ...PAGE_FORMS.map(({ suffix, mediaType }) => `<${address}.${suffix}>; rel="alternate"; type="${mediaType}"`),
  ].join(', ');

const printKept = async (
  { pages, revision, kept }: ServedPages,
  address: Address,
  form: PageForm,
  language: Language,
  base: string,
): Promise<Reply | null> => {
  const digest = await revision.digest();
  const name = [address.key, address.locator ?? '', form.name, language, base].join(' ');
  const known = kept.get(digest, name);
  if (known) return known;
  const text = await pages.print(address, form.name, language, base);
  if (text === null) return null;
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const reply = { status: 200, headers: { etag }, body: Buffer.from(text) };
  kept.set(digest, name, reply);
  return reply;
};

/** What addresses begin with here, as the client wrote it; a host that is none is not repeated. */
export function baseOf(request: Request): string {
  const host = request.get('host') ?? '';
  return `${request.protocol}://${/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? host : 'localhost'}`;
}

/** A path as it was meant; one whose escapes are broken as it stands. */
const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
