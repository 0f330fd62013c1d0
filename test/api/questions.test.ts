import { describe, expect, it } from 'vitest';
import { serveFixture } from './serve.js';

const served = serveFixture();

describe('a legal team', () => {
  it('asks which provisions bind battery-pack assembly, under what condition, and who enforces', async () => {
    const { data, errors } = await served.ask(`{
      activity(key: "battery-pack-assembly") {
        name
        boundBy { totalCount edges { modality when evidence { file quote } node { locator instrument { key enforcedBy { nodes { ... on Authority { key } } } } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.activity.name).toBe('Ensamble de paquetes de baterías');
    expect(data.activity.boundBy.edges).toEqual([
      {
        modality: 'OBLIGATION',
        when: 'hazardous_waste_generated_t_per_year>=10',
        evidence: { file: 'corpus/law/lgpgir.md', quote: 'Los generadores de residuos' },
        node: {
          locator: 'art-31/fr-v',
          instrument: { key: 'lgpgir', enforcedBy: { nodes: [{ key: 'semarnat' }] } },
        },
      },
    ]);
  });
});
