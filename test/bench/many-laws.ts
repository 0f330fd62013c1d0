import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN, createImportPool, type Workspace } from '../../src/main.js';
import { frontMatter } from '../support/corpus-text.js';
import { officialPath, officialTextsAreHere } from '../support/official.js';

/** Sources of as many laws as one country has, with their official words, in a folder that the caller removes. */
export interface ManyLaws {
  readonly folder: string;
  readonly workspace: Workspace;
  /** Megabytes of the laws as Markdown. */
  readonly megabytes: number;
}

/** The built-in corpus and so many laws with official text: those that lie beside the checkout, then copies under other names; made up where none are there. */
export async function writeManyLaws(count: number): Promise<ManyLaws> {
  const folder = await mkdtemp(join(tmpdir(), 'normapa-laws-'));
  const texts = join(folder, 'texts', 'law');
  await mkdir(texts, { recursive: true });
  const laws = officialTextsAreHere ? await officialLaws(count) : [madeUpLaw()];
  let bytes = 0;
  for (let place = 0; place < count; place += 1) {
    const law = laws[place % laws.length] ?? madeUpLaw();
    const round = Math.floor(place / laws.length);
    const { key, markdown } = round === 0 ? law : copyOf(law, round);
    await writeFile(join(texts, `${key}.md`), markdown);
    bytes += Buffer.byteLength(markdown);
  }
  const workspace = { ...BUILT_IN, corpus: [...BUILT_IN.corpus, join(folder, 'texts')], out: join(folder, 'out') };
  return { folder, workspace, megabytes: bytes / 1e6 };
}

interface Law {
  readonly key: string;
  readonly title: string;
  readonly markdown: string;
}

const officialLaws = async (count: number): Promise<readonly Law[]> => {
  const pool = await createImportPool({ workers: 2 });
  const names = (await readdir(officialPath('laws')))
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .slice(0, count);
  const read = await Promise.all(names.map((name) => pool.importFile(officialPath(`laws/${name}`))));
  await pool.close();
  return read.map(({ report, markdown }) => ({ key: report.key, title: report.title, markdown }));
};

/** The same words under another name: it cites what the law cites, and is cited by nobody. */
const copyOf = ({ key, title, markdown }: Law, round: number): Law => {
  const name = `${title} (${String(round)})`;
  const own = `${key}-${String(round)}`;
  const renamed = markdown.replace(`key: ${key}\n`, `key: ${own}\n`).replaceAll(title, name);
  return { key: own, title: name, markdown: renamed };
};

const ARTICLES = 200;

const madeUpLaw = (): Law => {
  const title = 'Ley de Prueba de los Residuos';
  const articles = Array.from({ length: ARTICLES }, (_, place) => {
    const number = String(place + 1);
    return `## Artículo ${number}\n\nLa Secretaría expedirá, en coordinación con la Procuraduría, las normas a que se sujetan los generadores de residuos peligrosos conforme al artículo 31 de la Ley General para la Prevención y Gestión Integral de los Residuos y al artículo ${number} de esta Ley.\n`;
  });
  const head = frontMatter({ key: 'ley-prueba', title_es: title, kind: 'law', text: 'official' });
  return { key: 'ley-prueba', title, markdown: `${head}${articles.join('\n')}` };
};
