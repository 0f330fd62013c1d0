import type { Express } from 'express';

/** Adds the page on which operations can be tried. */
export function addPlayground(app: Express): void {
  app.get('/graphiql', (_request, response) => {
    response.type('html').send('');
  });
}
