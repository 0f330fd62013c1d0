import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { REQUEST_ID, serveFixture } from '../serve.js';

const served = serveFixture();
const QUESTION = '{"query":"{ stats { instruments } }"}';

const post = async (body: string | Buffer, headers: Record<string, string> = {}): Promise<[number, unknown]> => {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': REQUEST_ID, ...headers },
    body: new Uint8Array(Buffer.from(body)),
  });
  return [response.status, await response.json()];
};
const refusal = (code: string): object => ({ errors: [{ extensions: { code, requestId: REQUEST_ID } }] });

describe('a body', () => {
  it.each(['gzip', 'br', 'deflate', 'GZIP, identity'])('that is sent as %s is refused', async (encoding) => {
    expect(await post(gzipSync(QUESTION), { 'content-encoding': encoding })).toMatchObject([415, refusal('BAD_INPUT')]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/jsonp',
    'json',
  ])('of the type %s is refused: a page of another origin could send some of them unasked', async (type) => {
    expect(await post(QUESTION, { 'content-type': type })).toMatchObject([415, refusal('BAD_INPUT')]);
  });

  it.each([
    'application/json',
    'APPLICATION/JSON; Charset="UTF-8"',
    'application/json;charset=utf8',
    'application/graphql+json',
  ])('of the type %s is read', async (type) => {
    expect(await post(QUESTION, { 'content-type': type })).toMatchObject([200, { data: { stats: {} } }]);
  });

  it.each([
    ['in UTF-16', Buffer.from(`\ufeff${QUESTION}`, 'utf16le')],
    ['in Latin-1', Buffer.from('{"query":"{ search(query: \\"año\\") { totalCount } }"}', 'latin1')],
    ['with half a letter', Buffer.from([...Buffer.from('{"query":"'), 0xc3, 0x28])],
    ['with a surrogate written as three bytes', Buffer.from([...Buffer.from('{"query":"'), 0xed, 0xa0, 0x80])],
  ])('%s is refused', async (_, bytes) => {
    expect(await post(bytes)).toMatchObject([400, refusal('BAD_INPUT')]);
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"{ stats { digest } }"'],
    ['a list', `[${QUESTION},${QUESTION}]`],
    ['a long list', `[${Array(200).fill(QUESTION).join()}]`],
    ['lists in lists', '['.repeat(16_000)],
    ['objects in objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['half of one', QUESTION.slice(0, 20)],
    ['two', QUESTION + QUESTION],
    ['variables as a list', '{"query":"{ stats { digest } }","variables":[]}'],
    ['variables as a text', '{"query":"{ stats { digest } }","variables":"x"}'],
    ['extensions as a number', '{"query":"{ stats { digest } }","extensions":1}'],
    ['an operation named by a number', '{"query":"{ stats { digest } }","operationName":1}'],
  ])('of JSON that is %s is refused, and no fault of the server', async (_, body) => {
    const [status, answer] = await post(body);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ errors: [{ extensions: { requestId: REQUEST_ID } }] });
  });
});

describe('names that objects have already', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];

  it.each(NAMES)('are variables like any other: %s', async (name) => {
    const query = `query($${name}: String = "semarnat") { authority(key: $${name}) { key } }`;
    const variables = `{"${name}":{"polluted":true}}`;
    for (let times = 0; times < 4; times++) {
      expect((await post(`{"query":${JSON.stringify(query)},"variables":${variables}}`))[1]).toMatchObject({
        errors: [{}],
      });
      expect((await post(`{"query":${JSON.stringify(query)},"variables":{"${name}":"se"}}`))[1]).toMatchObject({
        data: { authority: null },
      });
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(NAMES)('are neither parameters nor fields nor keys of input: %s', async (name) => {
    expect((await post(`{"query":"{ stats { digest } }","${name}":{"polluted":true}}`))[0]).toBeOneOf([200, 400]);
    const input = `{"query":"query($p: ProfileInput!) { applicability(profile: $p) { asOf } }","variables":{"p":{"jurisdiction":["MX-NLE"],"${name}":{"polluted":true}}}}`;
    expect((await post(input))[1]).toMatchObject({ errors: [{}] });
    const { errors } = await served.ask(`{ stats { ${name} } }`);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(
      (await served.ask(`{ authority(key: "${name}") { key } node(id: "${name}:${name}") { id } }`)).data,
    ).toMatchObject({ authority: null });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
