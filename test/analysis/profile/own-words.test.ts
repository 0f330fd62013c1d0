import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedGraph } from '../../../src/analysis/graph/loaded-graph.js';
import { expandProfile } from '../../../src/analysis/profile/expand-profile.js';
import { NormapaError } from '../../../src/domain/errors.js';
import type { Profile } from '../../../src/domain/profile.js';
import { builtInLoaded } from '../../support/built-in.js';
import { profileOf } from '../../support/profiles.js';

describe('a profile in its own words', () => {
  let graph: LoadedGraph;
  beforeAll(async () => {
    graph = await builtInLoaded();
  }, 120_000);
  const expand = (wanted: Partial<Profile>): ReturnType<typeof expandProfile> =>
    expandProfile(graph, profileOf({ activities: ['battery-recycling'], ...wanted }));
  const fault = (wanted: Partial<Profile>): NormapaError => {
    try {
      expand(wanted);
    } catch (error) {
      if (error instanceof NormapaError) return error;
    }
    throw new Error('no fault was told');
  };

  it.each([
    ['mx-nle', 'MX-NLE'],
    ['NLE', 'MX-NLE'],
    ['N.L.', 'MX-NLE'],
    ['nuevo leon', 'MX-NLE'],
    ['Nuevo León, México', 'MX-NLE'],
    ['CDMX', 'MX-CMX'],
    ['Distrito Federal', 'MX-CMX'],
    ['Edomex', 'MX-MEX'],
    ['State of Mexico', 'MX-MEX'],
    ['BC', 'MX-BCN'],
    ['B.C.S.', 'MX-BCS'],
    ['Q. Roo', 'MX-ROO'],
    ['Jal.', 'MX-JAL'],
  ])('the place %s is %s', (word, key) => {
    expect([...expand({ jurisdictions: [word] }).places]).toEqual(['INT', key, 'MX']);
  });

  it.each([
    ['335910', ['battery-cell-manufacturing', 'battery-pack-assembly', 'battery-second-life']],
    ['SCIAN 335910', ['battery-cell-manufacturing', 'battery-pack-assembly', 'battery-second-life']],
    [
      '335910 Fabricación de acumuladores y pilas',
      ['battery-cell-manufacturing', 'battery-pack-assembly', 'battery-second-life'],
    ],
    ['battery pack assembly', ['battery-pack-assembly']],
    ['Battery_Pack_Assembly', ['battery-pack-assembly']],
    ['ensamble de baterías', ['battery-pack-assembly']],
    ['Fabricación de automóviles', ['light-vehicle-assembly']],
    ['electrolinera', ['charging-operation']],
    ['recicladora de baterías', ['battery-recycling']],
    ['taller mecánico', ['ev-maintenance']],
    ['semiconductors', ['electronics-semiconductors']],
  ])('the activity %s is %j, and the answer says so', (word, keys) => {
    const { activities, understood } = expand({ activities: [word] });
    expect([...(activities ?? new Map<string, string>()).keys()]).toEqual(keys);
    expect(understood.find(({ field }) => field === 'activities')).toEqual({
      field: 'activities',
      element: word,
      means: keys,
    });
  });

  it('a sector of two numbers holds the branches of both', () => {
    const { activities } = expand({ activities: ['32-33'] });
    expect(activities?.has('lithium-refining') && activities.has('light-vehicle-assembly')).toBe(true);
  });

  it.each([
    ['8507', '8507'],
    ['85.07', '8507'],
    ['8507 60', '850760'],
    ['HS 8507.60', '850760'],
    ['fracción 8507.60.01', '85076001'],
    ['8507.6', '850760'],
    ['87', '87'],
  ])('the product %s is %s', (word, digits) => {
    expect([...(expand({ products: [word] }).products ?? new Map<string, string>()).keys()]).toEqual([digits]);
  });

  it.each([
    [{ immex_programme: 'sí' }, { immex_programme: true }],
    [{ immex_programme: 'No' }, { immex_programme: false }],
    [{ ships_dangerous_goods: 'ninguno' }, { ships_dangerous_goods: [] }],
    [{ welding: false }, { welding: [] }],
    [{ hazardous_chemicals: 'NMP' }, { hazardous_chemicals: ['NMP'] }],
    [{ connectionVoltageKv: 13.8 }, { connection_voltage_kv: 13.8 }],
  ])('the facts %j are %j', (given, read) => {
    expect(expand({ facts: given }).declared.facts).toEqual(read);
  });

  it('a phrase for a process names it, and the answer says which', () => {
    const { processes, understood } = expand({ processes: ['Soldadura láser de barras'] });
    expect(processes.get('welding-and-cutting')).toBe('Soldadura láser de barras');
    expect(understood).toContainEqual({
      field: 'processes',
      element: 'Soldadura láser de barras',
      means: ['welding-and-cutting'],
    });
  });

  it('a word that is part of the terms of several processes is taken for none, and they are listed', () => {
    const { processes, notes } = expand({ processes: ['trituración'] });
    expect(processes.size).toBe(0);
    expect(notes).toMatchObject([{ element: 'trituración', nearest: ['battery-shredding', 'ore-beneficiation'] }]);
  });

  it.each([
    ['jurisdiction', { jurisdictions: ['Texas'] }, []],
    ['jurisdiction', { jurisdictions: ['México'] }, ['Estado de México']],
    ['activities', { activities: ['baterías'] }, ['battery-pack-assembly']],
    ['activities', { activities: ['336111'] }, ['336110']],
    ['products', { products: ['9999.99'] }, []],
    ['facts', { facts: { trabajadores: 20 } }, []],
    ['facts', { facts: { workers: 20, WORKERS: 30 } }, []],
    ['facts', { facts: { welding: true } }, []],
    ['facts', { facts: { workers: Number.POSITIVE_INFINITY } }, []],
    ['processes', { processes: ['battery-smashing'] }, []],
  ])('what cannot be read names its field (%s), what was expected and what comes near: %j', (field, wanted, near) => {
    const error = fault(wanted);
    expect(error.code).toBe('bad-input');
    expect(error.message.startsWith(`${field}: `)).toBe(true);
    expect(error.expected).toBeTruthy();
    expect(error.nearest).toEqual(expect.arrayContaining([...near]));
  });
});
