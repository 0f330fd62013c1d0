import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { packagesBrought } from './licences.js';

/**
 * The bill of materials of what an installed Normapa brings, in CycloneDX 1.5 as npm writes it. npm is asked for all and the rest is taken out here: by
 * itself it leaves out, with what is for development alone, what both that and the program need.
 */
export function billOfMaterials(folder: string): string {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const all = execFileSync('npm', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 }); // prettier-ignore
  const bill = JSON.parse(all) as Bill;
  const own = bill.metadata.component['bom-ref'];
  const kept = new Set([own, ...packagesBrought(folder).map(({ name, version }) => `${name}@${version}`)]);
  const dependencies = bill.dependencies.filter(({ ref }) => kept.has(ref));
  return `${JSON.stringify(
    {
      ...bill,
      components: bill.components.filter((component) => kept.has(component['bom-ref'])),
      dependencies: dependencies.map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((on) => kept.has(on)),
      })),
    },
    null,
    2,
  )}\n`;
}

interface Component {
  readonly 'bom-ref': string;
}

interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** How many components a bill lists. */
export function componentsOf(bill: string): number {
  return (JSON.parse(bill) as Bill).components.length;
}

/** What in a bill is not as the schema of CycloneDX 1.5 has it. */
export function faultsOfBill(bill: string): readonly string[] {
  // Formats (addresses, instants) are not looked at: the schema names some that JSON Schema has no word for.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const name of ['jsf-0.82', 'spdx']) {
    ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const validate = ajv.compile(schemaOf('bom-1.5'));
  if (validate(JSON.parse(bill))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const schemaOf = (name: string): object =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../fixtures/cyclonedx/${name}.SNAPSHOT.schema.json`, import.meta.url)), 'utf8'),
  ) as object;
