import { request as ask, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { FILE_BYTES_LIMIT } from '../limits.js';

/** Where requests go and whom they trust besides what the system does. A host table and a certificate of its own are for tests alone. */
export interface Network {
  readonly address?: string;
  readonly port?: number;
  readonly ca?: string;
  /** Milliseconds without a byte after which a request is given up; 30,000 unless told. */
  readonly patience?: number;
}

/** An answer of a host, whole or cut short. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Null where it came whole; else what went wrong on the way. */
  readonly fault: string | null;
  /** True where it is larger than any file that is read. */
  readonly tooLarge: boolean;
}

/** A whole request takes no longer than this, in milliseconds. */
const LONGEST = 300_000;

/** Asks for one address over https, certificate checked. Never rejects: what goes wrong is told in the answer, whose status is 0 where none came. */
export function get(url: URL, headers: Readonly<Record<string, string>>, network: Network = {}): Promise<Answer> {
  const { patience = 30_000 } = network;
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    let head: Pick<Answer, 'status' | 'headers'> = { status: 0, headers: {} };
    const finish = (fault: string | null, tooLarge = false): void => {
      resolve({ ...head, body: Buffer.concat(parts), fault, tooLarge });
    };
    const request = ask(optionsFor(url, headers, network), (response) => {
      head = { status: response.statusCode ?? 0, headers: response.headers };
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size <= FILE_BYTES_LIMIT) parts.push(part);
        else {
          finish('larger than any file that is read', true);
          request.destroy();
        }
      });
      response.on('end', () => {
        finish(response.complete ? null : 'cut short');
      });
      response.on('error', () => {
        finish('cut short');
      });
    });
    request.setTimeout(patience, () => {
      finish(`no byte for ${patience / 1000} seconds`);
      request.destroy();
    });
    request.on('error', (error) => {
      finish(error.message);
    });
    request.end();
  });
}

const optionsFor = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  { address, port, ca }: Network,
): RequestOptions => {
  return {
    host: address ?? url.hostname,
    port: port ?? 443,
    servername: url.hostname,
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.hostname, 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(LONGEST),
    agent: false,
    ...(ca === undefined ? {} : { ca }),
  };
};
