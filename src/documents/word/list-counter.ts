import { printListLabel, type ListLevel } from './list-label.js';
import type { ListUse } from './list-definitions.js';

/** A paragraph's mark, and how it is printed. */
export interface CountedLabel {
  readonly text: string;
  readonly level: ListLevel;
}

/** Counts the paragraphs of a document's lists, in the order of the text. */
export class ListCounter {
  /** The numbers that each list stands at, by level. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  /** Uses of lists that have begun anew at a level. */
  private readonly begun = new Set<string>();

  /** The mark of the next paragraph at a level of a list; null where it prints none. */
  next(id: string, use: ListUse, at: number): CountedLabel | null {
    const level = use.levels[at];
    if (!level) return null;
    const counts = this.counts.get(use.list) ?? [];
    this.counts.set(use.list, counts);
    counts[at] = this.restarted(id, use, at) ?? (counts[at] === undefined ? level.start : counts[at] + 1);
    for (let below = at + 1; below < use.levels.length; below++)
      if (at < (use.levels[below]?.restart ?? below)) counts[below] = undefined;
    const numbers = Array.from({ length: at + 1 }, (_, above) => counts[above] ?? use.levels[above]?.start ?? 1);
    const text = printListLabel(use.levels, numbers);
    return text === '' ? null : { text, level };
  }

  /** The number at which a use of a list begins anew, at its first paragraph of that level. */
  private restarted(id: string, { starts }: ListUse, at: number): number | undefined {
    const start = starts.get(at);
    if (start === undefined || this.begun.has(`${id} ${at}`)) return undefined;
    this.begun.add(`${id} ${at}`);
    return start;
  }
}
