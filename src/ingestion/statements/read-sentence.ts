import { bareCore, type Core, type IsAuthority } from './core.js';
import { findFuture } from './find-future.js';
import { findTrigger } from './find-trigger.js';
import type { Frame } from './frame.js';
import { readEntry, readInline, type Definition } from './read-definition.js';
import { readFuture } from './read-future.js';
import { readTrigger } from './read-trigger.js';
import type { Sentence } from './sentence.js';

/** A sentence read: what it does, and the definition that it gives. */
export interface ReadSentence {
  readonly core: Core | null;
  readonly definition: Definition | null;
}

/** A part that stands empty: "(Se deroga)", "Derogado.". */
const REPEALED = /^\W{0,3}(?:se deroga|derogad[oa]s?)\W{0,4}$/;

const NOTHING: ReadSentence = { core: null, definition: null };

/** How sure words make a definition, and a member of a list what its head says. */
const DEFINITION = 0.9;
const MEMBER_COST = 0.05;
const NOUN_COST = 0.35;

/** Reads one sentence of a text. `frame` is what the list that it is a member of says of it. */
export function readSentence(
  text: string,
  sentence: Sentence,
  frame: Frame | null,
  isAuthority: IsAuthority,
): ReadSentence {
  if (REPEALED.test(sentence.folded)) return NOTHING;
  if (frame?.modality === 'definition') return defined(readEntry(text, sentence));
  const own = readOwn(sentence, isAuthority);
  if (own?.modality === 'definition') {
    const inline = readInline(text, sentence);
    return inline || sentence.text.endsWith(':') ? defined(inline) : NOTHING;
  }
  const core = frame && (!own || isMember(sentence.text)) ? inherited(frame, sentence.text, isAuthority) : own;
  return { core, definition: null };
}

const defined = (definition: Definition | null): ReadSentence => ({
  core: { ...bareCore('definition', DEFINITION), terms: definition ? [definition.term] : [] },
  definition,
});

/** What the words of a sentence say by themselves: by a verb in the future that stands before every trigger, else by its trigger. */
const readOwn = ({ text: words, folded }: Sentence, isAuthority: IsAuthority): Core | null => {
  const trigger = findTrigger(folded);
  const future = findFuture(words);
  const first = future && (!trigger || trigger.subordinate || future.start < trigger.start);
  const commanded = first ? readFuture(words, folded, future, isAuthority) : null;
  if (commanded) return commanded;
  if (trigger) return readTrigger(words, folded, trigger, isAuthority);
  return FINE.test(folded) ? bareCore('sanction', 0.8) : null;
};

/** A member of a list of fines that says nothing but the fine. */
const FINE = /^multas? (?:de|por|hasta|equivalente|desde)/;

/** A member of a list that begins with its verb: its head says who. */
const isMember = (words: string): boolean =>
  /^\p{Lu}?\p{Ll}+(?:ar|er|ir|arse|erse|irse|arlo|arla)(?=[ ,])/u.test(words);

const inherited = ({ modality, bearer, confidence }: Frame, words: string, isAuthority: IsAuthority): Core => ({
  modality,
  bearer,
  from: 0,
  // A power is to do something: a member without a verb names what it is about.
  confidence: confidence - (modality === 'power' && !isMember(words) ? NOUN_COST : MEMBER_COST),
  ofAuthority: bearer !== null && isAuthority(bearer),
  terms: [],
});
