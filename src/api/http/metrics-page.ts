import type { Express } from 'express';
import type { Metrics } from '../watch/metrics.js';

/** Adds `/metrics`, for Prometheus. */
export function addMetrics(app: Express, metrics: Metrics): void {
  app.get('/metrics', async (_request, response) => {
    const text = await metrics.print();
    response.set({ 'cache-control': 'no-store', 'content-type': metrics.mediaType }).send(text);
  });
}
