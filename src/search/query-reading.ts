import type { CreateQueryReading, PassageNode, QueryReading } from '../domain/ports/query-reading.js';
import { explainPassages } from './answer/explain-passages.js';
import { checkRequest } from './answer/request.js';
import { textsOfNoted } from './image/passage-texts.js';
import { correctSlips } from './query/correct-slips.js';
import { parseQuery } from './query/parse-query.js';
import { indexQuerySources } from './query/query-sources.js';

/** Reads queries, and tells why hits are hits, for an index that keeps its words elsewhere. */
export const createQueryReading: CreateQueryReading = (instruments, glossary, notes) => {
  const sources = indexQuerySources(instruments, glossary, notes);
  return {
    check: checkRequest,
    parse: (text) => parseQuery(sources, text),
    correct: (text, unknown, near) => correctSlips(sources.names, text, unknown, near.flatMap(wordsOf)),
    explain: (meant, hits) => explainPassages(sources, meant, hits),
  } satisfies QueryReading;
};

const wordsOf = (node: PassageNode): readonly string[] => textsOfNoted({ node, links: [] }).map(({ text }) => text);
