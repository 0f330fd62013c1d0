import { Agent, request } from 'node:http';

/** A request to send, and the name that it is counted under. */
export interface Asked {
  readonly name: string;
  readonly path: string;
  /** Absent for a GET. */
  readonly body?: string;
}

/** What became of a request: times by `performance.now()`. */
export interface Outcome {
  readonly name: string;
  /** When it was due to be sent; what a client waits for counts from here, however late it was sent. */
  readonly due: number;
  readonly ended: number;
  /** 0 where the connection failed. */
  readonly status: number;
  /** True where it was answered as one that can be answered is: 2xx or 3xx, and no error of GraphQL. */
  readonly isAnswer: boolean;
  readonly retryAfter: boolean;
}

/** Connections held at once at most. */
const SOCKETS = 600;

/**
 * Sends requests at a constant rate, whatever the server makes of them (an open loop: a slow answer holds up no later request), for some seconds.
 * Gives back what became of each.
 */
export async function driveOpenLoop(
  url: string,
  perSecond: number,
  seconds: number,
  next: () => Asked,
): Promise<readonly Outcome[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS });
  const outcomes: Promise<Outcome>[] = [];
  const start = performance.now();
  const count = Math.round(perSecond * seconds);
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(count, Math.floor(((performance.now() - start) * perSecond) / 1000));
      while (outcomes.length < due) {
        outcomes.push(send(url, agent, next(), start + (outcomes.length * 1000) / perSecond));
      }
      if (outcomes.length < count) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  const ended = await Promise.all(outcomes);
  agent.destroy();
  return ended;
}

/** Sends one request and reads its answer whole. */
export function send(url: string, agent: Agent, { name, path, body }: Asked, due: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (status: number, isAnswer: boolean, retryAfter: boolean): void => {
      resolve({ name, due, ended: performance.now(), status, isAnswer, retryAfter });
    };
    const headers =
      body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url + path, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const { statusCode = 0 } = response;
      let beginning = '';
      response.on('data', (chunk: Buffer) => {
        if (beginning === '') beginning = chunk.toString('latin1', 0, 20);
      });
      response.on('end', () => {
        end(statusCode, statusCode < 400 && !beginning.startsWith('{"errors"'), 'retry-after' in response.headers);
      });
      response.on('error', () => {
        end(0, false, false);
      });
    });
    sent.on('error', () => {
      end(0, false, false);
    });
    sent.end(body);
  });
}
