import { expect, it } from 'vitest';
import { register } from '../../../src/analysis/register/register.js';
import type { Day } from '../../../src/domain/day.js';
import { builtInLoaded } from '../../support/built-in.js';
import { profileOf } from '../../support/profiles.js';

it('a register calls places, activities and processes by their names, with the words declared for them', async () => {
  const profile = profileOf({
    activities: ['335910'],
    processes: ['soldadura láser'],
    facts: { workers: 40, noise_dba: 82 },
  });
  const { rows } = register(await builtInLoaded(), profile, '2026-11-21' as Day, null);
  const whyOf = (id: string): string | undefined => rows.find((row) => row.id === id)?.why.es;
  expect(whyOf('nom-011-stps-2001#num-5.2')).toContain(
    'lugar México (Federación); actividad Fabricación de celdas de batería (335910)',
  );
  expect(whyOf('nom-011-stps-2001#num-5.2')).toContain('dato noise_dba>=80 (noise_dba = 82)');
  const welding = rows.find(({ instrument }) => instrument === 'nom-027-stps-2008');
  expect(welding?.why.es).toContain('proceso Soldadura y corte (soldadura láser)');
  expect(welding?.why.en).toContain('process Welding and cutting (soldadura láser)');
}, 120_000);
