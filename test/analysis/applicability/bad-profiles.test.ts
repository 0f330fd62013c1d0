import { describe, expect, it } from 'vitest';
import { applicability } from '../../../src/analysis/applicability/applicability.js';
import { NormapaError } from '../../../src/domain/errors.js';
import type { Profile } from '../../../src/domain/profile.js';
import { profileOf } from '../../support/profiles.js';
import { graphOf, text, TODAY } from '../../support/one-rule.js';

const RECYCLER = { activities: ['battery-recycling'] };
const rule = (rest: string): string => text(`modality=obligation binds="battery-recycling" ${rest}`);

describe('a profile at fault', () => {
  const fault = async (wanted: Partial<Profile>): Promise<NormapaError> => {
    const graph = await graphOf({ 'law/ley.md': rule('') });
    try {
      applicability(graph, profileOf(wanted), TODAY);
    } catch (error) {
      if (error instanceof NormapaError) return error;
    }
    throw new Error('no fault was told');
  };

  it.each([
    ['an activity', { activities: ['battery-recycler'] }, 'no activity battery-recycler', 'battery-recycling'],
    ['a fact', { ...RECYCLER, facts: { worker: 3 } }, 'no fact worker', 'workers'],
    [
      'a choice',
      { ...RECYCLER, facts: { water_source: 'municipal-networks' } },
      'water_source is',
      'municipal-network',
    ],
    ['a place', { ...RECYCLER, jurisdictions: ['MX-NLL'] }, 'no place MX-NLL', 'MX-NLE'],
    ['a key of a process', { processes: ['weld-and-cutting'] }, 'no process weld-and-cutting', 'welding-and-cutting'],
  ])('%s that does not exist is told with the nearest', async (_what, wanted, message, nearest) => {
    const error = await fault(wanted);
    expect(error.code).toBe('bad-input');
    expect(error.message).toContain(message);
    expect(error.nearest).toContain(nearest);
  });

  it.each([
    ['nothing declared', {}, 'declares nothing'],
    ['no place', { ...RECYCLER, jurisdictions: [] }, 'jurisdiction is missing'],
    ['a value of another sort', { ...RECYCLER, facts: { workers: 'many' } }, 'workers is "many"'],
    ['half a worker', { ...RECYCLER, facts: { workers: 2.5 } }, 'workers is 2.5'],
    ['fewer than none', { ...RECYCLER, facts: { workers: -1 } }, 'workers is -1'],
    ['a market by name', { ...RECYCLER, facts: { markets: ['USA'] } }, 'markets is ["USA"]'],
    ['no HS code', { products: ['battery'] }, 'battery is no HS code'],
    [
      'a highly hazardous activity without chemicals',
      { ...RECYCLER, facts: { highly_hazardous_activity: true, hazardous_chemicals: [] } },
      'highly_hazardous_activity = true',
    ],
    [
      'the mode of a power plant that is not there',
      { ...RECYCLER, facts: { own_generation_mw: 0, own_generation_mode: 'isolated' } },
      'own_generation_mode = "isolated"',
    ],
    [
      'a part above its whole',
      { ...RECYCLER, facts: { co2_direct_t_per_year: 3, ghg_direct_and_indirect_tco2e_per_year: 2 } },
      'direct CO2 exceeds',
    ],
    ['facts that contradict', { ...RECYCLER, facts: { markets: ['MX'], export_share_pct: 40 } }, 'contradict'],
  ])('%s is told', async (_what, wanted, message) => {
    expect((await fault(wanted as Partial<Profile>)).message).toContain(message);
  });

  it('names every fault at once', async () => {
    const { message } = await fault({ activities: ['cooking'], facts: { wind: 3, workers: -1 } });
    expect(message).toMatch(/cooking.*wind.*workers/);
  });

  it('with a process that a fact denies is answered, and the two told', async () => {
    const graph = await graphOf({ 'law/ley.md': rule('') });
    const wanted = { ...RECYCLER, processes: ['soldadura'], facts: { welding: [] } };
    expect(applicability(graph, profileOf(wanted), TODAY).notes).toMatchObject([
      { element: 'soldadura', nearest: ['welding'] },
    ]);
  });

  it('with a phrase that names no process is answered, and the phrase told', async () => {
    const graph = await graphOf({ 'law/ley.md': rule('') });
    const { applies, notes } = applicability(graph, profileOf({ ...RECYCLER, processes: ['embarque'] }), TODAY);
    expect(applies).toHaveLength(1);
    expect(notes.map(({ element }) => element)).toEqual(['embarque']);
  });
});
