import { describe, expect, it } from 'vitest';
import { serveFixture } from './serve.js';

const served = serveFixture();

describe('a provision', () => {
  it('is found by its id, its URN, and by instrument and locator', async () => {
    const { data } = await served.ask(`{
      a: provision(id: "lgpgir#art-31/fr-v") { id urn eliPath provisionId }
      b: provision(instrument: "lgpgir", locator: "art-31/fr-v") { locator }
      c: provision(urn: "urn:lex:mx:federal:ley:2003-10-08;lgpgir~art-31!fr-v") { locator }
      d: provision(id: "provision:lgpgir#art-31/fr-v") { locator }
      e: instrument(key: "lgpgir") { provision(locator: "art-31/fr-v") { locator } none: provision(locator: "art-99") { locator } }
    }`);
    const same = { locator: 'art-31/fr-v' };
    expect(data).toEqual({
      a: {
        id: 'provision:lgpgir#art-31/fr-v',
        urn: 'urn:lex:mx:federal:ley:2003-10-08;lgpgir~art-31!fr-v',
        eliPath: '/eli/mx/ley/lgpgir/art-31/fr-v',
        provisionId: 'lgpgir#art-31/fr-v',
      },
      b: same,
      c: same,
      d: same,
      e: { provision: same, none: null },
    });
  });

  it('stands in its place: instrument, parent, children', async () => {
    const { data } = await served.ask(`{ instrument(key: "lgpgir") { provisions { totalCount edges { node {
      locator depth kind kindName parent { locator } children { locator } instrument { key }
    } evidence { quote } } } } }`);
    const at = (locator: string, depth: number, parent: string | null, children: string[]): unknown => ({
      node: {
        locator,
        depth,
        kind: depth === 0 ? 'art' : 'fr',
        kindName: depth === 0 ? 'Artículo' : 'Fracción',
        parent: parent && { locator: parent },
        children: children.map((child) => ({ locator: child })),
        instrument: { key: 'lgpgir' },
      },
      evidence: { quote: 'las palabras leídas' },
    });
    expect(data).toEqual({
      instrument: {
        provisions: {
          totalCount: 3,
          edges: [
            at('art-31', 0, null, ['art-31/fr-v']),
            at('art-31/fr-v', 1, 'art-31', []),
            at('art-32', 0, null, []),
          ],
        },
      },
    });
  });

  it('says whose words each of its texts is', async () => {
    const { data } = await served.ask(`{ provision(id: "lgpgir#art-31") {
      text { textSort words } english: text(language: EN) { textSort language words } texts { textSort language }
    } summary: provision(id: "lgpgir#art-32") { text { textSort words } } }`);
    expect(data).toEqual({
      provision: {
        text: { textSort: 'OFFICIAL', words: 'Palabras oficiales de lgpgir#art-31' },
        english: { textSort: 'SUMMARY', language: 'EN', words: 'Summary of lgpgir#art-31' },
        texts: [
          { textSort: 'OFFICIAL', language: 'ES' },
          { textSort: 'SUMMARY', language: 'ES' },
          { textSort: 'SUMMARY', language: 'EN' },
        ],
      },
      summary: { text: { textSort: 'SUMMARY', words: 'Resumen de lgpgir#art-32' } },
    });
  });

  it('tells what it does', async () => {
    const { data } = await served.ask(`{ provision(id: "lgpgir#art-31/fr-v") {
      statements { modality act topics binds products when { fact comparison value text } unless { text } authorities }
      binds { nodes { __typename ... on Activity { key } ... on Product { key } } }
      regulates { nodes { key } }
      mandates { edges { act node { ... on Authority { key } } } }
    } }`);
    expect(data).toEqual({
      provision: {
        statements: [
          {
            modality: 'OBLIGATION',
            act: 'REGISTER',
            topics: ['battery-waste'],
            binds: ['battery-pack-assembly'],
            products: ['8507.60'],
            when: [
              {
                fact: 'hazardous_waste_generated_t_per_year',
                comparison: '>=',
                value: '10',
                text: 'hazardous_waste_generated_t_per_year>=10',
              },
            ],
            unless: [],
            authorities: ['semarnat'],
          },
        ],
        binds: {
          nodes: [
            { __typename: 'Activity', key: 'battery-pack-assembly' },
            { __typename: 'Product', key: '8507.60' },
          ],
        },
        regulates: { nodes: [{ key: 'waste' }] },
        mandates: { edges: [{ act: 'REGISTER', node: { key: 'semarnat' } }] },
      },
    });
  });

  it('that does not exist is null, with the near parts of its instrument', async () => {
    const { data, extensions } = await served.ask('{ provision(id: "lgpgir#art-33") { locator } }');
    expect(data).toEqual({ provision: null });
    expect(extensions?.notFound).toEqual([{ found: 'lgpgir#art-33', nearest: ['lgpgir#art-31', 'lgpgir#art-32'] }]);
  });
});

describe('citations', () => {
  const SHOWN = `{ totalCount edges { relation reference surface resolved reason targetLocator evidence { file }
    citing { ... on Instrument { key } ... on Provision { provisionId } }
    cited { ... on Instrument { key } ... on Provision { provisionId } ... on NamedText { name } } } }`;

  it('of an instrument are its own and those of its parts', async () => {
    const { data } = await served.ask(`{ instrument(key: "nom-052-semarnat-2005") { cites ${SHOWN} } }`);
    const evidence = { file: 'corpus/law/made-up.md' };
    const plain = { reference: 'STATIC', surface: null, resolved: true, reason: null, targetLocator: null, evidence };
    const citing = { key: 'nom-052-semarnat-2005' };
    expect(data).toEqual({
      instrument: {
        cites: {
          totalCount: 3,
          edges: [
            { relation: 'CITES', ...plain, citing, cited: { key: 'lgpgir' } },
            { relation: 'REPLACES', ...plain, citing, cited: { key: 'nom-052-semarnat-1993' } },
            {
              ...plain,
              relation: 'CITES',
              surface: 'artículo 31, fracción V',
              targetLocator: 'art-31/fr-v',
              citing: { provisionId: 'nom-052-semarnat-2005#num-6.2' },
              cited: { provisionId: 'lgpgir#art-31/fr-v' },
            },
          ],
        },
      },
    });
  });

  it('that point at an instrument or its parts are found from their target, filtered and paged', async () => {
    const { data } = await served.ask(`{ instrument(key: "lgpgir") {
      citedBy(first: 1) { totalCount nodes { ... on Instrument { key } } pageInfo { endCursor hasNextPage } }
      replaced: citedBy(relations: [REPLACES]) { totalCount }
      unresolved: cites(references: [DYNAMIC]) { edges { resolved reason cited { ... on NamedText { name } } } }
    } }`);
    const first = (data as { instrument: { citedBy: { pageInfo: { endCursor: string } } } }).instrument;
    expect(data).toMatchObject({
      instrument: {
        citedBy: { totalCount: 2, nodes: [{ key: 'nom-052-semarnat-2005' }], pageInfo: { hasNextPage: true } },
        replaced: { totalCount: 0 },
        unresolved: { edges: [{ resolved: false, reason: 'no record', cited: { name: 'Acuerdo sin registro' } }] },
      },
    });
    const next = await served.ask(
      `query($after: String) { instrument(key: "lgpgir") { citedBy(first: 1, after: $after) {
        nodes { ... on Provision { provisionId } } pageInfo { hasNextPage } } } }`,
      { after: first.citedBy.pageInfo.endCursor },
    );
    expect(next.data).toEqual({
      instrument: {
        citedBy: { nodes: [{ provisionId: 'nom-052-semarnat-2005#num-6.2' }], pageInfo: { hasNextPage: false } },
      },
    });
  });
});
