import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../../src/domain/evidence.js';
import { isLocator } from '../../../src/domain/locator/locator.js';
import { QUOTE_LIMIT } from '../../../src/domain/quote.js';
import { BUILT_IN } from '../../../src/main.js';
import { compileTexts } from '../../support/compile.js';
import { frontMatter } from '../../support/corpus-text.js';
import type { Random } from '../../support/random.js';
import { hold, holdEqual, holdPlaces, isAskedTwice } from '../invariant.js';
import { mutateText, pantryOf, type Pantry } from '../mutate.js';
import { shuffle } from '../shuffle.js';
import { readsText, type FuzzTarget } from '../target.js';

/** The words of the dialect's own grammar, and of the law. */
const WORDS = [
  '# ', '## ', '### ', '#### ', '###### ', '####### ', '\n', '\n\n', '\n\n\n', '    ', '> ', '- ', '1. ', '| a | b |\n| - | - |\n', '```\n', '***', '_', '`', '\\', '<!-- ', '-->', '<b>',
  '::rule{', '}', ':::en\n', ':::\n', ':::doubt\n', '::reform{kind=reformed on="2023-05-08"}\n', ':::', '::', ':x[y]{z}', '[a](javascript:b)', '![a](b)', '[^1]', '&amp;', '&#0;',
  'modality=obligation ', 'modality=scope ', 'modality=none ', 'act=register ', 'topics="waste" ', 'binds="battery-recycling" ', 'binds=', 'when="workers>15 and markets has MX" ',
  'unless="workers<=" ', 'authorities="semarnat sedue" ', 'at="art-1 art-2" ', 'at=sub-campo-de-aplicacion ', 'processes=waste-storage ', 'products="8507.60" ', '"', '=',
  '::rule{modality=obligation topics="waste" binds="battery-recycling" when="workers>=10"}\n\n',
  'Artículo 31', 'Artículo 5 Bis. Título', 'Fracción IV', 'Inciso a', 'Párrafo 2', 'Último párrafo', 'Numeral 5.2.1', 'Anexo A', 'Tabla 2', 'Transitorios', 'Primero', 'Único',
  'Decreto de 2021-04-23', 'Decreto de 2021-02-30', 'Título Quinto', 'Capítulo II', 'Resolutivo Quinto', 'Considerando 3', 'Campo de aplicación', 'Regla 4.5.30',
  'conforme al artículo 31 de la Ley Uno', 'la NOM-052-SEMARNAT-2005', 'esta Ley', 'el párrafo anterior', 'deberá registrarse ante la SEMARNAT dentro de los diez días hábiles',
  'Se entiende por residuo:', 'Se reforma el artículo 5', 'quedan prohibidos', '100 toneladas', 'treinta y un', '---', '---\nkey: otra\n---\n',
]; // prettier-ignore

const FIELDS = ['kind', 'published', 'status', 'jurisdiction', 'text', 'sources', 'replaces', 'effective', 'last_reform', 'issued_by', 'defines', 'key', 'review']; // prettier-ignore
const VALUES = ['law', 'nom', 'official', 'summary', '2003-10-08', '2003-13-40', 'in-force', 'repealed', '[a, b]', '{a: b}', '[]', 'null', '~', '"', "'x", '&a [*a]', '*b', '!!js/function x', '-', '1e400', '{key: ley, by: x, on: 2020-01-01}', '{__proto__: {a: 1}}', '? a\n: b', '|\n  x\n  y', 'MX-NLE', 'true', ': ']; // prettier-ignore

/** A file of the corpus: the grammar's own keywords in any order, and built-in entries mutated, compiled whole. */
export const corpus: FuzzTarget = {
  title: 'corpus Markdown, compiled to the graph',
  open: () => {
    const pantry = pantryOf(builtInEntries(40), WORDS);
    return readsText((random) => makeEntry(random, pantry), checkEntry);
  },
};

/** Some of the shorter entries of the built-in corpus. */
const builtInEntries = (count: number): readonly string[] => {
  const folder = BUILT_IN.corpus[0] ?? '';
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const texts = paths.sort().map((path) => readFileSync(join(folder, path), 'utf8'));
  return texts.filter(({ length }) => length < 12_000).slice(0, count);
};

const makeEntry = (random: Random, pantry: Pantry): string => {
  if (random.chance(0.3)) return mutateText(random, pantry);
  const odd = random.chance(0.3) ? { [random.pick(FIELDS)]: random.pick(VALUES) } : {};
  const sort = random.chance(0.3) ? { text: 'official' } : {};
  return frontMatter({ ...sort, ...odd }) + shuffle(random, WORDS, 60, '');
};

const checkEntry = (text: string): void => {
  const path = 'law/ley.md';
  const compiled = compileTexts({ [path]: text });
  const file = `corpus/${path}`;
  holdPlaces(text, compiled.diagnostics.filter((diagnostic) => diagnostic.file === file)); // prettier-ignore
  const ids = new Set<string>();
  for (const node of compiled.graph.nodes) {
    hold(!ids.has(node.id), 'no two nodes have one id');
    ids.add(node.id);
    if (node.label !== 'Provision') continue;
    hold(isLocator(node.properties.locator), 'a provision has a locator');
    holdEvidence(text, file, node.properties.evidence);
  }
  for (const { from, to, evidence } of compiled.graph.edges) {
    hold(ids.has(from) && ids.has(to), 'an edge has both its ends');
    holdEvidence(text, file, evidence);
  }
  if (isAskedTwice(text)) holdEqual(compileTexts({ [path]: text }), compiled, 'the same file gives the same graph');
};

/** The words quoted stand between the offsets, markup between them aside. */
const holdEvidence = (text: string, file: string, evidence: Evidence): void => {
  const { start, end, quote } = evidence;
  hold(start >= 0 && end >= start, 'the offsets of evidence are in order');
  hold(quote.length <= QUOTE_LIMIT, 'a quote has no more signs than it may');
  if (evidence.file !== file) return;
  hold(end <= text.length, 'the offsets of evidence lie in the file');
};
