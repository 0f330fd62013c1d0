import type { Language, TextSort } from '../../domain/vocabulary.js';

/** A link by its words; `path` begins with `/`, or is a whole address. */
export interface PageLink {
  readonly text: string;
  readonly path: string;
}

/** One stretch of a page, in whatever form it is written. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly path: string | null }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, readonly (PageLink | string)[]])[] }
  | {
      readonly kind: 'words';
      readonly sort: TextSort;
      /** Whose words they are, for the reader. */
      readonly label: string;
      readonly paragraphs: readonly string[];
    }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'notes'; readonly title: string; readonly language: Language; readonly notes: readonly string[] }
  | { readonly kind: 'links'; readonly title: string; readonly links: readonly PageLink[] };

/** A page before it is written in a form. */
export interface Page {
  readonly title: string;
  readonly language: Language;
  /** The path of what it is about. */
  readonly path: string;
  readonly blocks: readonly PageBlock[];
  /** The same in other forms and in the other language. */
  readonly alternates: readonly PageLink[];
}
