import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedGraph } from '../../../src/analysis/graph/loaded-graph.js';
import { criticalPathOf, inOrder, nearestBefore } from '../../../src/analysis/permits/order-permits.js';
import { permits } from '../../../src/analysis/permits/permits.js';
import type { Day } from '../../../src/domain/day.js';
import type { NeededPermit, PermitTerm } from '../../../src/domain/ports/questions/permits.js';
import { builtInLoaded } from '../../support/built-in.js';
import { exampleProfile, profileOf } from '../../support/profiles.js';

const TODAY = '2026-11-21' as Day;

const term = (
  days: number | null,
  kind: PermitTerm['kind'] = 'business',
  bound: PermitTerm['bound'] = 'authority',
): PermitTerm => ({
  days,
  kind,
  bound,
  at: null,
  from: null,
  stages: [],
});

const permit = (key: string, after: readonly string[], given: PermitTerm | null): NeededPermit =>
  ({ key, after, term: given }) as unknown as NeededPermit;

describe('the order of procedures', () => {
  it('goes through one that is not needed to what comes before it', () => {
    const after = new Map([
      ['c', ['b']],
      ['b', ['a', 'x']],
      ['x', ['a']],
    ]);
    expect(nearestBefore('c', after, new Set(['a', 'c']))).toEqual(['a']);
    expect(nearestBefore('c', after, new Set(['a', 'b', 'c']))).toEqual(['b']);
  });

  it('puts each after what it waits for', () => {
    const keys = inOrder([permit('a', ['c'], null), permit('b', [], null), permit('c', ['b'], null)]).map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['b', 'c', 'a']);
  });

  it('ends where it is given a circle', () => {
    expect(inOrder([permit('a', ['b'], null), permit('b', ['a'], null)])).toHaveLength(2);
  });
});

describe('the critical path', () => {
  it('is the chain of most known days; working days count seven to five', () => {
    const path = criticalPathOf([
      permit('slow', [], term(60)),
      permit('quick', [], term(80, 'calendar')),
      permit('last', ['quick', 'slow'], term(10)),
    ]);
    expect(path).toMatchObject({
      permits: ['slow', 'last'],
      days: 70,
      businessDays: 70,
      calendarDays: 0,
      calendarEstimate: 98,
    });
  });

  it('keeps apart what nobody knows, and does not wait for the applicant', () => {
    const path = criticalPathOf([
      permit('unknown', [], null),
      permit('open', ['unknown'], term(null)),
      permit('known', ['open'], term(20, 'calendar')),
      permit('notice', ['known'], term(90, 'months', 'applicant')),
    ]);
    expect(path).toMatchObject({
      permits: ['unknown', 'open', 'known', 'notice'],
      days: 20,
      unknown: ['unknown', 'open'],
    });
  });
});

describe('the procedures', () => {
  let graph: LoadedGraph;
  beforeAll(async () => {
    graph = await builtInLoaded();
  }, 120_000);

  const stateOf = (profile: Parameters<typeof permits>[1], asOf = TODAY): Readonly<Record<string, string>> =>
    Object.fromEntries(
      permits(graph, profile, asOf).permits.map(({ key, needed, fact, reason }) => [key, fact ?? reason ?? needed]),
    );

  it('of a charging station in Mexico City', () => {
    expect(stateOf(exampleProfile('charging-station-mexico-city'))).toMatchObject({
      'uso-de-suelo-municipal': 'applies',
      'manifestacion-construccion-cmx': 'applies',
      'solicitud-suministro-baja-media-tension': 'applies',
      'aviso-venta-energia-carga': 'applies',
      'aviso-informacion-electromovilidad': 'applies',
      'dictamen-unidad-inspeccion-electrica': 'applies',
      'registro-patronal-imss': 'applies',
      'autorizacion-inah-inbal': 'monument_zone',
      'conexion-alta-tension-cenace': 'condition-fails',
      'homologacion-equipo-radio': 'condition-fails',
      'permiso-generacion-autoconsumo': 'condition-fails',
      'licencia-construccion-que': 'other-jurisdiction',
      'concesion-minera': 'other-project',
      immex: 'other-project',
    });
  });

  it('of a plant of battery packs in Nuevo León', () => {
    expect(stateOf(exampleProfile('battery-pack-plant-nuevo-leon'))).toMatchObject({
      'licencia-ambiental-unica': 'applies',
      coa: 'applies',
      'plan-manejo-residuos-peligrosos': 'applies',
      'registro-generador-residuos-peligrosos': 'applies',
      'impacto-ambiental-estatal': 'applies',
      'interconexion-generacion-distribuida': 'applies',
      immex: 'applies',
      'padron-importadores': 'applies',
      'registro-inversiones-extranjeras': 'applies',
      'mia-particular': 'no-activity',
      'cambio-uso-suelo-forestal': 'condition-fails',
      'permiso-descarga': 'condition-fails',
      'concesion-aguas-nacionales': 'condition-fails',
      'verificacion-rene': 'no-activity',
    });
  });

  it('wait for one another; each that is needed has a path, and silence that decides a place', () => {
    const { permits: all } = permits(graph, exampleProfile('battery-pack-plant-nuevo-leon'), TODAY);
    const place = new Map(all.map(({ key }, index) => [key, index]));
    for (const { key, after, needed, path, silence, silenceAt } of all) {
      if (needed === 'applies')
        for (const before of after) expect(place.get(before), key).toBeLessThan(place.get(key) ?? 0);
      if (needed === 'applies') expect(path.length, key).toBeGreaterThan(0);
      if (silence === 'granted' || silence === 'denied') expect(silenceAt, key).not.toBeNull();
    }
    const known = new Set(all.filter(({ needed }) => needed !== 'doesNotApply').map(({ key }) => key));
    expect(all.flatMap(({ after }) => after).filter((key) => !known.has(key))).toEqual([]);
  });

  it('of a law that was not yet in force did not exist', () => {
    const station = exampleProfile('charging-station-mexico-city');
    expect(stateOf(station, '2024-01-01' as Day)['aviso-venta-energia-carga']).toBe('not-in-force');
  });

  it('of a mine hang on its water, its forest and its explosives', () => {
    const mine = profileOf({
      jurisdictions: ['MX-SON'],
      activities: ['critical-minerals-mining'],
      facts: { water_source: 'national-concession', forest_land_change: true, workers: 300 },
    });
    expect(stateOf(mine)).toMatchObject({
      'mia-particular': 'applies',
      'concesion-minera': 'applies',
      'concesion-agua-mineria': 'applies',
      'cambio-uso-suelo-forestal': 'applies',
      'permiso-explosivos': 'uses_explosives',
      'asignacion-litio': 'no-activity',
    });
    const { criticalPath } = permits(graph, mine, TODAY);
    expect(criticalPath.permits.slice(0, 2)).toEqual(['mia-particular', 'programa-restauracion-cierre']);
    expect(criticalPath.permits.at(-1)).toBe('concesion-minera');
  });
});
