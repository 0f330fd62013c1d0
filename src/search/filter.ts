import { FACETS, type SearchRequest } from '../domain/ports/search-index.js';
import type { FacetTable, FacetTables } from './facet-table.js';

/** Tells whether a passage of an instrument passes the filters of a request. */
export type Filter = (passage: number, instrument: number) => boolean;

/** The filter of a request: in each facet named, one of the values given; null where none is named. An empty list lets nothing pass. */
export function createFilter(tables: FacetTables, filters: SearchRequest['filters']): Filter | null {
  const tests = FACETS.flatMap((facet) => {
    const wanted = filters?.[facet];
    return wanted === undefined ? [] : [testOf(tables[facet], new Set(wanted))];
  });
  if (tests.length === 0) return null;
  return (passage, instrument) => tests.every((test) => test(passage, instrument));
}

const testOf = ({ values, starts, codes, ofPassages }: FacetTable, wanted: ReadonlySet<string>): Filter => {
  const allowed = Uint8Array.from(values, (value) => Number(wanted.has(value)));
  return (passage, instrument) => {
    const member = ofPassages ? passage : instrument;
    const end = starts[member + 1] ?? 0;
    for (let at = starts[member] ?? 0; at < end; at++) if (allowed[codes[at] ?? 0] === 1) return true;
    return false;
  };
};
