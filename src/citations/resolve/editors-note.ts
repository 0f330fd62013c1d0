import type { Mention } from '../find/mention.js';

/** "Recorrido (antes Artículo 118 Bis 1) DOF 11-12-2025". */
const MOVED = /\((?:se recorre,?\s+)?antes\s+$/i;

/** Notes of the editors of a compilation: "Reforma DOF 23-02-2026: Derogó del artículo el entonces párrafo tercero". */
export function isInNote(text: string, mention: Mention): boolean {
  if (mention.instrument !== null) return false;
  const near = text.slice(Math.max(0, mention.start - 24), mention.start);
  if (near.includes('antes') && MOVED.test(near)) return true;
  const before = text.slice(Math.max(0, mention.start - 160), mention.start);
  return before.includes('DOF') && /Reformas? DOF \d\d-\d\d-\d{4}[^\n]*$/.test(before);
}
