import type { FetchRecord } from './fetch-state.js';
import { get, type Answer, type Network } from './request.js';

/** What a host gave for an address. */
export type Fetched =
  | {
      readonly kind: 'file';
      readonly bytes: Buffer;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'refused' | 'failed'; readonly reason: string };

/** What a fetch may use of the world. */
export interface FetchWorld {
  /** Hosts that may be asked; no other ever is, by redirect neither. */
  readonly hosts: readonly string[];
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly network?: Network;
}

/** Requests for one file at most, redirects and repetitions counted apart. */
const TRIES = 4;
const REDIRECTS = 5;
/** Milliseconds waited before a second try; doubled each time. */
const BACKOFF = 1000;
/** A host that asks for more patience than this, in seconds, is asked another day. */
const RETRY_AFTER_LIMIT = 120;

/** Asks for a file, on the condition that it changed since it was last brought. Never rejects for what a host does. */
export async function fetchFile(url: string, known: FetchRecord | null, world: FetchWorld): Promise<Fetched> {
  let address = url;
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const target = allowed(address, world.hosts);
    if (typeof target === 'string') return { kind: 'refused', reason: target };
    const answer = await persist(target, known?.url === url ? known : null, world);
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status > 399 || answer.status === 304 || location === undefined)
      return read(answer);
    if (!URL.canParse(location, target))
      return { kind: 'failed', reason: `it redirects to "${location}", which is no address` };
    address = new URL(location, target).href;
  }
  return { kind: 'failed', reason: `it redirects more than ${REDIRECTS} times` };
}

/** The address, or why it may not be asked for. */
const allowed = (address: string, hosts: readonly string[]): URL | string => {
  if (!URL.canParse(address)) return `"${address}" is no address`;
  const url = new URL(address);
  if (url.protocol !== 'https:') return `${address} is not https`;
  if (url.username !== '' || url.password !== '' || url.port !== '') return `${address} names a user or a port`;
  return hosts.includes(url.hostname) ? url : `${url.hostname} is not among the hosts of sources.yaml`;
};

/** Asks until there is an answer that stands, with growing pauses; what came of a file that was cut short is kept and the rest asked for. */
const persist = async (url: URL, known: FetchRecord | null, world: FetchWorld): Promise<Answer> => {
  let had: Answer | null = null;
  for (let attempt = 1; ; attempt++) {
    const answer = joined(had, await get(url, headersFor(known, had), world.network));
    const pause = attempt < TRIES ? pauseAfter(answer, attempt) : null;
    if (pause === null) return answer;
    had = isPartial(answer) ? answer : null;
    await world.wait(pause);
  }
};

const headersFor = (known: FetchRecord | null, had: Answer | null): Readonly<Record<string, string>> => {
  const agent = { 'user-agent': 'normapa (reads published law; one request at a time)' };
  const tag = had?.headers.etag;
  if (had && tag !== undefined) return { ...agent, range: `bytes=${had.body.length}-`, 'if-range': tag };
  return {
    ...agent,
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
};

/** A first part can be completed where its host names the very file. */
const isPartial = ({ status, fault, tooLarge, headers, body }: Answer): boolean =>
  status === 200 &&
  fault !== null &&
  !tooLarge &&
  body.length > 0 &&
  headers.etag !== undefined &&
  !headers.etag.startsWith('W/');

const joined = (had: Answer | null, answer: Answer): Answer =>
  had && answer.status === 206
    ? { ...answer, status: 200, headers: had.headers, body: Buffer.concat([had.body, answer.body]) }
    : answer;

/** Milliseconds to wait before asking again; null where the answer stands. */
const pauseAfter = ({ status, fault, tooLarge, headers }: Answer, attempt: number): number | null => {
  if (tooLarge || (fault === null && status !== 429 && status < 500)) return null;
  const asked = Number(headers['retry-after']);
  if (asked > RETRY_AFTER_LIMIT) return null;
  return Math.max(asked > 0 ? asked * 1000 : 0, BACKOFF * 2 ** (attempt - 1));
};

const read = (answer: Answer): Fetched => {
  const { status, headers, body, fault } = answer;
  if (fault !== null) return { kind: 'failed', reason: fault };
  if (status === 304) return { kind: 'unchanged' };
  if (status === 404 || status === 410) return { kind: 'gone', reason: `its host answers ${status}` };
  if (status !== 200) return { kind: 'failed', reason: `its host answers ${status}` };
  return { kind: 'file', bytes: body, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
};
