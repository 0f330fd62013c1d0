import { readdirSync } from 'node:fs';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';
import { BUILT_IN } from '../../src/main.js';
import { officialPath, readOfficial } from './official.js';

/** The graph of official files alone, those of some folders of the official texts, with the built-in seeds. */
export async function compileOfficial(folders: readonly string[], wanted = /./): Promise<Graph> {
  const importer = createDocumentImporter();
  const paths = folders.flatMap((folder) => readdirSync(officialPath(folder)).map((name) => `${folder}/${name}`));
  const corpus = [];
  for (const path of paths.filter((each) => wanted.test(each))) {
    const { markdown, report } = await importer.importDocument(path, readOfficial(path));
    corpus.push({ path: `texts/${report.kind}/${report.key}.md`, text: markdown });
  }
  const seeds = await readFolder(BUILT_IN.seeds, ['.yaml']);
  return compileCorpus({ corpus, seeds: seeds.files }, createCitationReader).graph;
}
