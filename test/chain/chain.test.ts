import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/copy-project.js';
import { billOfMaterials, componentsOf, faultsOfBill } from './bill.js';
import { isPermitted, packagesBrought } from './licences.js';

describe('what an installed Normapa brings', () => {
  const brought = packagesBrought(PROJECT);
  it('has licences that are permitted', () => {
    expect(brought.length).toBeGreaterThan(50);
    expect(brought.filter(({ licence }) => !isPermitted(licence))).toEqual([]);
  });
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['GPL-3.0-only', false],
    ['not stated', false],
  ])('under %s: %s', (licence, expected) => {
    expect(isPermitted(licence)).toBe(expected);
  });
  it('has a bill of materials, of the form that CycloneDX gives it', () => {
    const bill = billOfMaterials(PROJECT);
    expect(faultsOfBill(bill)).toEqual([]);
    expect(componentsOf(bill)).toBe(new Set(brought.map(({ name, version }) => `${name}@${version}`)).size);
    expect(faultsOfBill(bill.replace('"bomFormat"', '"form"'))).not.toEqual([]);
  });
});
