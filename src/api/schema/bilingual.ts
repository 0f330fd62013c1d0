import type { EnumName } from './enums.js';
import { LanguageEnum } from './enums.js';
import { builder } from './builder.js';
import type { Language } from '../../domain/vocabulary.js';

/** The argument of every field that exists in both languages. */
export const languageArgument = builder.args((t) => ({
  language: t.field({
    type: LanguageEnum,
    required: true,
    defaultValue: 'ES',
    description: 'Spanish unless English is asked for.',
  }),
}));

/** The words in the language asked. */
export function inLanguage<T>(args: { readonly language: EnumName<Language> }, es: T, en: T): T {
  return args.language === 'EN' ? en : es;
}
