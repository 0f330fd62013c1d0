import { describe, expect, it } from 'vitest';
import { EXAMPLE_OPERATIONS } from '../../src/api/http/example-operations.js';
import { serveFixture } from './serve.js';

const served = serveFixture();

describe('a legal team', () => {
  it('asks which provisions bind battery-pack assembly, under what condition, and who enforces', async () => {
    const { data, errors } = await served.ask(`{
      activity(key: "battery-pack-assembly") {
        name
        boundBy { totalCount edges { type modality when evidence { file quote basis } node {
          locator
          instrument { key enforcedBy { nodes { ... on Authority { key } } } }
        } } }
        affectedBy { nodes { key } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      activity: {
        name: 'Ensamble de paquetes de baterías',
        boundBy: {
          totalCount: 1,
          edges: [
            {
              type: 'BINDS',
              modality: 'OBLIGATION',
              when: 'hazardous_waste_generated_t_per_year>=10',
              evidence: { file: 'corpus/law/made-up.md', quote: 'las palabras leídas', basis: 'CURATED' },
              node: {
                locator: 'art-31/fr-v',
                instrument: { key: 'lgpgir', enforcedBy: { nodes: [{ key: 'semarnat' }] } },
              },
            },
          ],
        },
        affectedBy: { nodes: [{ key: 'lgpgir' }] },
      },
    });
  });
});

describe('the provisions that bind an activity', () => {
  it.each([
    ['{jurisdictions: ["MX"], inForce: true, modalities: [OBLIGATION]}', 1],
    ['{inForce: false}', 0],
    ['{jurisdictions: ["CN"]}', 0],
    ['{modalities: [LIMIT, PERMISSION]}', 0],
    ['{}', 1],
  ])('are those that pass %s', async (filter, count) => {
    const { data } = await served.ask(`{ activity(key: "battery-pack-assembly") {
      boundBy(filter: ${filter}) { totalCount edges { when node { locator } evidence { quote } } }
    } }`);
    const edge = {
      when: 'hazardous_waste_generated_t_per_year>=10',
      node: { locator: 'art-31/fr-v' },
      evidence: { quote: 'las palabras leídas' },
    };
    expect(data).toEqual({ activity: { boundBy: { totalCount: count, edges: count === 1 ? [edge] : [] } } });
  });
});

describe('an officer of a ministry', () => {
  it('asks which authorities act on a topic and by which provisions, and gets no mandate on another topic', async () => {
    const { data } = await served.ask(`{ topic(key: "waste") {
      provisions { nodes { provisionId } }
      authorities { totalCount edges { node { key } mandates { act topic node { ... on Provision { provisionId } } } } }
    } }`);
    expect(data).toEqual({
      topic: {
        provisions: { nodes: [{ provisionId: 'lgpgir#art-31/fr-v' }] },
        authorities: {
          totalCount: 1,
          edges: [
            {
              node: { key: 'semarnat' },
              mandates: [
                { act: 'REGISTER', topic: 'battery-waste other', node: { provisionId: 'lgpgir#art-31/fr-v' } },
              ],
            },
          ],
        },
      },
    });
  });

  it('sees authorities through time', async () => {
    const { data } = await served.ask(`{ authority(key: "semarnap") {
      exists then: exists(asOf: "1999-01-01") validTo successors { edges { note node { ... on Authority { key } } } }
    } }`);
    expect(data).toEqual({
      authority: {
        exists: false,
        then: true,
        validTo: '2000-11-30',
        successors: { edges: [{ note: 'LOAPF', node: { key: 'semarnat' } }] },
      },
    });
  });
});

describe('the organiser of a forum', () => {
  it('asks what Recommendation 24 names, what it asks and who acts in it', async () => {
    const { data } = await served.ask(`{ recommendation(number: 24) {
      key title(language: EN)
      names { edges { note node { ... on Instrument { key namedBy { nodes { number } } } } } }
      asks { nodes { verb object(language: EN) instrument { key } recommendation { key } } }
      actors { nodes { ... on Authority { key recommendations { nodes { number } } } } }
    } }`);
    expect(data).toEqual({
      recommendation: {
        key: 'rec-24',
        title: 'Map the rules',
        names: {
          edges: [{ note: 'the framework law', node: { key: 'lgpgir', namedBy: { nodes: [{ number: 24 }] } } }],
        },
        asks: {
          nodes: [
            { verb: 'convene', object: 'a forum', instrument: { key: 'lgpgir' }, recommendation: { key: 'rec-24' } },
          ],
        },
        actors: { nodes: [{ key: 'semarnat', recommendations: { nodes: [{ number: 24 }] } }] },
      },
    });
  });
});

describe('the examples of the page', () => {
  for (const { title, query } of EXAMPLE_OPERATIONS) {
    it(`are answered without errors: ${title}`, async () => {
      const { errors, status } = await served.ask(query);
      expect(errors).toBeUndefined();
      expect(status).toBe(200);
    });
  }
});
