import type { Diagnostic, DiagnosticCode, DiagnosticGrade } from '../../domain/diagnostic.js';
import { nodeId, type NodeId, type NodeLabel } from '../../domain/graph/node-id.js';
import { placesOf, type SourceFile } from '../source/source-file.js';
import type { GraphBuilder } from './graph-builder.js';
import type { KnowsPart } from './known-parts.js';
import type { NameIndex } from './names.js';
import type { Registry } from './registry.js';

/** What every step of a build shares. */
export interface BuildContext {
  readonly graph: GraphBuilder;
  readonly registry: Registry;
  readonly knows: KnowsPart;
  report(diagnostic: Diagnostic): void;
}

/** A place in a file at which a name was read. */
export interface NamePlace {
  readonly file: SourceFile;
  readonly offset: number;
}

/** The sorts of record that a name may mean, with the label of their nodes. */
const LABELS = {
  instruments: 'Instrument',
  authorities: 'Authority',
  activities: 'Activity',
  processes: 'Process',
  jurisdictions: 'Jurisdiction',
  topics: 'Topic',
  permits: 'Permit',
} as const satisfies Partial<Record<keyof Registry, NodeLabel>>;

type Sort = keyof typeof LABELS;

/** Tells a fault at an offset of a file. */
export function reportAt(
  context: Pick<BuildContext, 'report'>,
  { file, offset }: NamePlace,
  fault: {
    readonly code: DiagnosticCode;
    readonly grade: DiagnosticGrade;
    readonly message: string;
    readonly expected: string;
  },
): void {
  context.report({ file: file.path, ...placesOf(file.text)(offset), ...fault });
}

/** The node of the record that a word must name; null, with an error told, when there is none. */
export function nodeOfKey(context: BuildContext, sort: Sort, word: string, place: NamePlace): NodeId | null {
  const key = context.registry[sort].keyOf(word);
  if (key !== null) return nodeId(LABELS[sort], key);
  const message = `There is no record ${word} among the ${sort}`;
  reportAt(context, place, { code: 'unknown-key', grade: 'error', message, expected: `a key of the ${sort}` });
  return null;
}

/**
 * The node that a word names: a record, or where it is a name without one, a NamedText with a warning. A word written as a key must
 * have a record, so null with an error where it has none.
 */
export function nodeOfName(
  context: BuildContext,
  sort: 'instruments' | 'authorities',
  word: string,
  place: NamePlace,
): NodeId | null {
  const index: NameIndex = context.registry[sort];
  if (index.keyOf(word) !== null || index.isWrittenAsKey(word)) return nodeOfKey(context, sort, word, place);
  const message = `"${word}" has no record among the ${sort}; it stays a name`;
  reportAt(context, place, {
    code: 'unknown-name',
    grade: 'warning',
    message,
    expected: `a key or a name of the ${sort}`,
  });
  return context.graph.namedText(word);
}
