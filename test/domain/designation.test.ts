import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  familyOfDesignation,
  keyOfDesignation,
  parseDesignation,
  printDesignation,
} from '../../src/domain/designation.js';

const anyDesignation = fc.record({
  programme: fc.constantFrom(
    'NOM' as const,
    'NOM-EM' as const,
    'NMX' as const,
    'PROY-NOM' as const,
    'PROY-NMX' as const,
  ),
  number: fc.constantFrom('052', '1', '036-1', 'R-025', 'J-678/1', 'CRP-001', 'EC-17025', '002'),
  bodies: fc.uniqueArray(fc.constantFrom('SEMARNAT', 'SCFI', 'STPS', 'SCT-2', 'SCT2', 'SSA1', 'ANCE', 'ENER'), {
    minLength: 1,
    maxLength: 3,
  }),
  year: fc.oneof(fc.constant(null), fc.integer({ min: 1940, max: 2060 })),
});

describe('a designation', () => {
  it('is read as it was printed', () => {
    fc.assert(
      fc.property(anyDesignation, (designation) => {
        expect(parseDesignation(printDesignation(designation))).toEqual(designation);
      }),
    );
  });

  it.each([
    ['NOM-163-SEMARNAT-SCFI-2023', 'NOM-163-SEMARNAT-SCFI-2023'],
    ['NOM - 115 - STPS - 1994', 'NOM-115-STPS-1994'],
    ['NOM-CRP-001-ECOL/1993', 'NOM-CRP-001-ECOL-1993'],
    ['NOM-012-SCT-2-2017', 'NOM-012-SCT-2-2017'],
    ['NOM-010-SCT2-2009', 'NOM-010-SCT2-2009'],
    ['NMX-J-678/1-ANCE-2020', 'NMX-J-678/1-ANCE-2020'],
    ['NMX-R-025-SCFI-2015', 'NMX-R-025-SCFI-2015'],
    ['NOM-036-1-STPS-2018', 'NOM-036-1-STPS-2018'],
    ['NOM-017- STPS-2008', 'NOM-017-STPS-2008'],
    ['nom-052-semarnat', 'NOM-052-SEMARNAT'],
    ['NOM-001-SEMARNAT-96', 'NOM-001-SEMARNAT-1996'],
    ['PROY-NOM-052-ECOL-1999', 'PROY-NOM-052-ECOL-1999'],
    ['NOM-EM-001-SCFI-2020', 'NOM-EM-001-SCFI-2020'],
  ])('%s is %s', (text, printed) => {
    const designation = parseDesignation(text);
    expect(designation && printDesignation(designation)).toBe(printed);
  });

  it.each(['ISO 9001', 'NOM', 'NOM-052', 'Norma Oficial', '', 'NOM-052-2005'])('%s is none', (text) => {
    expect(parseDesignation(text)).toBeNull();
  });

  it('names its edition, and the family under the body of today', () => {
    const old = parseDesignation('NOM-002-ECOL-1996');
    expect(old && keyOfDesignation(old)).toBe('nom-002-ecol-1996');
    expect(old && familyOfDesignation(old)).toBe('nom-002-semarnat');
    const family = parseDesignation('NOM-052-SEMARNAT');
    expect(family && keyOfDesignation(family)).toBeNull();
  });

  it('takes a hostile text in linear time', () => {
    expect(parseDesignation(`NOM-001-${'A-'.repeat(50_000)}`)).toBeNull();
  });
});
