import type { IncomingMessage } from 'node:http';
import type { GraphQLErrorExtensions } from 'graphql';
import { exchangeOf } from '../watch/exchange.js';
import { OVERLOADED, RETRY_AFTER } from './gate.js';
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
export function refuseOverload(request: IncomingMessage): Reply {
  const { code, message } = OVERLOADED;
  return refuse(request, 503, message, { code, retryAfter: RETRY_AFTER });
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

function refuse(request: IncomingMessage, status: number, message: string, extensions: GraphQLErrorExtensions): Reply {
  const body = { errors: [{ message, extensions: { ...extensions, requestId: exchangeOf(request).id } }] };
  const mediaType = plainMediaType(request.headers.accept) ?? 'application/json; charset=utf-8';
  return graphqlReply(status, mediaType, Buffer.from(JSON.stringify(body)));
}
