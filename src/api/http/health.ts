import type { Express } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import { jsonReply, send } from './reply.js';

const HEALTHY = jsonReply(200, { status: 'ok' });

/** Answers `/health` (the process answers), before and beside everything else; false for a request of something else. */
export function tellHealth({ url, method }: IncomingMessage, response: ServerResponse): boolean {
  if (url !== '/health' || (method !== 'GET' && method !== 'HEAD')) return false;
  send(response, HEALTHY);
  return true;
}

/** Adds `/ready`: it can answer questions, since the store is reached and the server is not stopping. */
export function addReadiness(app: Express, store: GraphStore, stopping: () => boolean): void {
  app.get('/ready', async (_request, response) => {
    response.set('cache-control', 'no-store');
    const digest = stopping() ? null : await digestOf(store);
    if (digest === null) response.status(503).json({ status: stopping() ? 'stopping' : 'unavailable' });
    else response.json({ status: 'ready', digest });
  });
}

async function digestOf(store: GraphStore): Promise<string | null> {
  try {
    return (await store.stats()).digest;
  } catch {
    return null;
  }
}
