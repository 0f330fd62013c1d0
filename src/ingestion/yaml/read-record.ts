import { isNode, isScalar, type YAMLMap } from 'yaml';
import type { Diagnostic, DiagnosticCode } from '../../domain/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import { placesOf } from '../source/source-file.js';
import type { Shape } from './shape.js';

/** A field of a record: the name that YAML writes, the shape it must have, and what it says, for those who write one. */
export interface Field<T> {
  readonly name: string;
  readonly shape: Shape<T>;
  readonly about?: string;
}

/** The fields of a record, under the names that the code uses. */
export type RecordShape<T> = { readonly [K in keyof T]: Field<T[K]> };

/** A record with the place of each of its fields, as offsets in the file. */
export interface ReadRecord<T> {
  readonly fields: T;
  readonly start: number;
  readonly end: number;
  /** The stretch that a field's value takes; the whole record where the field is absent. */
  spanOf(field: keyof T): readonly [number, number];
}

/** Where faults of a file are told, and from which offset of the file its YAML begins. */
export interface RecordContext {
  readonly file: SourceFile;
  readonly offset: number;
  report(diagnostic: Diagnostic): void;
  readonly faultCode: DiagnosticCode;
  /** Fields not in the shape are errors in front matter, where a typing slip would lose a fact, and let pass in seeds. */
  readonly refuseUnknown: boolean;
}

/** Reads a YAML map by its shape, reporting every fault; null when any field is at fault. */
export function readRecord<T>(map: YAMLMap, record: RecordShape<T>, context: RecordContext): ReadRecord<T> | null {
  const reporter = faultReporter(context);
  const result: Partial<T> = {};
  const spans = new Map<keyof T, readonly [number, number]>();
  const whole = spanOfNode(map, context.offset) ?? [context.offset, context.offset];
  let sound = !context.refuseUnknown || refuseUnknownFields(map, record, reporter, whole);
  for (const property of Object.keys(record) as (keyof T)[]) {
    const { name, shape } = record[property];
    const node = map.get(name, true);
    const span = spanOfNode(node, context.offset) ?? whole;
    spans.set(property, span);
    const value = map.has(name) ? shape.read(toValue(node)) : shape.absent;
    if (value === undefined) {
      reporter(
        span[0],
        codeOf(shape, context),
        map.has(name) ? `${name} is ${show(node)}` : `${name} is missing`,
        shape.expected,
      );
      sound = false;
    } else result[property] = value;
  }
  if (!sound) return null;
  return { fields: result as T, start: whole[0], end: whole[1], spanOf: (field) => spans.get(field) ?? whole };
}

type Reporter = (offset: number, code: DiagnosticCode, message: string, expected: string) => void;

const faultReporter = (context: RecordContext): Reporter => {
  const { file } = context;
  const placeAt = placesOf(file.text);
  return (offset, code, message, expected) => {
    context.report({ file: file.path, ...placeAt(offset), code, grade: 'error', message, expected });
  };
};

const refuseUnknownFields = <T>(
  map: YAMLMap,
  record: RecordShape<T>,
  report: Reporter,
  whole: readonly [number, number],
): boolean => {
  const known = new Set(Object.values<{ name: string }>(record).map(({ name }) => name));
  let sound = true;
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    if (known.has(name)) continue;
    const at = isScalar(key) && key.range ? key.range[0] - (map.range?.[0] ?? 0) + whole[0] : whole[0];
    report(at, 'front-matter-unknown-field', `There is no field ${name}`, `one of ${[...known].join(', ')}`);
    sound = false;
  }
  return sound;
};

const codeOf = (shape: Shape<unknown>, context: RecordContext): DiagnosticCode =>
  shape.expected.startsWith('a day') ? 'invalid-date' : context.faultCode;

const toValue = (node: unknown): unknown => (isNode(node) ? (node.toJSON() as unknown) : node);

const show = (node: unknown): string => {
  const words = JSON.stringify(toValue(node)) as string | undefined;
  return words === undefined ? 'nothing' : words.length > 80 ? `${words.slice(0, 79)}…` : words;
};

const spanOfNode = (node: unknown, offset: number): readonly [number, number] | null => {
  if (!isNode(node) || !node.range) return null;
  return [node.range[0] + offset, node.range[1] + offset];
};
