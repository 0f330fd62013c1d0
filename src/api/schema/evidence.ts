import type { Evidence } from '../../domain/evidence.js';
import { builder } from './builder.js';
import { BasisEnum, enumName } from './enums.js';

/** Where a link or a text was read. */
export const EvidenceRef = builder.objectRef<Evidence>('Evidence').implement({
  description: 'Where something was read: every link, flag and text of the graph carries one.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'Source file, with the name of the folder it was found in.' }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'The part of the instrument; null for front matter, a preamble, or a seed record.',
    }),
    start: t.exposeInt('start', { description: 'First character in the file, UTF-16 units from 0.' }),
    end: t.exposeInt('end', { description: 'The character after the last one.' }),
    quote: t.exposeString('quote', { description: 'The words read, at most 200 characters.' }),
    basis: t.field({
      type: BasisEnum,
      description: 'Whether a person wrote it, words say it, or a rule concludes it.',
      resolve: ({ basis }) => enumName(basis),
    }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description: '0 to 1 where inferred or read with doubt.',
    }),
    seenOn: t.expose('seenOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'The day or month for which the source speaks; null where an official text prints none.',
    }),
  }),
});
