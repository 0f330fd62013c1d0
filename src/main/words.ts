import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchIndex } from '../domain/ports/search-index.js';
import type { Snapshot } from '../domain/ports/snapshot.js';
import { replaceFile } from '../files/replace-file.js';
import { buildWordImage } from '../search/image/build-word-image.js';
import { collectPassages, type Library } from '../search/image/passages.js';
import { parseWordImage, printWordImage } from '../search/image/word-image-file.js';
import type { WordImage } from '../search/image/word-image.js';
import { openSearchIndex } from '../search/search-index.js';
import { programDigest } from './workspace.js';

const WORDS_FILE = 'normapa.words';

/**
 * The search index over a snapshot. Its words are read from a file beside the snapshot; where that is missing, damaged, or of other sources, they are
 * read from the texts and the file is made anew. A folder that cannot be written is no fault: the words are then read again the next time.
 */
export async function openSearch({ graph, glossary, sources }: Snapshot, folder: string | null): Promise<SearchIndex> {
  const library = collectPassages(graph);
  const image = folder === null ? buildWordImage(library) : await openWords(library, sources, folder);
  return openSearchIndex(graph, glossary, library, image);
}

const openWords = async (library: Library, sources: string, folder: string): Promise<WordImage> => {
  const path = join(folder, WORDS_FILE);
  const name = `${sources} ${await programDigest(['domain', 'search'])}`;
  const bytes = await readFile(path).catch(() => null);
  const kept = bytes && parseWordImage(bytes, name);
  if (kept) return kept;
  const image = buildWordImage(library);
  await replaceFile(path, printWordImage(image, name)).catch(() => undefined);
  return image;
};
