import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, openSnapshot } from '../../src/main.js';
import { frontMatter } from '../support/corpus-text.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-incremental-'));
  for (const [path, text] of Object.entries(SOURCES)) await write(path, text);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

const workspace = (out: string): Parameters<typeof build>[0] => ({
  corpus: [join(folder, 'corpus'), join(folder, 'texts')],
  seeds: join(folder, 'seeds'),
  out: join(folder, out),
});

/** The snapshot of a build, and each part that it names. */
const filesOf = async (out: string): Promise<Readonly<Record<string, string>>> => {
  const snapshot = await readFile(join(folder, out, 'normapa.snapshot'), 'latin1');
  const names = snapshot.split('\n').filter((line) => /^[0-9a-f]{64}$/.test(line));
  const beside = (await readdir(join(folder, out))).find((name) => name.startsWith('normapa.snapshot.parts')) ?? '';
  const parts = names.map(async (name) => [name, await readFile(join(folder, out, beside, name), 'latin1')] as const);
  return { snapshot, ...Object.fromEntries(await Promise.all(parts)) };
};

const law = (key: string, title: string, body: string, fields: Readonly<Record<string, string>> = {}): string =>
  frontMatter({ key, title_es: title, text: 'official', ...fields }) + body;

const RESIDUOS = `## Artículo 1

Para los efectos de esta Ley se entiende por Secretaría: la Secretaría de Economía.

## Artículo 2

La Secretaría expedirá las normas a que se refiere el artículo 3 de la Ley del Agua.
`;

const AGUA = `## Artículo 1

Conforme al artículo 2 de la Ley de los Residuos y al artículo 9 de la Ley de los Bosques.

## Artículo 3

::reform{kind=reformed on="2020-01-01"}

Se hará así.
`;

const AUTHORITY = `
- {key: economia, acronym: SE, name_es: Secretaría de Economía, name_en: Ministry of Economy, kind: ministry, level: federal, parent: null,
   aliases: [], valid_from: null, valid_to: null, successor: null, mandates: [{topic: waste, topics: [waste], basis: 'Ley de los Residuos, artículo 2', says_en: regulates}], sources: [a], confidence: high, unverified: []}
`;

const SOURCES: Readonly<Record<string, string>> = {
  'texts/law/residuos.md': law('residuos', 'Ley de los Residuos', RESIDUOS),
  'texts/law/agua.md': law('agua', 'Ley del Agua', AGUA),
  'texts/law/aire.md': law('aire', 'Ley del Aire', '## Artículo 1\n\nNadie la cita, y no cita a nadie.\n'),
  'texts/decree/reforma.md': law('reforma', 'Decreto de otra cosa', '## Artículo 1\n\nÚnico.\n', {
    kind: 'decree',
    published: '2020-01-01',
  }),
  'corpus/law/vieja.md': `${frontMatter({ key: 'vieja', title_es: 'Ley Vieja', status: 'superseded', replaced_by: '[agua]' })}## Artículo 1\n\n::rule{modality=obligation}\n\nAlgo.\n\n:::en\nA thing.\n:::\n`,
  'seeds/jurisdictions.yaml': '- {key: MX, name_es: México, name_en: Mexico, parent: null, kind: country}\n',
  'seeds/authorities.yaml': AUTHORITY,
};

const edit = (path: string, from: string | RegExp, to: string) => async (): Promise<void> => {
  const text = await readFile(join(folder, path), 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${path} has no ${String(from)}`);
  await write(path, edited);
};

/** Kinds of change, and how many parts of the graph may be the same afterwards: of the seeds and of five texts. */
const CHANGES: readonly (readonly [string, () => Promise<void>, number])[] = [
  ['words', edit('texts/law/agua.md', 'Se hará así', 'Se hará de otro modo'), 5],
  ['words that shift all behind them', edit('texts/law/residuos.md', 'Para los efectos', 'Para todos los efectos'), 5],
  ['a new article that others cite', edit('texts/law/residuos.md', /$/, '\n## Artículo 9\n\nNuevo.\n'), 5],
  ['an article gone that others cite', edit('texts/law/agua.md', 'Artículo 3', 'Artículo 4'), 4],
  ['a part gone that the seeds rest on', edit('texts/law/residuos.md', 'Artículo 2', 'Artículo 7'), 3],
  ['a title by which others cite it', edit('texts/law/residuos.md', 'Ley de los Residuos', 'Ley de las Cosas'), 3],
  ['a title that others cite already', edit('texts/law/aire.md', 'Ley del Aire', 'Ley de los Bosques'), 4],
  [
    'a title that makes a decree that of a reform',
    edit('texts/decree/reforma.md', 'de otra cosa', 'que reforma la Ley del Agua'),
    4,
  ],
  ['the day on which one text followed another', edit('texts/law/agua.md', '2003-10-08', '2004-10-08'), 4],
  [
    'a new file',
    () => write('texts/law/bosques.md', law('bosques', 'Ley de los Bosques', '## Artículo 9\n\nDe los bosques.\n')),
    5,
  ],
  ['a file gone', () => rm(join(folder, 'texts/law/residuos.md')), 3],
  ['a file gone that nobody cites', () => rm(join(folder, 'texts/law/aire.md')), 5],
  ['a file under another name', () => rename(join(folder, 'texts/law/agua.md'), join(folder, 'texts/law/otra.md')), 5],
  [
    'an older text of the same law',
    () =>
      write(
        'texts/law/agua@2001.md',
        law('agua', 'Ley del Agua', '## Artículo 1\n\nAntes.\n', { last_reform: '2001-01-01' }),
      ),
    6,
  ],
  ['a name of the seeds', edit('seeds/authorities.yaml', 'aliases: []', 'aliases: [Secretaría de Comercio]'), 5],
  ['a fault', edit('texts/law/aire.md', 'kind: law', 'kind: nothing'), 5],
];

describe('A build after one change', () => {
  it.each(CHANGES)('of %s equals a full one, byte for byte', async (_kind, change, same) => {
    await build(workspace('out'));
    const before = await filesOf('out');
    await change();
    const again = await build(workspace('out'));
    const fresh = await build(workspace('fresh'));
    const after = await filesOf('out');
    expect(after).toEqual(await filesOf('fresh'));
    expect(again).toEqual(fresh);
    expect(after.snapshot).not.toBe(before.snapshot);
    expect(Object.keys(after).filter((name) => name in before && name !== 'snapshot')).toHaveLength(same);
  });

  it('that finds one of its parts damaged makes that anew', async () => {
    const whole = await openSnapshot(workspace('out'), () => undefined);
    const before = await filesOf('out');
    const [, name = ''] = Object.keys(before);
    const parts = (await readdir(join(folder, 'out'))).find((each) => each.includes('parts')) ?? '';
    await writeFile(join(folder, 'out', parts, name), 'broken');
    const notices: string[] = [];
    expect(await openSnapshot(workspace('out'), (notice) => notices.push(notice))).toEqual(whole);
    expect(notices.join()).toMatch(/no whole snapshot.*made anew/);
    expect(await filesOf('out')).toEqual(before);
  });
});
