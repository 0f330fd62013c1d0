import type { Language } from '../../domain/vocabulary.js';
import { inLanguage, languageArgument } from './bilingual.js';
import type { EnumName } from './enums.js';

interface Named {
  readonly node: { readonly properties: { readonly nameEs: string; readonly nameEn: string } };
}

/** The field `name` of everything that has one in both languages. */
export const nameField = {
  description: 'Its name.',
  args: languageArgument,
  resolve: ({ node: { properties } }: Named, args: { readonly language: EnumName<Language> }): string =>
    inLanguage(args, properties.nameEs, properties.nameEn),
};
