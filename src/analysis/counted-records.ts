import type { GraphNode } from '../domain/graph/node.js';
import type { GraphStore } from '../domain/ports/graph-store.js';
import { listAll } from './list-all.js';

/** The instruments of a store with what is counted of their parts, whatever the day. */
export interface CountedRecords {
  readonly instruments: readonly GraphNode<'Instrument'>[];
  readonly provisions: number;
  readonly provisionsWithDoubt: number;
  /** By the key of the instrument. */
  readonly parts: ReadonlyMap<string, { readonly count: number; readonly doubts: number }>;
}

/** Counts the records of a store, anew only when its content has changed: the parts of a few hundred laws are more than a hundred thousand. */
export function countedRecords(store: GraphStore, digest: string): Promise<CountedRecords> {
  const known = COUNTED.get(store);
  if (known?.digest === digest) return known.records;
  const records = countRecords(store);
  COUNTED.set(store, { digest, records });
  // A store that failed is asked again next time.
  records.catch(() => COUNTED.delete(store));
  return records;
}

const COUNTED = new WeakMap<GraphStore, { readonly digest: string; readonly records: Promise<CountedRecords> }>();

const countRecords = async (store: GraphStore): Promise<CountedRecords> => {
  const instruments = await listAll(store, 'Instrument', 'key');
  const provisions = await listAll(store, 'Provision', 'instrument');
  const parts = new Map<string, { count: number; doubts: number }>();
  let provisionsWithDoubt = 0;
  for (const { properties } of provisions) {
    const { count, doubts } = parts.get(properties.instrument) ?? { count: 0, doubts: 0 };
    parts.set(properties.instrument, { count: count + 1, doubts: doubts + properties.doubts.length });
    if (properties.doubts.length > 0) provisionsWithDoubt++;
  }
  return { instruments, provisions: provisions.length, provisionsWithDoubt, parts };
};
