import type { Day } from '../../domain/day.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { ReadMetadata } from '../metadata/read-metadata.js';
import type { InstrumentKind, TextSort } from '../../domain/vocabulary.js';

/** What the front matter of an imported file tells; null where the file does not say. */
export interface Metadata extends ReadMetadata {
  readonly key: InstrumentKey;
  readonly kind: InstrumentKind;
  readonly designation: string | null;
  readonly title: string;
  readonly published: Day | null;
  readonly lastReform: Day | null;
  /** Whose words the file holds; official ones unless it says otherwise. */
  readonly text?: TextSort;
  readonly source: { readonly file: string; readonly sha256: string };
}

/** Writes the front matter, its fences included. */
export function writeFrontMatter(metadata: Metadata): string {
  const { source } = metadata;
  const fields: readonly (readonly [string, string | null])[] = [
    ['key', metadata.key],
    ['kind', metadata.kind],
    ['designation', metadata.designation],
    ['title_es', quoted(metadata.title)],
    ['authorities', listOf(metadata.authorities)],
    ['published', metadata.published],
    ['effective', metadata.effective],
    ['last_reform', metadata.lastReform],
    ['replaces', listOf(metadata.replaces)],
    ['unverified', listOf(metadata.unverified)],
    ['text', metadata.text ?? 'official'],
    ['source', `{file: ${quoted(source.file)}, sha256: ${quoted(source.sha256)}}`],
  ];
  return ['---', ...fields.map(([name, value]) => `${name}: ${value ?? 'null'}`), '---', ''].join('\n');
}

/** A text in double quotes: the strings of JSON are strings of YAML 1.2 too. */
const quoted = (text: string): string => JSON.stringify(text);

const listOf = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;
