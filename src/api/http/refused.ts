import type { IncomingMessage } from 'node:http';
import type { GraphQLErrorExtensions } from 'graphql';
import { exchangeOf } from '../watch/exchange.js';
import { plainMediaType } from './media-type.js';
import { graphqlReply, type Reply } from './reply.js';

/** The refusal of a request that is too large to read. */
export function refuseTooLarge(request: IncomingMessage, limit: number): Reply {
  const extensions = { code: 'QUERY_LIMIT', limit: 'documentBytes', expected: limit };
  return refuse(request, 413, `A request has at most ${limit} bytes`, extensions);
}

/** The refusal of a body that is no UTF-8. */
export function refuseEncoding(request: IncomingMessage): Reply {
  return refuse(request, 400, 'The body is no UTF-8', { code: 'BAD_INPUT', expected: 'JSON in UTF-8' });
}

/** The refusal of a request for which there is no room now. */
export function refuseOverload(
  request: IncomingMessage,
  { message, ...extensions }: { readonly message: string } & GraphQLErrorExtensions,
): Reply {
  return refuse(request, 503, message, extensions);
}

/** The refusal of a body that is not sent as JSON in UTF-8, as it is; null where its headers say that it is. */
export function faultOfHeaders(request: IncomingMessage): Reply | null {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const [mediaType = '', ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isJson = /^application\/(graphql\+)?json$/.test(mediaType);
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  if (isJson && isUtf8 && encoding.toLowerCase() === 'identity') return null;
  const found = encoding === 'identity' ? type : `${type}, ${encoding}`;
  const extensions = {
    code: 'BAD_INPUT',
    found: found.slice(0, 100),
    expected: 'application/json in UTF-8, not compressed',
  };
  return refuse(request, 415, 'The body is sent in a form that is not read', extensions);
}

/** Methods besides POST that the general way knows; it refuses what it does not answer. */
const METHODS = new Set(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The refusal of a question in an address that is too long to read, or whose parts are no JSON; null where they are. */
export function faultOfAddress(request: IncomingMessage, limit: number): Reply | null {
  const { method = '', url = '' } = request;
  if (!METHODS.has(method)) {
    const extensions = { code: 'BAD_INPUT', found: method, expected: 'GET or POST' };
    return refuse(request, 405, 'The method is not known here', extensions, 'GET, POST');
  }
  if (url.length > limit) return refuseTooLarge(request, limit);
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const broken = ['variables', 'extensions'].find((name) => !isJsonOrNothing(query.get(name)));
  if (broken === undefined) return null;
  const extensions = { code: 'BAD_INPUT', found: broken, expected: 'a JSON object' };
  return refuse(request, 400, `The ${broken} of the address are no JSON`, extensions);
}

const isJsonOrNothing = (text: string | null): boolean => {
  try {
    return text === null || text === '' || typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

function refuse(
  request: IncomingMessage,
  status: number,
  message: string,
  extensions: GraphQLErrorExtensions,
  allow: string | null = null,
): Reply {
  const body = { errors: [{ message, extensions: { ...extensions, requestId: exchangeOf(request).id } }] };
  const mediaType = plainMediaType(request.headers.accept) ?? 'application/json; charset=utf-8';
  return graphqlReply(status, mediaType, Buffer.from(JSON.stringify(body)), allow);
}
