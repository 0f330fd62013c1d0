import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/api/limits.js';
import { QUERY_LENGTH_LIMIT, type SearchIndex } from '../../../src/domain/ports/search-index.js';
import { createSearchIndex } from '../../../src/search/search-index.js';
import { builtInGraph } from '../../support/built-in.js';
import { serveFixture } from '../serve.js';

const served = serveFixture();
const codesOf = async (query: string, variables = {}): Promise<readonly unknown[]> => {
  const { errors = [] } = await served.ask(query, variables);
  return [...new Set(errors.map(({ extensions }) => extensions.code))];
};
const times = (count: number, make: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);

describe('a document made to take long', () => {
  it.each([
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['a fragment in itself', '{ stats { ...A } } fragment A on Stats { digest ...A }'],
    ['a long circle', `{ ...F0 } ${times(100, (index) => `fragment F${index} on Query { ...F${(index + 1) % 100} }`)}`],
    [
      'fragments that are not used',
      `{ stats { digest } } ${times(150, (index) => `fragment F${index} on Stats { digest }`)}`,
    ],
    ['unknown directives', `{ stats ${times(30, (index) => `@d${index}`)} { digest } }`],
    ['a directive given often', `{ stats { digest ${times(30, () => '@skip(if: false)')} } }`],
    ['operations without a name', times(100, () => '{ stats { digest } }'), 'OPERATION_RESOLUTION_FAILURE'],
    ['names that clash', `{ ${times(19, (index) => `a: authority(key: "${index}") { key }`)} }`],
    ['a subscription', 'subscription { stats { digest } }', 'BAD_INPUT'],
    ['a mutation', 'mutation { stats { digest } }', 'BAD_INPUT'],
    ['deferred parts', '{ ... @defer { stats { digest } } }'],
    [
      'definitions of types',
      `type Query { a: Int } ${times(50, (index) => `scalar S${index}`)}`,
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('is refused: %s', async (_, query, code = 'GRAPHQL_VALIDATION_FAILED') => {
    expect(await codesOf(query)).toEqual([code]);
  });

  it('is refused or finds nothing: one name of many letters, a text of many lines, a number of many digits', async () => {
    const most = DEFAULT_LIMITS.documentBytes - 200;
    expect(await codesOf(`{ ${'a'.repeat(most)} }`)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect((await served.ask(`{ node(id: """${'\n'.repeat(most / 2)}""") { id } }`)).data).toEqual({ node: null });
    expect(await codesOf(`{ authorities(first: ${'9'.repeat(most)}) { totalCount } }`)).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it('is refused: what grows in telling how fields merge', async () => {
    const wide = `{ ${times(12, (index) => `...F${index}`)} } ${times(12, (index) => `fragment F${index} on Query { ${times(12, (inner) => `stats { digest asOf ${inner % 2 ? 'digest' : 'asOf'} }`)} ${times(11, (other) => (other === index ? '' : `...F${other}`))} }`)}`;
    const start = performance.now();
    expect(await codesOf(wide)).not.toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('does not make the list of faults long', async () => {
    const { errors } = await served.ask(`{ ${times(500, (index) => `f${index}`)} }`);
    expect(errors?.length).toBeLessThanOrEqual(101);
  });
});

describe('where the schema is not told', () => {
  const closed = serveFixture({ introspection: false });

  it('neither introspection, nor near names, nor GraphiQL tell it', async () => {
    for (const query of [
      '{ __schema { types { name } } }',
      '{ a: __type(name: "Instrument") { name } }',
      '{ ...A } fragment A on Query { __schema { queryType { name } } }',
    ]) {
      expect((await closed.ask(query)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const { errors } = await closed.ask(
      'query($f: InstrumentFilters) { instrument(keys: "x", filter: $f) { titles } }',
    );
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
    expect((await closed.ask('{ instruments { nodes { titles } } }')).errors?.[0]?.message).not.toContain('"title"');
    expect((await fetch(`${closed.url}/graphiql`, { headers: { accept: 'text/html' } })).status).toBe(404);
    expect((await fetch(`${closed.url}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(404);
    expect((await fetch(`${served.url}/graphiql`, { headers: { accept: 'text/html' } })).status).toBe(200);
  });
});

describe('a text to search that is made to take long', () => {
  let index: SearchIndex | null = null;
  beforeAll(async () => {
    index = createSearchIndex(await builtInGraph(), []);
  }, 60_000);
  const search = serveFixture({
    search: {
      search: (request) => {
        if (!index) throw new Error('the index is made before the tests');
        return index.search(request);
      },
      size: 0,
    },
  });
  const letters = (part: string): string => part.repeat(QUERY_LENGTH_LIMIT).slice(0, QUERY_LENGTH_LIMIT);

  it.each([
    letters('a'),
    letters('(a+)+$'),
    letters('.*'),
    letters('"'),
    letters('a"'),
    letters('-'),
    letters('a* '),
    letters('kind:'),
    letters('year:1..9 '),
    letters('art '),
    letters('artículo 1 fracción I inciso a) '),
    letters('NOM-001-'),
    letters('1.1.'),
    letters('\u0301'),
    letters('🔋'),
    letters('\u202e\u0000'),
    letters('ﷺ'),
  ])('is answered within a second or two, or refused: %s', async (query) => {
    const start = performance.now();
    const { status, errors = [] } = await search.ask(
      'query($q: String!) { search(query: $q, first: 100) { totalCount suggestion edges { snippet { text } } } completions(text: $q) { text } }',
      { q: query },
    );
    expect(status).toBe(200);
    expect(errors.filter(({ extensions }) => extensions.code !== 'BAD_INPUT')).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
