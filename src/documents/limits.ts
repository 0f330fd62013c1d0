/** Largest official file that is read, in bytes; the largest federal law in PDF has 6 MB, the largest gazette issue about 60. */
export const FILE_BYTES_LIMIT = 128 * 1024 * 1024;

/** Most pages of a PDF that are read; the longest federal law has about 400. */
export const PAGES_LIMIT = 5000;
