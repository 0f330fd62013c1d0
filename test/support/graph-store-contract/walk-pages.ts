import { expect } from 'vitest';
import type { Awaitable } from '../../../src/domain/awaitable.js';
import { type Page } from '../../../src/domain/ports/graph-store.js';

/** Follows cursors from the first page to the last; fails on an empty page before it, on a changing total, and on a list that does not end. */
export async function walkPages<T>(
  pageAfter: (after: string | null) => Awaitable<Page<T>>,
): Promise<{ readonly items: readonly T[]; readonly total: number }> {
  const items: T[] = [];
  let page = await pageAfter(null);
  const { total } = page;
  for (;;) {
    expect(page.total).toBe(total);
    items.push(...page.members.map(({ item }) => item));
    if (!page.hasNext) return { items, total };
    expect(page.members.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(total);
    page = await pageAfter(page.members.at(-1)!.cursor);
  }
}
