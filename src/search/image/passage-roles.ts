import { fold } from '../../domain/fold.js';
import { textsOf } from './passage-texts.js';
import type { Passage } from './passages.js';

/** What a provision does, as names that no text holds: `@sanction`, `@permit`, `@deadline`. Its modalities and acts, and what its words give. */
export function rolesOf(passage: Passage): readonly string[] {
  const { node } = passage;
  if (node.label !== 'Provision') return [];
  const acts = node.properties.statements.flatMap(({ modality, act }) => (act === null ? [modality] : [modality, act]));
  const given = GIVEN.filter(([, form]) =>
    textsOf(passage).some(({ rule, text }) => rule === 'text' && form.test(fold(text))),
  );
  return [...new Set([...acts, ...given.map(([role]) => role)])].map(nameOfRole);
}

/** A role as a name that no text holds. */
export const nameOfRole = (role: string): string => `@${role}`;

const NUMBER = String.raw`(?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta|cuarenta|sesenta|noventa|cien\w*|one|two|three|six|ten)`;

/** What the folded words of a provision give: a time, a number. */
const GIVEN: readonly (readonly [role: string, form: RegExp])[] = [
  ['deadline', new RegExp(String.raw`\b${NUMBER} (?:dias?|meses|mes|anos?|años?|semanas?|horas?)\b`)],
  ['quantity', /\b\d/],
];
