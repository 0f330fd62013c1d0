import type { CreateCitationReader } from '../domain/ports/citation-reader.js';
import { createFinder } from './find/find-mentions.js';
import { NAMES_WITH_ARTICLES } from './find/names-with-articles.js';
import { createNameIndex } from './find/name-index.js';
import { createCatalogueIndex } from './resolve/catalogue-index.js';
import { createSelfReader } from './resolve/own-names.js';
import { definitionsOf, resolveMentions } from './resolve/resolve-mentions.js';

/** Makes a reader for a set of instruments: what a text says is found first, what it means is settled after. */
export const createCitationReader: CreateCitationReader = (catalogue) => {
  const names = createNameIndex(
    [...NAMES_WITH_ARTICLES, ...catalogue.flatMap((entry) => entry.titles)],
    catalogue.flatMap((entry) => (entry.acronym === null ? [] : [entry.acronym])),
  );
  const find = createFinder(names);
  const index = createCatalogueIndex(catalogue);
  const selfOf = createSelfReader(index);
  return {
    read: (text, context = {}) => resolveMentions(text, find(text), context, index, selfOf),
    definitions: (text, context = {}) => definitionsOf(text, find(text), context, index, selfOf),
  };
};
