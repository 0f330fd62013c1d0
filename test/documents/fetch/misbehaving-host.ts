import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { Network } from '../../../src/documents/fetch/request.js';

/** What a host does with one request. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A local host over https that does as it is told, path by path, and remembers what it was asked. */
export interface MisbehavingHost {
  readonly network: Network;
  readonly asked: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  behave(path: string, ...behaviours: readonly Behaviour[]): void;
  close(): Promise<void>;
}

/** Starts the host; `names` are those that its certificate is for. */
export async function startHost(names: readonly string[]): Promise<MisbehavingHost> {
  const altNames = names.map((value) => ({ type: 2, value }));
  const { private: key, cert } = generate([{ name: 'commonName', value: names[0] ?? '' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const plans = new Map<string, Behaviour[]>();
  const asked: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server: Server = createServer({ key, cert }, (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const plan = plans.get(path) ?? [];
    // The last behaviour stays.
    const behaviour = plan.length > 1 ? plan.shift() : plan[0];
    if (behaviour) behaviour(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    network: { address: '127.0.0.1', port, ca: cert, patience: 300 },
    asked,
    behave: (path, ...behaviours) => plans.set(path, [...behaviours]),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

export const sends =
  (body: string, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
  };

export const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(status, headers).end();
  };

/** Announces the whole body and breaks off after some of it. */
export const cutsShort =
  (body: string, after: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(body), ...headers });
    response.write(body.slice(0, after), () => response.destroy());
  };

/** Answers nothing. */
export const hangs: Behaviour = () => undefined;
