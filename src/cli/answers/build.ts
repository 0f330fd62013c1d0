import { type Diagnostic } from '../../domain/diagnostic.js';
import type { JsonSchema } from '../../domain/json-schema.js';
import type { ImportedDocument, StructureReport } from '../../domain/ports/document-importer.js';
import { INSTRUMENT_KINDS } from '../../domain/vocabulary.js';
import { boolean, count, day, described, key, listOf, oneOf, orNull, record, text } from './shapes.js';

/** `build --json` */
export function buildAnswer(): JsonSchema {
  return record<Readonly<Record<'instruments' | 'provisions' | 'nodes' | 'edges' | 'diagnostics', unknown>>>({
    instruments: count,
    provisions: count,
    nodes: count,
    edges: count,
    diagnostics: listOf(diagnostic),
  });
}

/** `import FILE... --json`: one record for each file, in the order of the arguments; `dropped` only with `--dropped`. */
export function importAnswer(): JsonSchema {
  return listOf({ anyOf: [report(), fault()] });
}

const diagnostic = record<Diagnostic>({
  file: text,
  line: described(count, 'From 1.'),
  column: described(count, 'From 1.'),
  code: text,
  grade: oneOf(['error', 'warning', 'info']),
  message: text,
  expected: text,
});

const labels = listOf(text);

const report = (): JsonSchema => {
  const schema = record<StructureReport>({
    file: text,
    key,
    kind: oneOf(INSTRUMENT_KINDS),
    title: text,
    designation: orNull(text),
    published: orNull(day),
    lastReform: orNull(day),
    articles: labels,
    numerals: labels,
    transitories: labels,
    decrees: listOf(
      record<StructureReport['decrees'][number]>({ day: orNull(day), title: text, transitories: labels }),
    ),
    annexes: listOf(
      record<StructureReport['annexes'][number]>({ label: text, normative: orNull(boolean), numerals: labels }),
    ),
    considerandos: count,
    tables: count,
    footnotes: count,
    diagnostics: listOf(diagnostic),
  });
  const dropped = listOf(record<ImportedDocument['dropped'][number]>({ reason: text, text }));
  return { ...schema, properties: { ...(schema.properties as Record<string, JsonSchema>), dropped } };
};

const fault = (): JsonSchema =>
  record<{ readonly file: unknown; readonly error: unknown }>({
    file: text,
    error: record<{ readonly code: unknown; readonly message: unknown }>({ code: text, message: text }),
  });
