import { fold } from '../../domain/fold.js';
import type { Act } from '../../domain/vocabulary.js';

/** The verbs of a mandate's description and the act that each names. Records of bodies say in English what they do. */
const VERBS: readonly (readonly [Act, RegExp])[] = [
  [
    'set-standards',
    /\b(issues?|sets?|drafts?|expedites?)\b[^;.]{0,60}\b(standards?|noms?|rules|limits|regulations|requirements)\b/,
  ],
  ['permit', /\b(authorises?|permits?|licen[cs]es?|concessions?|grants?|evaluates?)\b/],
  ['register', /\b(registers?|keeps?[^;.]{0,30}regist(er|ry))\b/],
  ['inspect', /\b(inspects?|verif(y|ies)|supervises?|surveillance|monitors?)\b/],
  ['certify', /\b(certif(y|ies)|homologates?|approves? types?|accredits?)\b/],
  ['sanction', /\b(sanctions?|fines?|penalt(y|ies)|punishes)\b/],
  ['promote', /\b(promotes?|fosters?)\b/],
  ['collect', /\b(collects?|levies)\b/],
];

/** The acts that a description names, in the order of the table. */
export function actsIn(words: string): readonly Act[] {
  const folded = fold(words);
  return VERBS.filter(([, verb]) => verb.test(folded)).map(([act]) => act);
}
