import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, PAGE_SIZE_LIMIT } from '../../src/api/limits.js';
import { QUERY_LENGTH_LIMIT } from '../../src/domain/ports/search-index.js';
import { type Asked, REQUEST_ID, serveFixture } from './serve.js';

const served = serveFixture();
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** Nothing was refused before execution. */
const passes = ({ errors }: Asked): void => {
  expect(errors?.filter(({ extensions }) => extensions.code === 'QUERY_LIMIT') ?? []).toEqual([]);
};

const refused = ({ status, data, errors }: Asked, limit: string, found: number, expected: number): void => {
  expect(status).toBe(400);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_LIMIT', limit, found, expected });
};

describe('a document at its limit is answered and one beyond it refused', () => {
  it('in depth', async () => {
    const deep = (depth: number): string =>
      `{ provision(id: "lgpgir#art-31") ${'{ parent '.repeat(depth - 2)}{ locator }${' }'.repeat(depth - 1)}`;
    passes(await served.ask(deep(DEFAULT_LIMITS.depth)));
    refused(await served.ask(deep(DEFAULT_LIMITS.depth + 1)), 'depth', DEFAULT_LIMITS.depth + 1, DEFAULT_LIMITS.depth);
  });

  it('in depth through fragments', async () => {
    const chain = times(
      DEFAULT_LIMITS.depth,
      (index) => `fragment F${index} on Provision { parent { ...F${index + 1} } }`,
    );
    const query = `{ provision(id: "lgpgir#art-31") { ...F0 } } ${chain} fragment F${DEFAULT_LIMITS.depth} on Provision { locator }`;
    refused(await served.ask(query), 'depth', DEFAULT_LIMITS.depth + 2, DEFAULT_LIMITS.depth);
  });

  it('in aliases', async () => {
    const named = (count: number): string => `{ stats { ${times(count, (index) => `a${index}: digest`)} } }`;
    passes(await served.ask(named(DEFAULT_LIMITS.aliases)));
    refused(
      await served.ask(named(DEFAULT_LIMITS.aliases + 1)),
      'aliases',
      DEFAULT_LIMITS.aliases + 1,
      DEFAULT_LIMITS.aliases,
    );
  });

  it('in root fields, those of fragments too', async () => {
    const roots = (count: number): string =>
      `{ ...Half ${times(count - 10, (index) => `b${index}: node(id: "x") { id }`)} } fragment Half on Query { ${times(10, (index) => `a${index}: node(id: "x") { id }`)} }`;
    passes(await served.ask(roots(DEFAULT_LIMITS.rootFields)));
    refused(
      await served.ask(roots(DEFAULT_LIMITS.rootFields + 1)),
      'rootFields',
      DEFAULT_LIMITS.rootFields + 1,
      DEFAULT_LIMITS.rootFields,
    );
  });

  it('in directives', async () => {
    const marked = (count: number): string => `{ stats { ${times(count, () => 'digest @include(if: true)')} } }`;
    passes(await served.ask(marked(DEFAULT_LIMITS.directives)));
    refused(
      await served.ask(marked(DEFAULT_LIMITS.directives + 1)),
      'directives',
      DEFAULT_LIMITS.directives + 1,
      DEFAULT_LIMITS.directives,
    );
  });

  it('in tokens', async () => {
    // Braces, root field and start and end of the file are the others.
    const long = (tokens: number): string => `{stats{${times(tokens - 5, () => 'digest')}}}`;
    passes(await served.ask(long(DEFAULT_LIMITS.tokens)));
    refused(
      await served.ask(long(DEFAULT_LIMITS.tokens + 1)),
      'tokens',
      DEFAULT_LIMITS.tokens + 1,
      DEFAULT_LIMITS.tokens,
    );
  });

  it('in bytes of the request', async () => {
    const post = (bytes: number): Promise<Response> => {
      const body = JSON.stringify({ query: '{ stats { digest } }', variables: {} });
      return fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body + ' '.repeat(bytes - body.length),
      });
    };
    expect((await post(DEFAULT_LIMITS.documentBytes)).status).toBe(200);
    const long = await post(DEFAULT_LIMITS.documentBytes + 1);
    expect(long.status).toBe(413);
    expect(await long.json()).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_LIMIT', limit: 'documentBytes' } }],
    });
  });
});

describe('the cost of a document', () => {
  const cost = async (query: string, variables = {}): Promise<unknown> => {
    const { extensions, errors } = await served.ask(query, variables);
    return extensions?.cost ?? errors?.[0]?.extensions.cost;
  };
  const limit = DEFAULT_LIMITS.cost;

  it('counts objects, page sizes multiplied, and says so in every answer', async () => {
    expect(await cost('{ authority(key: "semarnat") { key name } }')).toEqual({ requested: 1, limit });
    // The connection, ten edges, ten nodes, ten connections of three edges and three nodes each.
    expect(
      await cost('{ authorities(first: 10) { edges { node { issues(first: 3) { edges { node { key } } } } } } }'),
    ).toEqual({
      requested: 1 + 10 * (1 + 1 + 1 + 3 * 2),
      limit,
    });
  });

  it('is told by variables, and by defaults where they are absent', async () => {
    const query = 'query($n: Int! = 7) { authorities(first: $n) { nodes { key } } }';
    expect(await cost(query, { n: 3 })).toEqual({ requested: 4, limit });
    expect(await cost(query)).toEqual({ requested: 8, limit });
    expect(await cost('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toEqual({
      requested: 2,
      limit,
    });
  });

  it('is refused beyond the limit, before anything is read', async () => {
    const query =
      '{ authorities(first: 100) { nodes { issues(first: 100) { nodes { provisions(first: 100) { nodes { key: locator } } } } } } }';
    const asked = await served.ask(query);
    const found = 1 + 100 * (1 + 1 + 100 * (1 + 1 + 100));
    refused(asked, 'cost', found, limit);
  });

  it('is told in time that grows with the document, however fragments are nested', async () => {
    const doubled = times(
      15,
      (index) => `fragment F${index} on Provision { parent { ...F${index + 1} } p: parent { ...F${index + 1} } }`,
    );
    const query = `query($n: Int!) { provision(id: "lgpgir#art-31") { ...F0 } } ${doubled} fragment F15 on Provision { binds(first: $n) { nodes { __typename } } }`;
    const start = performance.now();
    refused(await served.ask(query, { n: 1 }), 'cost', expect.any(Number) as number, limit);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a page', () => {
  it.each([0, -1, PAGE_SIZE_LIMIT + 1])('of %i members is refused', async (first) => {
    const { data, errors } = await served.ask('query($first: Int!) { authorities(first: $first) { totalCount } }', {
      first,
    });
    expect(data).toEqual({ authorities: null });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'PAGE_SIZE',
      found: String(first),
      expected: '1 to 100',
      requestId: REQUEST_ID,
    });
  });

  it('of the largest size is answered', async () => {
    const { errors } = await served.ask(`{ authorities(first: ${PAGE_SIZE_LIMIT}) { totalCount } }`);
    expect(errors).toBeUndefined();
  });

  it.each([
    'instruments(after: "x")',
    'instruments(after: "x", filter: {inForce: true})',
    'search(query: "residuos", after: "x")',
  ])('after a cursor of no list is refused: %s', async (field) => {
    const { errors } = await served.ask(`{ ${field} { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR', found: 'x' });
  });
});

describe('a search text', () => {
  it('of the longest length is answered and a longer one refused', async () => {
    const search = (length: number): Promise<Asked> =>
      served.ask('query($q: String!) { search(query: $q) { totalCount } }', { q: 'x'.repeat(length) });
    expect((await search(QUERY_LENGTH_LIMIT)).errors).toBeUndefined();
    expect((await search(QUERY_LENGTH_LIMIT + 1)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await search(0)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

it('more ids than are answered at once are refused', async () => {
  const nodes = (count: number): Promise<Asked> =>
    served.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: count }, () => 'instrument:lgpgir'),
    });
  expect((await nodes(100)).errors).toBeUndefined();
  expect((await nodes(101)).errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_LIMIT', found: '101' });
});
