import type { Awaitable } from '../awaitable.js';
import type { Address } from '../urn.js';
import type { Language } from '../vocabulary.js';

/** A form in which the page of a text can be had. */
export interface PageForm {
  readonly name: PageFormName;
  /** What its address ends in, behind a full stop. */
  readonly suffix: string;
  readonly mediaType: string;
  /** Other media types that ask for it. */
  readonly also: readonly string[];
  /** False for linked data, which holds both languages at once. */
  readonly inOneLanguage: boolean;
}

export type PageFormName = 'html' | 'jsonld' | 'turtle' | 'akn' | 'markdown' | 'text';

/** Every form, the one for who has no wish first. */
export const PAGE_FORMS: readonly PageForm[] = [
  { name: 'html', suffix: 'html', mediaType: 'text/html', also: ['application/xhtml+xml'], inOneLanguage: true },
  {
    name: 'jsonld',
    suffix: 'jsonld',
    mediaType: 'application/ld+json',
    also: ['application/json'],
    inOneLanguage: false,
  },
  { name: 'turtle', suffix: 'ttl', mediaType: 'text/turtle', also: [], inOneLanguage: false },
  {
    name: 'akn',
    suffix: 'akn',
    mediaType: 'application/akn+xml',
    also: ['application/xml', 'text/xml'],
    inOneLanguage: true,
  },
  { name: 'markdown', suffix: 'md', mediaType: 'text/markdown', also: [], inOneLanguage: true },
  { name: 'text', suffix: 'txt', mediaType: 'text/plain', also: [], inOneLanguage: true },
];

/** The forms that a version in one language has files of. */
export const LANGUAGE_FORMS = PAGE_FORMS.filter(({ inOneLanguage }) => inOneLanguage);

/** What an address leads to: its path and URN in their one right spelling, or the nearest ids where it leads nowhere. */
export type PageFound =
  | { readonly found: true; readonly address: Address; readonly path: string; readonly urn: string }
  | { readonly found: false; readonly nearest: readonly string[] };

/** The pages of instruments and their parts, made from what a store holds. */
export interface Pages {
  find(address: Address): Awaitable<PageFound>;
  /** The page in a form. `base` is what its addresses begin with, as `https://host`. Null where the text is gone since it was found. */
  print(address: Address, form: PageFormName, language: Language, base: string): Promise<string | null>;
  /** The paths of every page: the instruments by their keys, each followed by its parts in the order of the text. */
  paths(): Promise<readonly string[]>;
  /** The sitemap of some paths: one file, or an index followed by its files. */
  sitemaps(paths: readonly string[], base: string): readonly string[];
  /** The style sheet of pages in HTML. */
  readonly style: { readonly path: string; readonly text: string };
}
