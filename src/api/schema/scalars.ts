import { Kind, type ValueNode } from 'graphql';
import { parseDay, parsePartialDay } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import { builder } from './builder.js';

/** Makes the reader of a scalar of text from a parser that answers null to what it does not accept. */
const reader =
  <T>(parse: (text: string) => T | null, expected: string): ((value: unknown) => T) =>
  (value) => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed !== null) return parsed;
    const found = value === undefined ? 'nothing' : JSON.stringify(value);
    throw new NormapaError('bad-input', `Expected ${expected}, found ${found.slice(0, 60)}`, { found, expected });
  };

const readDay = reader(parseDay, 'a calendar day as YYYY-MM-DD');
const readPartialDay = reader(parsePartialDay, 'a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY');

const wordOf = (node: ValueNode): string | null => (node.kind === Kind.STRING ? node.value : null);

builder.scalarType('Date', {
  description: 'A calendar day, `YYYY-MM-DD`, that exists: `2026-02-28`, not `2026-02-30`.',
  serialize: (day) => day,
  parseValue: readDay,
  parseLiteral: (node) => readDay(wordOf(node)),
});

builder.scalarType('PartialDate', {
  description: 'A day known to the year, the month or the day: `2026`, `2026-07`, `2026-07-31`.',
  serialize: (day) => day,
  parseValue: readPartialDay,
  parseLiteral: (node) => readPartialDay(wordOf(node)),
});
