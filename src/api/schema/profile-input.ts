import { NormapaError } from '../../domain/errors.js';
import type { FactValue, Profile } from '../../domain/profile.js';
import { checkProfileSize } from '../profile-size.js';
import { builder } from './builder.js';

const FactInput = builder.inputType('FactInput', {
  description:
    'A fact that a profile declares, with its value in the field of its type; none of them for a text that says "none".',
  fields: (t) => ({
    fact: t.string({ required: true, description: 'Its name, one of `facts`.' }),
    number: t.float({ description: 'The value of a NUMBER.' }),
    boolean: t.boolean({ description: 'The value of a BOOLEAN.' }),
    word: t.string({ description: 'The value of a CHOICE or a TEXT.' }),
    list: t.stringList({ description: 'The value of a LIST, empty for none.' }),
  }),
});

/** A profile as a client describes it. */
export const ProfileInput = builder.inputType('ProfileInput', {
  description:
    'A plant, a project or a trade. A list that is left out is undeclared; an empty one says that there is none.',
  fields: (t) => ({
    jurisdiction: t.stringList({ required: true, description: 'Where it stands: `MX-NLE`.' }),
    activities: t.stringList({ description: 'Keys or aliases of activities, or codes of SCIAN 2023.' }),
    processes: t.stringList({ description: 'What is done on the floor, in words of either language.' }),
    products: t.stringList({ description: 'HS headings or subheadings: `8507.60`.' }),
    facts: t.field({ type: [FactInput], description: 'What is declared; a fact that is left out is undeclared.' }),
  }),
});

/** The profile that a client describes. Errors: `bad-input` for a fact with two values or declared twice; `query-limit` for a list too long. */
export function profileOf(given: typeof ProfileInput.$inferInput): Profile {
  const { jurisdiction, activities, processes, products, facts } = given;
  const values: Record<string, FactValue> = {};
  for (const { fact, number, boolean, word, list } of facts ?? []) {
    const told = [number, boolean, word, list].filter((value) => value != null);
    if (told.length > 1 || fact in values) {
      throw new NormapaError('bad-input', `The fact ${fact} has more than one value`, {
        found: fact,
        expected: 'one value',
      });
    }
    values[fact] = told[0] ?? null;
  }
  return checkProfileSize({
    jurisdictions: jurisdiction,
    activities: activities ?? null,
    processes: processes ?? null,
    products: products ?? null,
    facts: values,
  });
}
