import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { createRandom, type Random } from '../support/random.js';

/** Values for the arguments that a field cannot do without, or that make it more telling, by name, or by field and name. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  key: ['"lgpgir"', '"semarnat"', '"waste"', '"battery-pack-assembly"', '"rec-24"', '"welding"', '"MX"', '"nothing"'],
  id: ['"instrument:lgpgir"', '"provision:lgpgir#art-31"', '"topic:waste"', '"nothing"'],
  ids: ['["authority:semarnat", "nothing", "recommendation:rec-24"]', '[]'],
  locator: ['"art-31"', '"num-6.2"', '"not a locator"'],
  query: ['"residuos"', '"resumen"', '" "'],
  language: ['ES', 'EN', '$language'],
  first: ['1', '2', '$first', '0'],
  asOf: ['"2000-01-01"', '$asOf'],
  relations: ['[CITES, REPLACES]', 'REPLACES'],
  number: ['24', '99'],
  instrument: ['"lgpgir"', '"nothing"'],
  text: ['"conforme al artículo 31 de la LGPGIR"', '""'],
  profile: [
    '{ jurisdiction: ["MX-NLE"], activities: ["battery-pack-assembly"], facts: [] }',
    '{ jurisdiction: ["XX"], activities: ["nothing"] }',
  ],
  by: ['AUTHORITY', 'TOPIC'],
  'diff.from': ['"2010-05-05"'],
  'restrictions.from': ['2000', '3000'],
  'restrictions.to': ['2026', '1000'],
};

const DIRECTIVES = ['', '', '', '', ' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: $no) @skip(if: $no)'];

export const OPERATION_VARIABLES = { first: 2, asOf: '2010-05-05', language: 'EN', yes: true, no: false };

/** An operation that the schema allows, the same for the same seed: fields, arguments, aliases, fragments, directives. */
export function randomOperation(schema: GraphQLSchema, seed: number): string {
  const random = createRandom(seed);
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries');
  const fields = selection(schema, query, random, 5);
  const uses = (name: string, type: string): string => (fields.includes(`$${name}`) ? `$${name}: ${type}` : '');
  const variables = [
    uses('first', 'Int!'),
    uses('asOf', 'Date'),
    uses('language', 'Language!'),
    uses('yes', 'Boolean!'),
    uses('no', 'Boolean!'),
  ].filter((variable) => variable !== '');
  return `query${variables.length === 0 ? '' : `(${variables.join(', ')})`} ${fields}`;
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, random: Random, depth: number): string {
  const chosen = [random.chance(0.3) ? '__typename' : ''];
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields());
    for (let count = 1 + random.below(4); count > 0; count--) {
      chosen.push(fieldOf(schema, random.pick(fields), random, depth, chosen.length));
    }
  }
  if (isAbstractType(type)) {
    for (const member of schema.getPossibleTypes(type)) {
      if (random.chance(0.5)) chosen.push(`... on ${member.name} ${selection(schema, member, random, depth)}`);
    }
  }
  const written = chosen.filter((text) => text !== '');
  return `{ ${written.length === 0 ? '__typename' : written.join(' ')} }`;
}

function fieldOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  random: Random,
  depth: number,
  nth: number,
): string {
  const type = getNamedType(field.type);
  if (isCompositeType(type) && depth <= 0) return '';
  const given = field.args.flatMap((argument) => {
    const values = ARGUMENTS[`${field.name}.${argument.name}`] ?? ARGUMENTS[argument.name];
    const wanted = isRequiredArgument(argument) || random.chance(0.5);
    return values && wanted ? [`${argument.name}: ${random.pick(values)}`] : [];
  });
  const inner = isCompositeType(type) ? ` ${selection(schema, type, random, depth - 1)}` : '';
  // An alias for each, so that two choices of one field never conflict.
  return `a${String(nth)}${String(random.below(1_000_000))}: ${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${random.pick(DIRECTIVES)}${inner}`;
}
