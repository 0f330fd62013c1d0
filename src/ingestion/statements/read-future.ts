import type { Core, IsAuthority } from './core.js';
import { agentBehind, bearerBefore } from './find-bearer.js';
import type { FutureVerb } from './find-future.js';
import { readAuthorityAct } from './read-act.js';

/** Verbs with "se" that somebody does: "se sujetarán a la norma". */
const REFLEXIVE = /^se (?:sujetar|ajustar|abstendr|coordinar|apegar|cerciorar|asegurar|hara cargo)/;

/** How sure a verb in the future makes a command of somebody named, and of nobody. */
const NAMED = 0.75;
const UNNAMED = 0.55;

/** What a sentence commands by a verb in the future; null where nobody is named and the verb is no passive. */
export function readFuture(words: string, folded: string, verb: FutureVerb, isAuthority: IsAuthority): Core | null {
  const { start, end, impersonal } = verb;
  const personal = !impersonal || REFLEXIVE.test(folded.slice(start));
  const subject = personal ? bearerBefore(words.slice(0, start), folded.slice(0, start)) : null;
  if (subject === null && !impersonal) return null;
  const agent = agentBehind(words.slice(end), folded.slice(end));
  const bearer = agent !== null && isAuthority(agent) ? agent : subject;
  const ofAuthority = bearer !== null && isAuthority(bearer);
  const acts = ofAuthority && readAuthorityAct(folded.slice(start)) !== null;
  return {
    modality: acts ? 'power' : 'obligation',
    bearer,
    from: start,
    confidence: bearer === null ? UNNAMED : NAMED,
    ofAuthority,
    terms: [],
  };
}
