import type { CatalogueEntry } from '../domain/citation.js';
import type { CreateCitationReader } from '../domain/ports/citation-reader.js';
import { createFinder } from './find/find-mentions.js';
import { NAMES_WITH_ARTICLES } from './find/names-with-articles.js';
import { createNameIndex } from './find/name-index.js';
import { acronymsOf, namesOf } from './names-of-entry.js';
import { createCatalogueIndex } from './resolve/catalogue-index.js';
import { isStandardKind } from './resolve/edition.js';
import { createSelfReader } from './resolve/own-names.js';
import { definitionsOf, resolveMentions } from './resolve/resolve-mentions.js';

/** Makes a reader for a set of instruments: what a text says is found first, what it means is settled after. */
export const createCitationReader: CreateCitationReader = (catalogue) => {
  const names = createNameIndex(
    [...NAMES_WITH_ARTICLES, ...catalogue.flatMap(namesAnywhere)],
    catalogue.flatMap(acronymsOf),
  );
  const find = createFinder(names);
  const index = createCatalogueIndex(catalogue);
  const selfOf = createSelfReader(index);
  return {
    read: (text, context = {}) => resolveMentions(text, find(text), context, index, selfOf),
    definitions: (text, context = {}) => definitionsOf(text, find(text), context, index, selfOf),
  };
};

/** Most words of a title of a standard that the sentence may say without meaning the standard: "Sistema general de unidades de medida". */
const PLAIN_TITLE = 7;

/** The titles that name an entry wherever they stand; a standard with a short one is named by its designation. */
const namesAnywhere = (entry: CatalogueEntry): readonly string[] => {
  const names = namesOf(entry);
  return isStandardKind(entry.kind) ? names.filter((name) => name.split(/[\s-]+/).length > PLAIN_TITLE) : names;
};
