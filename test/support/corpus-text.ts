import type { Diagnostic } from '../../src/domain/diagnostic.js';
import { readInstrumentFile, type InstrumentFile } from '../../src/ingestion/instrument/instrument-file.js';

/** Front matter that is complete for a law called `ley`; fields given replace or add to it. */
export function frontMatter(fields: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = {
    key: 'ley',
    kind: 'law',
    title_es: 'Ley de Prueba',
    title_en: 'Trial Law',
    jurisdiction: 'MX',
    published: '2003-10-08',
    status: 'in-force',
    status_on: "'2026-07'",
    sources: '[a source]',
    confidence: 'high',
    text: 'summary',
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, '---', '', '# Ley de Prueba', '', ''].join('\n');
}

export interface ReadText {
  readonly instrument: InstrumentFile | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Code, line and column of each diagnostic, as `unknown-directive 14:1`. */
  readonly faults: readonly string[];
}

/** Reads a corpus file from its words. */
export function readText(text: string, path = 'corpus/law/ley.md'): ReadText {
  const diagnostics: Diagnostic[] = [];
  const instrument = readInstrumentFile({ path, text }, (diagnostic) => diagnostics.push(diagnostic));
  return { instrument, diagnostics, faults: diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`) };
}
