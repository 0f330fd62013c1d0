import express, { type Express, type RequestHandler } from 'express';
import { join, sep } from 'node:path';

/** A day of a year in milliseconds: files whose name holds a hash of their content never change under it. */
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Adds the explorer's files at `/`. A path that is no file is a page of the explorer, which reads the address itself. */
export function addSite(app: Express, webRoot: string): void {
  const files = express.static(webRoot, {
    index: 'index.html',
    redirect: false,
    setHeaders: (response, path) => {
      const hashed = path.includes(`${sep}assets${sep}`);
      response.setHeader('cache-control', hashed ? `public, max-age=${YEAR / 1000}, immutable` : 'no-cache');
    },
  });
  app.use(files);
  app.use(pages(join(webRoot, 'index.html')));
}

function pages(index: string): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || isFile(request.path) || request.accepts('html') !== 'html') next();
    else response.sendFile(index, { headers: { 'cache-control': 'no-cache' } });
  };
}

/** Files lie in `/assets/` or at the top. A dot further down is part of an address: `/i/nom-052-semarnat-2005/num-7.3`. */
const isFile = (path: string): boolean => path.startsWith('/assets/') || /^\/[^/]+\.[a-z0-9]+$/i.test(path);
