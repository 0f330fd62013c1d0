/** What the package gives as `normapa/citations`: the citation reader alone, for browsers too. */
export { createCitationReader } from './citation-reader.js';
export type { CatalogueEntry, Citation, CitationContext, CitationTarget } from '../domain/citation.js';
export type { CitationReader, CreateCitationReader } from '../domain/ports/citation-reader.js';
