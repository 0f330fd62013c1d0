import type { Express, Response } from 'express';
import { PLAYGROUND_CSS, PLAYGROUND_HTML } from './playground-page.js';
import { PLAYGROUND_SCRIPT } from './playground-script.js';

/** The page's files, by path. */
const FILES: readonly { readonly paths: readonly string[]; readonly type: string; readonly text: string }[] = [
  // A browser that opens the endpoint itself gets the page too.
  { paths: ['/graphiql', '/graphql'], type: 'html', text: PLAYGROUND_HTML },
  { paths: ['/graphiql/page.css'], type: 'css', text: PLAYGROUND_CSS },
  { paths: ['/graphiql/page.js'], type: 'js', text: PLAYGROUND_SCRIPT },
];

/** Adds the page on which operations can be tried, with examples for each of the three users. Nothing of it comes from another host. */
export function addPlayground(app: Express): void {
  for (const { paths, type, text } of FILES) {
    app.get([...paths], (_request, response: Response) => {
      response.type(type).set('cache-control', 'no-cache').send(text);
    });
  }
}
