import type { ProvisionText } from '../graph/provision-text.js';
import { builder } from './builder.js';
import { enumName, LanguageEnum, TextSortEnum } from './enums.js';
import { TextVersionRef } from './text-version.js';

/** One text of a provision. */
export const ProvisionTextRef = builder.objectRef<ProvisionText>('ProvisionText').implement({
  description: 'One text of a provision, with whose words it is.',
  fields: (t) => ({
    textSort: t.field({
      type: TextSortEnum,
      description: 'OFFICIAL words as published, or a SUMMARY in our own words, which is not the law.',
      resolve: ({ sort }) => enumName(sort),
    }),
    language: t.field({
      type: LanguageEnum,
      description: 'The language of the words.',
      resolve: ({ language }) => enumName(language),
    }),
    words: t.exposeString('words', { description: 'The text.' }),
    version: t.field({
      type: TextVersionRef,
      nullable: true,
      description:
        'The earlier version of the official text that they stand in, on a day before its last reform; null for the newest.',
      resolve: ({ version }) => version,
    }),
  }),
});
