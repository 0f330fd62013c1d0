import type { Express, Request } from 'express';
import { NormapaError } from '../../domain/errors.js';
import type { Pages } from '../../domain/ports/pages.js';
import type { Gate } from './gate.js';
import { baseOf } from './pages.js';
import type { Revision } from './revision.js';

/** Adds what tells programs that gather pages where they are: `/sitemap.xml`, its parts where they are many, `/robots.txt`, and the style of the pages. */
export function addSitemap(app: Express, pages: Pages, revision: Revision, gate: Gate): void {
  let known: { readonly digest: string; readonly paths: Promise<readonly string[]> } | null = null;
  const maps = async (request: Request): Promise<readonly string[]> => {
    const digest = await revision.digest();
    if (known?.digest !== digest) known = { digest, paths: pages.paths() };
    return pages.sitemaps(await known.paths, baseOf(request));
  };
  app.get(
    /^\/sitemap(?:-(\d{1,6}))?\.xml$/,
    gate.through(async (request, response) => {
      const part = request.params[0] ?? '0';
      const text = (await maps(request))[Number(part)];
      if (text === undefined) throw new NormapaError('not-found', 'There is no such part of the map', { found: part });
      response.set('cache-control', 'no-cache').type('application/xml; charset=utf-8').send(text);
    }),
  );
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
