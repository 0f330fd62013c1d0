import type { JsonSchema } from '../../domain/json-schema.js';

/** What an answer of `--json` is made of, as JSON Schema of draft 2020-12. */

export const text: JsonSchema = { type: 'string' };
export const number: JsonSchema = { type: 'number' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const boolean: JsonSchema = { type: 'boolean' };
/** From 0 to 1. */
export const share: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };
export const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
/** A day, a month or a year, as far as it is known. */
export const partialDay: JsonSchema = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
export const key: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };

const LOCATOR = '[a-z]+-[^/\\s]+(/[a-z]+-[^/\\s]+)*(\\.\\.[a-z]+-[^/\\s]+)?';
export const locator: JsonSchema = { type: 'string', pattern: `^${LOCATOR}$` };
/** `lgpgir#art-31` */
export const provisionId: JsonSchema = { type: 'string', pattern: `^[a-z0-9-]+#${LOCATOR}$` };
/** `authority:semarnat`: the sort of a node and its key. */
export const nodeId: JsonSchema = { type: 'string', pattern: '^[a-z]+:.+' };

/** One of the words of a closed list. */
export const oneOf = (words: readonly string[]): JsonSchema => ({ enum: words });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
/** Two of a sort, in an order that means something. */
export const pairOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items, minItems: 2, maxItems: 2 });
export const orNull = (schema: JsonSchema): JsonSchema =>
  typeof schema.type === 'string' && schema.enum === undefined
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };
/** The same, with a word on what it means. */
export const described = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });
/** A count, or another value, under every key. */
export const mapOf = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });

/** A record with these fields and, later on, maybe more; one schema for each field of `T`, so that a field cannot be forgotten. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it ties the fields to the type that they describe
export function record<T>(fields: { readonly [K in keyof T]-?: JsonSchema }, title?: string): JsonSchema {
  const named = fields as Readonly<Record<string, JsonSchema>>;
  return {
    ...(title === undefined ? {} : { title }),
    type: 'object',
    properties: named,
    required: Object.keys(named),
  };
}
