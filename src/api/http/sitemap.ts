import type { Express, Request } from 'express';
import type { Pages } from '../../domain/ports/pages.js';
import { baseOf } from './pages.js';
import type { Revision } from './revision.js';

/** Adds what tells programs that gather pages where they are: `/sitemap.xml`, its parts where they are many, `/robots.txt`, and the style of the pages. */
export function addSitemap(app: Express, pages: Pages, revision: Revision): void {
  let known: { readonly digest: string; readonly paths: Promise<readonly string[]> } | null = null;
  const maps = async (request: Request): Promise<readonly string[]> => {
    const digest = await revision.digest();
    if (known?.digest !== digest) known = { digest, paths: pages.paths() };
    return pages.sitemaps(await known.paths, baseOf(request));
  };
  app.get(/^\/sitemap(?:-(\d{1,6}))?\.xml$/, async (request, response, next) => {
    const text = (await maps(request))[Number(request.params[0] ?? 0)];
    if (text === undefined) next();
    else response.set('cache-control', 'no-cache').type('application/xml; charset=utf-8').send(text);
  });
  app.get('/robots.txt', (request, response) => {
    const lines = [
      'User-agent: *',
      'Disallow: /graphql',
      'Disallow: /graphiql',
      `Sitemap: ${baseOf(request)}/sitemap.xml`,
    ];
    response.type('text/plain').send(`${lines.join('\n')}\n`);
  });
  app.get(pages.style.path, (_request, response) => {
    response.set('cache-control', 'no-cache').type('css').send(pages.style.text);
  });
}
