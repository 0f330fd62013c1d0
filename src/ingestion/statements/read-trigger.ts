import type { Modality } from '../../domain/vocabulary.js';
import type { Core, IsAuthority } from './core.js';
import { agentBehind, bearerBefore, bearerBehind } from './find-bearer.js';
import type { FoundTrigger } from './find-trigger.js';
import type { BearerPlace } from './trigger.js';

/** How much less sure a clause that hangs from another makes a reading. */
const HANGING_COST = 0.4;

/** What a sentence does by its trigger, and who bears it. `folded` is the sentence without case and accents. */
export function readTrigger(words: string, folded: string, found: FoundTrigger, isAuthority: IsAuthority): Core {
  const { trigger, end, subordinate } = found;
  const named = NAMED[trigger.bearer](words, folded, found);
  const agent = agentBehind(words.slice(end), folded.slice(end));
  const bearer = agent !== null && isAuthority(agent) ? agent : withoutTo(named);
  const ofAuthority = bearer !== null && isAuthority(bearer);
  return {
    modality: trigger.modality === 'permission' ? permitted(bearer, ofAuthority) : trigger.modality,
    bearer,
    from: end,
    confidence: trigger.confidence - (subordinate ? HANGING_COST : 0),
    ofAuthority,
    terms: [],
  };
}

/** What an authority may do is a power that it has; what nobody may do is forbidden. */
const permitted = (bearer: string | null, ofAuthority: boolean): Modality => {
  if (bearer !== null && /^(?:ning[uú]n[oa]?|nadie)(?![\p{L}])/iu.test(bearer)) return 'prohibition';
  return ofAuthority ? 'power' : 'permission';
};

/** Who the words name at each place of a bearer. */
const NAMED: Readonly<Record<BearerPlace, (words: string, folded: string, at: FoundTrigger) => string | null>> = {
  before: (words, folded, { start, end }) =>
    bearerBefore(words.slice(0, start), folded.slice(0, start)) ?? bearerAfterVerb(words, folded, end),
  behind: (words, folded, { end }) => bearerBehind(words.slice(end), folded.slice(end)),
  none: () => null,
};

/** "A la Secretaría le corresponde" names its bearer with a preposition. */
const withoutTo = (bearer: string | null): string | null =>
  bearer === null ? null : bearer.replace(/^(?:a|corresponde a) (?=(?:la|el|los|las) )/iu, '').replace(/^al /iu, 'el ');

/** Spanish may name the bearer behind the verb that opens the sentence: "Deberán los interesados presentar". */
const bearerAfterVerb = (words: string, folded: string, from: number): string | null => {
  const name = /^ (?:los|las|el|la) [^,.;:]{3,60}? (?=[a-zñ]+[aei]r )/.exec(folded.slice(from));
  return name ? bearerBehind(words.slice(from, from + name[0].length), name[0]) : null;
};
