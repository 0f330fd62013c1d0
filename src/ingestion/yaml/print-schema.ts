import type { JsonSchema } from '../../domain/json-schema.js';
import type { Field, RecordShape } from './read-record.js';

/** What a schema is called, and whether it refuses fields that the record does not know. */
export interface SchemaHead {
  readonly title: string;
  readonly description: string;
  readonly refuseUnknown: boolean;
}

/** The field that tells two sorts of a record apart, and its value in the narrower. */
export interface Sort {
  readonly field: string;
  readonly value: string;
}

/** The JSON Schema of a record: it refuses what readRecord refuses, as far as a JSON Schema can say it. */
export function recordSchema<T>(record: RecordShape<T>, head: SchemaHead): JsonSchema {
  const { title, description, refuseUnknown } = head;
  return {
    title,
    description,
    type: 'object',
    ...fieldSchemas(fieldsOf(record)),
    additionalProperties: !refuseUnknown,
  };
}

/**
 * The JSON Schema of a record that comes in two sorts: `wide` holds for both, `narrow` where the field of the sort has its value.
 * Only the fields in which they differ are written twice.
 */
export function sortedRecordSchema<T>(
  wide: RecordShape<T>,
  narrow: RecordShape<T>,
  sort: Sort,
  head: SchemaHead,
): JsonSchema {
  const known = new Map(fieldsOf(wide).map(({ name, shape }) => [name, shape]));
  const differing = fieldsOf(narrow).filter(({ name, shape }) => known.get(name) !== shape);
  return {
    ...recordSchema(wide, head),
    if: { properties: { [sort.field]: { const: sort.value } } },
    then: fieldSchemas(differing),
  };
}

/** A schema as its file holds it, indented by two. */
export function printSchema(schema: JsonSchema): string {
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, null, 2)}\n`;
}

const fieldsOf = <T>(record: RecordShape<T>): readonly Field<unknown>[] => Object.values<Field<unknown>>(record);

const fieldSchemas = (fields: readonly Field<unknown>[]): JsonSchema => ({
  properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
  required: fields.filter(({ shape }) => shape.absent === undefined).map(({ name }) => name),
});

const fieldSchema = ({ shape, about }: Field<unknown>): JsonSchema =>
  about === undefined ? shape.schema : { description: about, ...shape.schema };
