import { describe, expect, it } from 'vitest';
import { NormapaError } from '../../src/domain/errors.js';
import { serveFixture } from './serve.js';

const served = serveFixture({
  downloads: {
    '/words.csv': {
      mediaType: 'text/csv; charset=utf-8',
      make: (query, { asOf, language }) => {
        if (query.has('bad'))
          throw new NormapaError('bad-input', 'No', { found: 'bad', expected: 'good', nearest: ['gold'] });
        if (query.has('away')) throw new NormapaError('unavailable', 'neo4j://secret.host is away');
        if (query.has('fault')) throw new Error('secret');
        return Promise.resolve({ name: `words-${asOf}.csv`, bytes: new TextEncoder().encode(`${language} ñ`) });
      },
    },
  },
});
const get = (path: string, method = 'GET'): Promise<Response> => fetch(served.url + path, { method });

describe('a file made of an answer', () => {
  it('comes with its name, its media type, for the day and in the language asked', async () => {
    const response = await get('/words.csv?lang=en&asOf=2026-02-03');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=words-2026-02-03.csv');
    expect(await response.text()).toBe('en ñ');
  });

  it('says that it has not changed to who holds it', async () => {
    const etag = (await get('/words.csv')).headers.get('etag') ?? '';
    const again = await fetch(`${served.url}/words.csv`, {
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    ['?bad=1', 400, { code: 'BAD_INPUT', message: 'No', found: 'bad', expected: 'good', nearest: ['gold'] }],
    [
      '?asOf=2026-02-30',
      400,
      { code: 'BAD_INPUT', message: 'asOf is no day', found: '2026-02-30', expected: 'YYYY-MM-DD' },
    ],
    ['?away=1', 503, { code: 'UNAVAILABLE', message: 'The graph cannot be reached at the moment; ask again' }],
    ['?fault=1', 500, { code: 'INTERNAL_SERVER_ERROR', message: 'Unexpected error' }],
  ])('tells what is wrong with a code, and nothing of the inside: %s', async (query, status, error) => {
    const response = await get(`/words.csv${query}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await response.json()).toEqual({ error: { ...error, requestId: response.headers.get('x-request-id') } });
  });

  it('is read and nothing else', async () => {
    expect((await get('/words.csv', 'HEAD')).status).toBe(200);
    expect((await get('/words.csv', 'POST')).status).toBe(404);
    expect((await get('/other.csv')).status).toBe(404);
  });
});
