import type { LedgerEntry } from '../queries/ledger.js';

/** The ids of every node that some asks speak of, each once. */
export function ledgerIds(entries: readonly LedgerEntry[]): readonly string[] {
  const ids = entries.flatMap(({ addressee, targets, since }) => [
    ...(addressee === null ? [] : [`authority:${addressee}`]),
    ...targets.flatMap(({ instrument, changedBy, stepAt, provisions }) => [
      `instrument:${instrument}`,
      ...changedBy.map((key) => `authority:${key}`),
      ...[...provisions, ...(stepAt === null ? [] : [stepAt])].map((part) => `instrument:${part.split('#')[0] ?? ''}`),
    ]),
    ...since.map(({ instrument }) => `instrument:${instrument}`),
  ]);
  return [...new Set(ids)];
}
