import type { z } from 'zod';
import { NormapaError } from '../domain/errors.js';
import { nearestTo } from '../domain/nearest.js';
import { FAULTS_TOLD, NEAREST_LIMIT } from './limits.js';

/** What a caller is told of what it did wrong, or ran into. */
export interface Fault {
  /** Stable: a code of domain/errors, or `internal`. */
  readonly code: string;
  readonly message: string;
  /** Where in the arguments: `profile.facts.workers`; null where it is none of them. */
  readonly argument: string | null;
  readonly found: string | null;
  readonly expected: string | null;
  readonly nearest: readonly string[];
}

/** The faults of arguments, each with where it stands and the nearest that would have been right. */
export function faultsOfArguments(error: z.ZodError, given: unknown, schema: z.ZodObject): readonly Fault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, given, schema)).slice(0, FAULTS_TOLD);
}

/** The fault that an error stands for; null for one that no caller could have foreseen. */
export function faultOfError(error: unknown): Fault | null {
  if (!(error instanceof NormapaError)) return null;
  const { code, message, found, expected, nearest } = error;
  return { code, message, argument: null, found, expected, nearest };
}

/** What is told of a failure that no caller could have foreseen. */
export const UNFORESEEN: Fault = {
  code: 'internal',
  message: 'Unexpected error',
  argument: null,
  found: null,
  expected: null,
  nearest: [],
};

type Issue = z.core.$ZodIssue;

const faultsOf = (issue: Issue, given: unknown, schema: z.ZodObject): readonly Fault[] => {
  const argument = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => unknownArgument(argument === '' ? name : `${argument}.${name}`, name, schema));
  }
  const found = valueAt(given, issue.path);
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [
    {
      code: 'bad-input',
      message: issue.message,
      argument: argument === '' ? null : argument,
      found: found === undefined ? null : JSON.stringify(found).slice(0, 120),
      expected: values.length > 0 ? values.join(', ') : null,
      nearest: typeof found === 'string' ? nearestTo(found, values, NEAREST_LIMIT) : [],
    },
  ];
};

const unknownArgument = (argument: string, name: string, schema: z.ZodObject): Fault => ({
  code: 'bad-input',
  message: `There is no argument ${argument}`,
  argument,
  found: name,
  expected: Object.keys(schema.shape).join(', '),
  nearest: nearestTo(name, Object.keys(schema.shape), NEAREST_LIMIT),
});

const valueAt = (given: unknown, path: Issue['path']): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[step] : undefined,
    given,
  );
