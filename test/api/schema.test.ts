import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schema } from '../../src/api/schema/schema.js';

const FILE = new URL('../../schema/schema.graphql', import.meta.url);
const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

it('the schema is the one in schema/schema.graphql; after a change that is meant, rewrite it: UPDATE_SCHEMA=1 npx vitest run test/api/schema', () => {
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  if (process.env.UPDATE_SCHEMA === '1') writeFileSync(FILE, printed);
  expect(readFileSync(FILE, 'utf8')).toBe(printed);
});

it('every type, field, argument and input says what it is', () => {
  const silent: string[] = [];
  const check = (name: string, { description }: { readonly description?: string | null | undefined }): void => {
    if ((description ?? '').trim() === '') silent.push(name);
  };
  for (const type of own) {
    check(type.name, type);
    if (isInputObjectType(type))
      for (const input of Object.values(type.getFields())) check(`${type.name}.${input.name}`, input);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(silent).toEqual([]);
});

it('every question takes a day but none other than by the argument asOf', () => {
  const questions = Object.values(schema.getQueryType()!.getFields());
  expect(questions.filter(({ args }) => !args.some(({ name }) => name === 'asOf')).map(({ name }) => name)).toEqual([]);
});

it('every value inside an enum is its own name, so that compiled queries may write it unchecked', () => {
  for (const type of own)
    if (isEnumType(type)) for (const { name, value } of type.getValues()) expect(value).toBe(name);
});
