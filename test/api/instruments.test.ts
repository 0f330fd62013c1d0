import { describe, expect, it } from 'vitest';
import { REQUEST_ID, serveFixture } from './serve.js';

const served = serveFixture();

describe('an instrument', () => {
  it('is found by key, by designation in any spelling, and by the URN that it gave', async () => {
    const { data } = await served.ask('{ instrument(key: "nom-052-semarnat-2005") { key urn eliPath } }');
    expect(data).toEqual({
      instrument: {
        key: 'nom-052-semarnat-2005',
        urn: 'urn:lex:mx:federal:norma.oficial:2006-06-23;nom-052-semarnat-2005',
        eliPath: '/eli/mx/norma.oficial/nom-052-semarnat-2005',
      },
    });
    const again = await served.ask(`{
      a: instrument(designation: "nom - 052 - semarnat - 2005") { key }
      b: instrument(urn: "urn:lex:mx:federal:norma.oficial:2006-06-23;nom-052-semarnat-2005") { key }
    }`);
    expect(again.data).toEqual({ a: { key: 'nom-052-semarnat-2005' }, b: { key: 'nom-052-semarnat-2005' } });
  });

  it('named without its year is the edition in force on the day asked, the newest where none is', async () => {
    const { data } = await served.ask(`{
      today: instrument(designation: "NOM-052-SEMARNAT") { key }
      then: instrument(designation: "NOM-052-SEMARNAT", asOf: "2000-01-01") { key }
      before: instrument(designation: "NOM-052-SEMARNAT", asOf: "1980-01-01") { key }
    }`);
    expect(data).toEqual({
      today: { key: 'nom-052-semarnat-2005' },
      then: { key: 'nom-052-semarnat-1993' },
      before: { key: 'nom-052-semarnat-2005' },
    });
  });

  it('that does not exist is null, with the near keys beside the data', async () => {
    const { data, errors, extensions } = await served.ask('{ instrument(key: "lgpgr") { key } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ instrument: null });
    expect(extensions?.notFound).toEqual([{ found: 'lgpgr', nearest: ['lgpgir'] }]);
  });

  it('tells whether it is in force on a day and why', async () => {
    const { data } = await served.ask(`{ instrument(key: "nom-052-semarnat-1993", asOf: "2000-01-01") {
      asOf
      inForce { asOf value reason since until statusOn }
      later: inForce(asOf: "2006-07-22") { value reason }
      earlier: inForce(asOf: "1993-10-22") { value reason }
    } }`);
    expect(data).toEqual({
      instrument: {
        asOf: '2000-01-01',
        inForce: {
          asOf: '2000-01-01',
          value: true,
          reason: 'IN_FORCE',
          since: '1993-10-23',
          until: '2006-07-22',
          statusOn: '2026-07',
        },
        later: { value: false, reason: 'ENDED' },
        earlier: { value: false, reason: 'NOT_YET' },
      },
    });
  });

  it('stands with its editions and what it replaces', async () => {
    const { data } = await served.ask(`{ instrument(key: "nom-052-semarnat-2005") {
      family { key editions { key } } editions { key }
      replaces { nodes { ... on Instrument { key replacedBy { nodes { ... on Instrument { key } } } } } }
    } }`);
    const editions = [{ key: 'nom-052-semarnat-1993' }, { key: 'nom-052-semarnat-2005' }];
    expect(data).toEqual({
      instrument: {
        family: { key: 'nom-052-semarnat', editions },
        editions,
        replaces: {
          nodes: [{ key: 'nom-052-semarnat-1993', replacedBy: { nodes: [{ key: 'nom-052-semarnat-2005' }] } }],
        },
      },
    });
  });
});

describe('a list of instruments', () => {
  const keys = async (filter: string, asOf = '2026-11-21'): Promise<unknown> => {
    const asked = await served.ask(
      `{ instruments(filter: ${filter}, asOf: "${asOf}") { nodes { key } totalCount asOf } }`,
    );
    return asked.data ?? asked.errors;
  };
  const found = (names: readonly string[], asOf = '2026-11-21'): unknown => ({
    instruments: { nodes: names.map((key) => ({ key })), totalCount: names.length, asOf },
  });

  it('is filtered by what the record says', async () => {
    expect(await keys('{kind: [NOM], status: [SUPERSEDED]}')).toEqual(found(['nom-052-semarnat-1993']));
    expect(await keys('{family: ["nom-052-semarnat"], hasOfficialText: true}')).toEqual(found([]));
  });

  it('is filtered by what is in force on the day asked', async () => {
    const day = '2005-01-01';
    expect(await keys('{inForce: true}', day)).toEqual(found(['lgpgir', 'nom-052-semarnat-1993'], day));
    expect(await keys('{inForce: false}', day)).toEqual(found(['nom-052-semarnat-2005'], day));
  });

  it('is filtered by links of its own or of its provisions', async () => {
    expect(await keys('{activity: ["battery-pack-assembly"]}')).toEqual(found(['lgpgir']));
    expect(await keys('{topic: ["waste"], authority: ["semarnat"]}')).toEqual(found(['lgpgir']));
    expect(await keys('{authority: ["semarnat"]}')).toEqual(found(['lgpgir', 'nom-052-semarnat-2005']));
    expect(await keys('{recommendation: ["rec-24"]}')).toEqual(found(['lgpgir']));
  });

  it('refuses a filter by a key that names nothing, and tells the near ones', async () => {
    const { errors } = await served.ask('{ instruments(filter: {topic: ["wast"]}) { totalCount } }');
    expect(errors?.[0]?.extensions).toEqual({
      code: 'NOT_FOUND',
      found: 'wast',
      expected: 'the key of a record of Topic',
      nearest: ['waste'],
      requestId: REQUEST_ID,
    });
  });

  it.each(['{}', '{inForce: true}'])('is walked page by page, filter %s', async (filter) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 5; pages++) {
      const { data } = await served.ask(
        `query($after: String) { instruments(filter: ${filter}, first: 1, after: $after, orderBy: {field: PUBLISHED, direction: DESCENDING}) {
          nodes { key } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`,
        { after },
      );
      const { nodes, pageInfo } = (
        data as { instruments: { nodes: { key: string }[]; pageInfo: Record<string, string> } }
      ).instruments;
      seen.push(...nodes.map(({ key }) => key));
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect(pageInfo.startCursor).toBe(pageInfo.endCursor);
      after = pageInfo.endCursor ?? null;
      if (!pageInfo.hasNextPage) break;
    }
    const newestFirst = ['nom-052-semarnat-2005', 'lgpgir', 'nom-052-semarnat-1993'];
    expect(seen).toEqual(filter === '{}' ? newestFirst : newestFirst.slice(0, 2));
  });
});
