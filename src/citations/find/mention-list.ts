import { goesOnBeside, isBeside, possessor, saidBefore } from './beside.js';
import type { InstrumentRead } from './instrument-read.js';
import type { Mention } from './mention.js';
import type { PartList } from './part-list.js';

/** The mentions found so far, in the order of the text, and what the next takes from them. */
export class MentionList {
  readonly mentions: Mention[] = [];
  /** The end of the last parts that stood beside an instrument; 0 for none. */
  #besideEnd = 0;

  /** The end of the last mention: nothing before it is looked at again. */
  get floor(): number {
    return this.mentions.at(-1)?.end ?? 0;
  }

  /** The end of the last mention when it names a whole instrument; 0 otherwise. */
  get lastWholeEnd(): number {
    const last = this.mentions.at(-1);
    return last?.instrument && last.paths.length === 0 ? last.end : 0;
  }

  /** The instrument that parts take from what stands before them, be it past others of its parts; null for none. */
  possessorOf(text: string, start: number, list: PartList): InstrumentRead | null {
    const beside = isBeside(text, this.lastWholeEnd, start) || goesOnBeside(text, this.#besideEnd, start);
    if (!beside) return possessor(text, start, list);
    this.#besideEnd = list.end;
    return saidBefore(list.end);
  }

  /** Adds parts that stand right beside the instrument added last. */
  addBeside(start: number, list: PartList): void {
    this.add(start, list.end, list, saidBefore(list.end));
    this.#besideEnd = list.end;
  }

  /** Adds parts, an instrument, or both. `goesOn` tells that the list before, which a decree changes, goes on. */
  add(start: number, end: number, list: PartList | null, read: InstrumentRead | null, goesOn = false): void {
    this.mentions.push({
      start,
      end,
      paths: list?.paths ?? [],
      relative: list?.relative ?? null,
      instrument: read?.words ?? null,
      goesOn,
      instrumentStart: read?.start ?? end,
    });
  }
}
