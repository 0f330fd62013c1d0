import { expect, it } from 'vitest';
import { serveFixture } from './serve.js';

const served = serveFixture();

it('a procedure tells its term, its basis and what must come before it', async () => {
  const { data, errors } = await served.ask(`{
    permit(key: "licencia-ambiental-unica") {
      name(language: EN) silence term { days } requisites when { text }
      after { nodes { key term { days kind bound at } authority { nodes { ... on Authority { key } } }
        basis { edges { note node { ... on Provision { locator } } } } neededBy { nodes { key } } before { totalCount } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    permit: {
      name: 'Single environmental licence',
      silence: 'DENIED',
      term: null,
      requisites: ['comprobante del pago de derechos'],
      when: [{ text: 'workers>=1' }],
      after: {
        nodes: [
          {
            key: 'mia-particular',
            term: { days: 60, kind: 'BUSINESS', bound: 'AUTHORITY', at: null },
            authority: { nodes: [{ key: 'semarnat' }] },
            basis: { edges: [{ note: 'term', node: { locator: 'art-31' } }] },
            neededBy: { nodes: [{ key: 'battery-pack-assembly' }] },
            before: { totalCount: 1 },
          },
        ],
      },
    },
  });
});

it('procedures and benefits are listed by key, filtered by what they are', async () => {
  const { data } = await served.ask(`{
    permitRecords(level: ["federal"]) { nodes { key } }
    none: permitRecords(jurisdiction: ["MX-QUE"]) { totalCount }
    incentiveRecords { nodes { key end conditions(language: EN) grantedBy { nodes { locator } } } }
  }`);
  expect(data).toEqual({
    permitRecords: { nodes: [{ key: 'licencia-ambiental-unica' }, { key: 'mia-particular' }] },
    none: { totalCount: 0 },
    incentiveRecords: {
      nodes: [
        {
          key: 'deduccion-inmediata',
          end: '2026-12-31',
          conditions: ['new assets'],
          grantedBy: { nodes: [{ locator: 'art-31' }] },
        },
      ],
    },
  });
});

it('the key of no procedure is answered with those that come near', async () => {
  const { data, extensions } = await served.ask('{ permit(key: "mia-particula") { key } }');
  expect(data).toEqual({ permit: null });
  expect(extensions).toMatchObject({ notFound: [{ found: 'mia-particula', nearest: ['mia-particular'] }] });
});

it('the facts that a profile may declare are listed with their units', async () => {
  const { data } = await served.ask('{ facts { nodes { key type unit choices meaning(language: EN) } } }');
  const workers = { key: 'workers', type: 'NUMBER', unit: 'persons', choices: [], meaning: 'Fact workers' };
  expect(data).toEqual({ facts: { nodes: [workers] } });
});
