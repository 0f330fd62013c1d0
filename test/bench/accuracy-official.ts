import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import type { CatalogueEntry, Citation, CitationContext } from '../../src/domain/citation.js';
import type { CreateCitationReader } from '../../src/domain/ports/citation-reader.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import type { CorpusSources } from '../../src/ingestion/compile-parts.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';

/** A stretch of an official text as the build reads it, and its citations. */
export interface OfficialPassage {
  readonly key: string;
  readonly context: CitationContext;
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** Folders of official texts that the importer reads today. */
const FOLDERS = ['laws', 'noms'];

/** Official texts as they are read, and the catalogue that they were read against. */
export interface OfficialTexts {
  readonly passages: readonly OfficialPassage[];
  readonly catalogue: readonly CatalogueEntry[];
}

/** Imports the official texts and reads every part of them against a catalogue of the corpus, in the order of their names. */
export async function readOfficialTexts(root: string): Promise<OfficialTexts> {
  const seeds = (await readFolder('seeds', ['.yaml'])).files;
  const catalogue = catalogueOf({ corpus: (await readFolder('corpus', ['.md'])).files, seeds });
  const passages: OfficialPassage[] = [];
  const create: CreateCitationReader = () => {
    const reader = createCitationReader(catalogue);
    return {
      read: (text, context = {}) => {
        const citations = reader.read(text, context);
        passages.push({ key: context.key ?? '', context, text, citations });
        return citations;
      },
    };
  };
  compileCorpus({ corpus: await importAll(root), seeds }, create);
  // A part may be read more than once, for its citations and for what it says.
  const once = new Map(
    passages.map((passage) => [`${passage.key} ${passage.context.at ?? ''} ${passage.text}`, passage]),
  );
  return { passages: [...once.values()].filter(({ key }) => key !== ''), catalogue };
}

const catalogueOf = (sources: CorpusSources): readonly CatalogueEntry[] => {
  let entries: readonly CatalogueEntry[] = [];
  compileCorpus(sources, (given) => {
    entries = given;
    return { read: () => [] };
  });
  return entries;
};

const importAll = async (root: string): Promise<CorpusSources['corpus']> => {
  const importer = createDocumentImporter();
  const files: CorpusSources['corpus'][number][] = [];
  for (const folder of FOLDERS) {
    for (const name of (await readdir(join(root, folder))).sort()) {
      const { report, markdown } = await importer.importDocument(name, await readFile(join(root, folder, name)));
      files.push({ path: `${report.key}.md`, text: markdown });
    }
  }
  return files;
};
