/** Joins the graph to the forms in which others take it in. Spoken to through main.ts; the room that writes them is loaded when it is asked for. */
import type { GraphStore } from '../domain/ports/graph-store.js';
import type { Pages } from '../domain/ports/pages.js';

/** The pages of what a store holds. */
export async function openPages(store: GraphStore): Promise<Pages> {
  const { createPages } = await import('../export/pages/create-pages.js');
  return createPages(store);
}
