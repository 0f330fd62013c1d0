import { timingSafeEqual } from 'node:crypto';
import type { Express } from 'express';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Metrics } from '../watch/metrics.js';

/** Who may read metrics besides whoever has the token: programs of this machine that come to the port themselves, or everybody. */
export type MetricsReaders = 'this-machine' | 'all';

/** Adds `/metrics`, for Prometheus. To whoever may not read it, it is not there. `token` is what a reader from elsewhere sends as a bearer; null lets in none. */
export function addMetrics(app: Express, metrics: Metrics, readers: MetricsReaders, token: string | null): void {
  app.get('/metrics', async (request, response, next) => {
    const mayRead = readers === 'all' || comesFromHere(request) || (token !== null && bears(request, token));
    if (!mayRead) {
      next();
      return;
    }
    const text = await metrics.print();
    response.set({ 'cache-control': 'no-store', 'content-type': metrics.mediaType }).send(text);
  });
}

/** Headers by which a proxy says that it asks for somebody else. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/** Whether the other end is this machine, and no proxy on it; one that does not say so is known by the name that it was asked for. */
const comesFromHere = ({ headers, socket }: IncomingMessage): boolean => {
  const isLoopback = /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  return isLoopback && isNameOfHere(headers.host ?? '') && FORWARDED.every((name) => headers[name] === undefined);
};

const isNameOfHere = (host: string): boolean => {
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  return name === 'localhost' || isIP(name) !== 0;
};

const bears = ({ headers }: IncomingMessage, token: string): boolean => {
  const [sent, expected] = [Buffer.from(headers.authorization ?? ''), Buffer.from(`Bearer ${token}`)];
  return sent.length === expected.length && timingSafeEqual(sent, expected);
};
