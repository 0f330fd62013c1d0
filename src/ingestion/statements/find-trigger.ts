import { TRIGGERS, type Trigger } from './trigger.js';

/** A trigger where it stands in a sentence. */
export interface FoundTrigger {
  readonly trigger: Trigger;
  readonly start: number;
  readonly end: number;
  /** True where it stands in a clause that hangs from another: "los requisitos que deberá cumplir". */
  readonly subordinate: boolean;
}

const PATTERN = new RegExp(`(?<![\\p{L}])(?:${TRIGGERS.map(({ words }) => `(${words})`).join('|')})(?![\\p{L}])`, 'gu');

/** A clause that hangs from another one ends just before its verb in one of these. */
const HANGING =
  /(?:^|[^\p{L}])(?:que|quien|quienes|cual|cuales|donde|cuando|si|como|cuyo|cuya|cuyos|cuyas|segun)(?: (?:se|le|les|no|lo|la|los|las))*[ ,]*$/u;

/** How much of a sentence is looked at for what it does, in characters: the main clause stands before. */
const REACH = 2_500;

/** The trigger of the main clause of a folded sentence: the first that hangs from nothing, else the first of all. Null where there is none. */
export function findTrigger(folded: string): FoundTrigger | null {
  let hanging: FoundTrigger | null = null;
  for (const match of folded.slice(0, REACH).matchAll(PATTERN)) {
    const trigger = TRIGGERS[match.slice(1).findIndex((part: string | undefined) => part !== undefined)];
    if (!trigger) continue;
    const before = folded.slice(Math.max(0, match.index - 30), match.index);
    const found = {
      trigger,
      start: match.index,
      end: match.index + match[0].length,
      subordinate: HANGING.test(before),
    };
    if (!found.subordinate) return found;
    hanging ??= found;
  }
  return hanging;
}
