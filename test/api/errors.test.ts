import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import { NormapaError } from '../../src/domain/errors.js';
import { fixtureGraph } from './fixture-graph.js';
import { REQUEST_ID, serveFixture, storeOf } from './serve.js';

const served = serveFixture();

const codeOf = async (query: string, variables = {}): Promise<unknown> => {
  const { errors } = await served.ask(query, variables);
  return errors?.map(({ extensions }) => extensions.code);
};

describe('a caller at fault is told with a code, what was found and what was expected', () => {
  it('for a document that is none', async () => {
    expect(await codeOf('{ stats { ')).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it('for a field that does not exist, with those that do', async () => {
    const { status, errors } = await served.ask('{ instrument(key: "x") { titel } }');
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('Did you mean "title"');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('for a day that does not exist, in the document or in a variable', async () => {
    const expected = 'a calendar day as YYYY-MM-DD';
    const literal = await served.ask('{ stats(asOf: "2026-02-30") { digest } }');
    expect(literal.errors?.[0]?.extensions).toEqual({
      code: 'BAD_INPUT',
      found: '"2026-02-30"',
      expected,
      requestId: REQUEST_ID,
    });
    const variable = await served.ask('query($d: Date) { stats(asOf: $d) { digest } }', { d: 'yesterday' });
    expect(variable.status).toBe(400);
    expect(variable.errors?.[0]?.extensions).toEqual({
      code: 'BAD_INPUT',
      found: '"yesterday"',
      expected,
      requestId: REQUEST_ID,
    });
  });

  it('for variables of another type, or missing', async () => {
    expect(await codeOf('query($n: Int!) { authorities(first: $n) { totalCount } }', { n: 'many' })).toEqual([
      'BAD_INPUT',
    ]);
    expect(await codeOf('query($n: Int!) { authorities(first: $n) { totalCount } }')).toEqual(['BAD_INPUT']);
  });

  it('for no name, two names or half a name', async () => {
    expect(await codeOf('{ instrument { key } }')).toEqual(['BAD_INPUT']);
    expect(await codeOf('{ instrument(key: "lgpgir", urn: "x") { key } }')).toEqual(['BAD_INPUT']);
    expect(await codeOf('{ provision(instrument: "lgpgir") { locator } }')).toEqual(['BAD_INPUT']);
    expect(await codeOf('{ recommendation { key } }')).toEqual(['BAD_INPUT']);
  });

  it.each([
    '{ provision(id: "lgpgir") { locator } }',
    '{ provision(instrument: "lgpgir", locator: "Artículo 5") { locator } }',
    '{ provision(urn: "urn:lex:mx:federal:ley:2003-10-08;lgpgir") { locator } }',
    '{ instrument(urn: "urn:isbn:1") { key } }',
    '{ instrument(key: "lgpgir") { provision(locator: "%%") { locator } } }',
    '{ search(query: "  ") { totalCount } }',
  ])('for %s', async (query) => {
    const { errors } = await served.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', expected: expect.any(String) as string });
  });

  it('for an operation that the document does not have', async () => {
    const post = async (body: object): Promise<unknown> => {
      const response = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify(body),
      });
      return [response.status, await response.json()];
    };
    const query = 'query A { stats { digest } } query B { stats { asOf } }';
    expect(await post({ query, operationName: 'B' })).toMatchObject([200, { data: { stats: { asOf: '2026-11-21' } } }]);
    for (const operationName of ['C', undefined]) {
      expect(await post({ query, operationName })).toMatchObject([
        400,
        { errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] },
      ]);
    }
  });

  it('leaves the other questions of the document answered', async () => {
    const { status, data } = await served.ask('{ authorities(first: 0) { totalCount } stats { instruments } }');
    expect(status).toBe(200);
    expect(data).toEqual({ authorities: null, stats: { instruments: 3 } });
  });

  it('and a name that would change the prototype of an answer is a name like any other', async () => {
    for (let times = 0; times < 4; times++) {
      const { data } = await served.ask('{ __proto__: stats { instruments } constructor: stats { provisions } }');
      expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
    }
  });
});

describe("what is not the caller's fault", () => {
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const broken: GraphStore = {
    ...storeOf(fixtureGraph()),
    nodes: () => {
      throw new TypeError('secret of the inside');
    },
    list: () => Promise.reject(new NormapaError('unavailable', 'bolt://inside:7687 cannot be reached')),
  };
  const breaking = serveFixture({ store: broken, logger });

  it('is masked, and logged under the id that the client is given, without the text of the query', async () => {
    const { data, errors } = await breaking.ask('{ instrument(key: "lgpgir-secreta") { key } }');
    expect(data).toEqual({ instrument: null });
    expect(errors).toEqual([
      {
        message: 'Unexpected error',
        locations: [{ line: 1, column: 3 }],
        path: ['instrument'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as string },
      },
    ]);
    const logged = lines.find((line) => line.includes('secret of the inside'));
    expect(logged).toContain(errors?.[0]?.extensions.requestId);
    expect(lines.join()).not.toContain('lgpgir-secreta');
  });

  it('is told as unavailable where the store cannot be reached, and why is logged', async () => {
    const { errors } = await breaking.ask('{ authorities { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    // Where the store lies is none of a client's.
    expect(JSON.stringify(errors)).not.toContain('inside');
    expect(lines.join()).toContain('bolt://inside:7687');
  });
});

describe('introspection', () => {
  const closed = serveFixture({ introspection: false });

  it('is answered unless it is switched off', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect((await served.ask(query)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect((await closed.ask(query)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await fetch(`${closed.url}/schema.graphql`)).status).toBe(404);
    expect((await closed.ask('{ stats { __typename } }')).data).toEqual({ stats: { __typename: 'Stats' } });
  });

  it('is not given by near names where it is switched off', async () => {
    const [fault] = (await closed.ask('{ instrumental(key: "lgpgir") { key } }')).errors ?? [];
    expect(fault?.message).toBe('Cannot query field "instrumental" on type "Query".');
  });
});
