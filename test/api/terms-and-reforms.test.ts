import { describe, expect, it } from 'vitest';
import { serveFixture } from './serve.js';

const served = serveFixture();

describe('terms', () => {
  it('are found by key, by word whichever instrument defines it, and by instrument', async () => {
    const { data, errors } = await served.ask(`{
      term(key: "lgpgir/residuo") {
        id slug locator term definition english: term(language: EN)
        instrument { key }
        definedBy { edges { type surface node { provisionId } } }
      }
      terms(slugs: ["residuo"]) { totalCount nodes { key } }
      none: terms(instruments: ["nom-052-semarnat-2005"]) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      term: {
        id: 'term:lgpgir/residuo',
        slug: 'residuo',
        locator: 'art-5',
        term: 'Residuo',
        definition: 'Material que se desecha',
        english: null,
        instrument: { key: 'lgpgir' },
        definedBy: { edges: [{ type: 'DEFINES', surface: 'Residuo', node: { provisionId: 'lgpgir#art-31' } }] },
      },
      terms: { totalCount: 1, nodes: [{ key: 'lgpgir/residuo' }] },
      none: { totalCount: 0 },
    });
  });

  it('that are asked for by a key of none have near keys told', async () => {
    const { data, extensions } = await served.ask('{ term(key: "lgpgir/residuos") { key } }');
    expect(data).toEqual({ term: null });
    expect(JSON.stringify(extensions)).toContain('lgpgir/residuo');
  });
});

describe('reforms', () => {
  it('tell what they changed, and are told by what they changed', async () => {
    const { data, errors } = await served.ask(`{
      reform(key: "lgpgir@2021-01-18") {
        on title effective decree { key } instrument { key }
        amends { edges { note node { __typename ... on Provision { provisionId } ... on Instrument { key } } } }
      }
      reforms(instruments: ["lgpgir"], first: 1) { nodes { key } }
      provision(id: "lgpgir#art-31/fr-v") { reformedBy { edges { note node { on } } } }
      instrument(key: "lgpgir") { reformedBy { nodes { key } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      reform: {
        on: '2021-01-18',
        title: 'Decreto por el que se reforma la ley',
        effective: null,
        decree: null,
        instrument: { key: 'lgpgir' },
        amends: {
          edges: [
            { note: null, node: { __typename: 'Instrument', key: 'lgpgir' } },
            { note: 'reformed', node: { __typename: 'Provision', provisionId: 'lgpgir#art-31/fr-v' } },
          ],
        },
      },
      reforms: { nodes: [{ key: 'lgpgir@2021-01-18' }] },
      provision: { reformedBy: { edges: [{ note: 'reformed', node: { on: '2021-01-18' } }] } },
      instrument: { reformedBy: { nodes: [{ key: 'lgpgir@2021-01-18' }] } },
    });
  });
});

describe('mentions', () => {
  it('are paged from the provision, and followed back from what it names', async () => {
    const page = `{ edges { surface cursor evidence { confidence } node { __typename ... on Topic { key } ... on Authority { key } } }
      pageInfo { hasNextPage endCursor } totalCount }`;
    const ask = (after: string | null) =>
      served.ask(
        `query($after: String) { provision(id: "lgpgir#art-31") { mentions(first: 1, after: $after) ${page} } }`,
        { after },
      );
    const { data, errors } = await ask(null);
    expect(errors).toBeUndefined();
    const { mentions } = (data as { provision: { mentions: { pageInfo: { endCursor: string } } } }).provision;
    expect(mentions).toMatchObject({
      totalCount: 2,
      edges: [{ surface: 'residuos', node: { __typename: 'Topic', key: 'waste' } }],
      pageInfo: { hasNextPage: true },
    });
    expect((await ask(mentions.pageInfo.endCursor)).data).toMatchObject({
      provision: { mentions: { edges: [{ node: { key: 'semarnat' } }], pageInfo: { hasNextPage: false } } },
    });
    const back = await served.ask(`{
      topic(key: "waste") { mentionedBy { nodes { provisionId } } }
      authority(key: "semarnat") { mentionedBy { totalCount } }
      activity(key: "battery-pack-assembly") { mentionedBy { totalCount } }
      process(key: "welding") { mentionedBy { totalCount } }
    }`);
    expect(back.data).toEqual({
      topic: { mentionedBy: { nodes: [{ provisionId: 'lgpgir#art-31' }] } },
      authority: { mentionedBy: { totalCount: 1 } },
      activity: { mentionedBy: { totalCount: 0 } },
      process: { mentionedBy: { totalCount: 0 } },
    });
  });
});

describe('statements', () => {
  it('say whether a person decided them or words were read, and what the words say', async () => {
    const { data, errors } = await served.ask(`{ provision(id: "lgpgir#art-32") { statements {
      basis confidence bearer object terms span
      limits { comparison value unit surface } deadline { count unit surface }
      sanction { kinds amounts { from to unit surface } }
    } } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      provision: {
        statements: [
          {
            basis: 'EXTRACTED',
            confidence: 0.9,
            bearer: 'Los generadores',
            object: 'avisar a la Secretaría',
            terms: [],
            span: [0, 40],
            limits: [{ comparison: '<=', value: 85, unit: 'dB(A)', surface: 'no mayor de 85 dB(A)' }],
            deadline: { count: 30, unit: 'BUSINESS_DAY', surface: 'treinta días hábiles' },
            sanction: {
              kinds: ['FINE'],
              amounts: [{ from: 20, to: null, unit: 'UMA', surface: 'de 20 veces la UMA' }],
            },
          },
        ],
      },
    });
  });
});
