import type { Express } from 'express';
import type { GraphStore } from '../../domain/ports/graph-store.js';

/** Adds `/health` (the process answers) and `/ready` (it can answer questions: the store is reached and the server is not stopping). */
export function addHealth(app: Express, store: GraphStore, stopping: () => boolean): void {
  app.get('/health', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok' });
  });
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
