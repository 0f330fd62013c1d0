import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckAnswer } from '../../src/domain/ports/questions/check.js';
import { BUILT_IN, type Workspace } from '../../src/main.js';
import { officialPath, officialTextsAreHere, withoutOfficialTexts } from '../support/official.js';
import { runCommand } from '../support/run-command.js';

describe.skipIf(!officialTextsAreHere)(`files that are checked${withoutOfficialTexts}`, () => {
  let workspace: Workspace = BUILT_IN;
  beforeAll(async () => {
    workspace = { ...BUILT_IN, out: await mkdtemp(join(tmpdir(), 'normapa-check-')) };
  });
  afterAll(() => rm(workspace.out, { recursive: true, force: true }));

  /** The state of each text that the file cites, by its key, or its title where the graph has no record of it. */
  const statesOf = async (file: string): Promise<ReadonlyMap<string, string>> => {
    const { status, output } = await runCommand(['check', officialPath(file), '--json'], { workspace });
    expect(status).toBe(0);
    const { citations } = JSON.parse(output) as CheckAnswer;
    return new Map(citations.flatMap(({ target, state }) => (target ? [[target.key ?? target.title, state]] : [])));
  };

  test('a PDF gives the state of each text that it cites', async () => {
    const states = await statesOf('guidelines/lineamientos-clasificacion-2016.pdf');
    expect(states.get('cpeum')).toBe('in-force');
    expect(states.get('Ley General de Transparencia y Acceso a la Información Pública')).toBe('unknown');
  }, 120_000);
  test('a DOC gives the state of each text that it cites', async () => {
    const states = await statesOf('states/gto-ley-ingresos-huanimaro-2018.doc');
    expect(states.get('Ley de Hacienda para los Municipios del Estado de Guanajuato')).toBe('unknown');
  }, 120_000);
});
