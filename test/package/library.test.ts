import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder, isInstalled } from '../../src/main/cache-folder.js';
import {
  createCitationReader,
  nodeId,
  NormapaError,
  openNormapa,
  parseDay,
  parseInstrument,
  type Normapa,
} from '../../src/main/library.js';

const STANDARD = `NORMA Oficial Mexicana NOM-999-PRUEBA-2024, Baterías de prueba.

1. Objetivo

Esta Norma establece los requisitos de las baterías de prueba.

2. Referencias

Para la correcta aplicación de esta Norma debe consultarse la NOM-052-SEMARNAT-2005.

TRANSITORIOS

PRIMERO. La presente Norma entrará en vigor a los 60 días de su publicación.
`;

describe('the library', () => {
  let folder = '';
  let normapa: Normapa;
  const notices: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normapa-'));
    await writeFile(join(folder, 'file'), '');
    // Below a file nothing can be written, whoever asks.
    normapa = await openNormapa({ cache: join(folder, 'file', 'below'), notice: (message) => notices.push(message) });
  });
  afterAll(async () => {
    await normapa.close();
    await rm(folder, { recursive: true });
  });

  it('takes a standard apart', async () => {
    const parsed = await parseInstrument('nom-999.txt', STANDARD);
    expect(parsed).toMatchObject({ kind: 'nom', designation: 'NOM-999-PRUEBA-2024' });
    const { locator, text } = parsed.parts[1]!;
    expect({ locator, text }).toMatchObject({ locator: 'num-2', text: expect.stringContaining('NOM-052') as unknown });
    const again = await parseInstrument('again.md', parsed.markdown);
    expect(again.parts).toEqual(parsed.parts);
  });

  it('finds and resolves citations', () => {
    const [found] = normapa.citations.read('conforme al artículo 31, fracción V de la LGPGIR');
    expect(found).toMatchObject({ resolved: true, target: { key: 'lgpgir' }, locators: ['art-31/fr-v'] });
    const elsewhere = createCitationReader(
      JSON.parse(JSON.stringify(normapa.catalogue())) as ReturnType<Normapa['catalogue']>,
    );
    expect(elsewhere.read('artículo 31, fracción V de la LGPGIR')).toMatchObject([{ target: { key: 'lgpgir' } }]);
  });

  it('asks the graph, the search and the questions', async () => {
    const [law] = await normapa.store.nodes([nodeId('Instrument', 'lgpgir')]);
    expect(law).toMatchObject({ label: 'Instrument', properties: { acronym: 'LGPGIR' } });
    const asOf = parseDay('2026-11-21')!;
    const { hits } = await normapa.search.search({ text: 'artículo 31 LGPGIR', first: 1, after: null, asOf });
    expect(hits).toMatchObject([{ instrument: 'lgpgir', locator: 'art-31' }]);
    expect((await normapa.questions.docket({ asOf, recommendation: 24 })).signals.length).toBeGreaterThan(0);
  });

  it('is opened, and says so, where nothing can be kept', () => {
    const told = notices.filter((notice) => notice.includes('below'));
    expect(told.some((notice) => notice.includes('The snapshot cannot be written'))).toBe(true);
    expect(notices.length).toBeLessThan(6);
  });

  it('tells what is wrong by its code', async () => {
    await expect(openNormapa({ corpus: [join(folder, 'none')] })).rejects.toBeInstanceOf(NormapaError);
    await expect(openNormapa({ corpus: [join(folder, 'none')] })).rejects.toMatchObject({ code: 'corpus-missing' });
    await expect(parseInstrument('x.pdf', Buffer.from('%PDF-1.7 nothing'))).rejects.toMatchObject({
      code: 'unreadable-file',
    });
  });
});

describe('what an installed package keeps', () => {
  it('goes to the cache folder of the user, as each system has it', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/kept' }, 'linux')).toBe('/var/kept');
    expect(cacheFolder({ XDG_CACHE_HOME: 'not/whole' }, 'linux')).toBe(join(homedir(), '.cache'));
    expect(cacheFolder({}, 'darwin')).toBe(join(homedir(), 'Library', 'Caches'));
    expect(cacheFolder({ LOCALAPPDATA: 'C:\\kept' }, 'win32')).toBe('C:\\kept');
  });

  it('is told from a checkout by the folder it lies in', () => {
    expect(isInstalled(join('x', 'node_modules', 'normapa'))).toBe(true);
    expect(isInstalled(join('x', 'normapa'))).toBe(false);
  });
});
