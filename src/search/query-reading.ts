import type { CreateQueryReading, PassageNode, QueryReading } from '../domain/ports/query-reading.js';
import { explainPassages } from './answer/explain-passages.js';
import { checkRequest } from './answer/request.js';
import { textsOfNoted } from './image/passage-texts.js';
import { correctSlips } from './query/correct-slips.js';
import { indexGlossary } from './query/glossary-index.js';
import { collectNames } from './query/instrument-names.js';
import { parseQuery } from './query/parse-query.js';

/** Reads queries, and tells why hits are hits, for an index that keeps its words elsewhere. */
export const createQueryReading: CreateQueryReading = (instruments, entries, bodies) => {
  const names = collectNames(instruments, entries);
  const glossary = indexGlossary([...entries, ...bodies]);
  const places = new Map(instruments.map(({ properties }, index) => [properties.key, index]));
  return {
    check: checkRequest,
    parse: (text) => parseQuery({ instruments, names, glossary }, text),
    correct: (text, unknown, near) => correctSlips(names, text, unknown, near.flatMap(wordsOf)),
    explain: (meant, hits) => explainPassages({ names, glossary, places }, meant, hits),
  } satisfies QueryReading;
};

const wordsOf = (node: PassageNode): readonly string[] => textsOfNoted({ node, links: [] }).map(({ text }) => text);
