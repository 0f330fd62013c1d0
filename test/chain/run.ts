/**
 * Looks at what Normapa is made of: `npm run chain` prints the lines of RELIABILITY.md; `npm run licences` lists every package with its licence;
 * `npm run sbom` prints the bill of materials. Exit status 1 for a licence that is not permitted, a bill that is none, a high finding.
 */
import { printRow } from '../support/reliability-row.js';
import { PROJECT } from '../support/copy-project.js';
import { auditPackages } from './audit.js';
import { billOfMaterials, componentsOf, faultsOfBill } from './bill.js';
import { isPermitted, packagesBrought } from './licences.js';

/** What is done by each name; gives whether all is well. */
const TASKS: Readonly<Record<string, () => boolean>> = {
  licences: () => {
    const brought = packagesBrought(PROJECT);
    for (const { name, version, licence } of brought) {
      process.stdout.write(`${name}\t${version}\t${licence}${isPermitted(licence) ? '' : '\tNOT PERMITTED'}\n`);
    }
    return brought.every(({ licence }) => isPermitted(licence));
  },
  sbom: () => {
    const bill = billOfMaterials(PROJECT);
    process.stdout.write(bill);
    return faultsOfBill(bill).length === 0;
  },
  all: () => {
    const brought = packagesBrought(PROJECT);
    const refused = brought.filter(({ licence }) => !isPermitted(licence));
    const bill = billOfMaterials(PROJECT);
    const faults = faultsOfBill(bill);
    const audit = auditPackages(PROJECT);
    const command = 'npm run chain';
    const rows = [
      { what: 'licences of what is installed', often: `${brought.length} packages`, result: `${refused.length} outside the table of licences permitted` },
      { what: 'bill of materials, CycloneDX 1.5', often: `${componentsOf(bill)} components`, result: `${faults.length} faults by its schema` },
      { what: '`npm audit` of what is installed', often: 'once', result: audit.told },
    ]; // prettier-ignore
    for (const row of rows) process.stdout.write(`${printRow({ ...row, command })}\n`);
    return refused.length === 0 && faults.length === 0 && (audit.high ?? 0) === 0;
  },
};

const task = TASKS[process.argv[2] ?? 'all'];
if (!task) throw new Error(`There is ${Object.keys(TASKS).join(', ')}`);
process.exitCode = task() ? 0 : 1;
