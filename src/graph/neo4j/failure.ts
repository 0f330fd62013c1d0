import { Neo4jError } from 'neo4j-driver';
import { NormapaError } from '../../domain/errors.js';
import { NEO4J_VARIABLES, type Neo4jSettings } from './settings.js';

/**
 * What a failure of driver or server means to who runs the program: `unavailable`, with what was found and what to do. Failures of our own pass as
 * they are; so does what nobody foresaw, with its cause.
 */
export function explainFailure(error: unknown, { uri, user, database }: Neo4jSettings): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [message, expected] =
    FAILURES.find(({ codes }) => codes.test(error.code))?.tell({ uri, user, database: database ?? 'neo4j', error }) ??
    ([`Neo4j at ${uri} refused: ${error.message}`, 'a server that answers'] as const);
  return new NormapaError('unavailable', message, { found: error.code, expected, cause: error });
}

interface Case {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
  readonly error: Neo4jError;
}

interface Failure {
  readonly codes: RegExp;
  /** The message, and what would have been accepted. */
  readonly tell: (found: Case) => readonly [string, string];
}

/** The driver tells at length what may be wrong, and at the end what was. */
const reasonOf = ({ message }: Neo4jError): string => message.split('Caused by: ').at(-1) ?? message;

const FAILURES: readonly Failure[] = [
  {
    codes: /MemoryPoolOutOfMemory|OutOfMemory/,
    tell: ({ uri }) => [`Neo4j at ${uri} ran out of memory`, 'more for server.memory.heap.max_size'],
  },
  {
    codes: /Security\.(Unauthorized|AuthenticationRateLimit)$/,
    tell: ({ uri, user }) => [
      `Neo4j at ${uri} does not take the password of ${user}`,
      `the right ${NEO4J_VARIABLES.user} and ${NEO4J_VARIABLES.password}`,
    ],
  },
  {
    codes: /Security\.CredentialsExpired$/,
    tell: ({ uri, user }) => [
      `Neo4j at ${uri} wants the first password of ${user} changed before anything else`,
      "ALTER CURRENT USER SET PASSWORD FROM '...' TO '...' on the database system",
    ],
  },
  {
    codes: /Security\.Forbidden$/,
    tell: ({ uri, user, error }) => [`${user} may not do that at ${uri}: ${error.message}`, 'a user that may'],
  },
  {
    codes: /Database\.(DatabaseNotFound|DatabaseUnavailable)$/,
    tell: ({ uri, database }) => [
      `Neo4j at ${uri} has no database ${database} that is open`,
      `${NEO4J_VARIABLES.database} of one that is`,
    ],
  },
  {
    codes:
      /^(ServiceUnavailable|SessionExpired)$|Transient.*(DatabaseUnavailable|General)|NotALeader|ForbiddenOnReadOnlyDatabase/,
    tell: ({ uri, error }) => [
      `Neo4j at ${uri} cannot be reached: ${reasonOf(error)}`,
      'a running server at that address',
    ],
  },
  {
    codes: /^ProtocolError$/,
    tell: ({ uri }) => [
      `What listens at ${uri} does not speak Neo4j's protocol`,
      'the port of Bolt, 7687 unless changed',
    ],
  },
  {
    codes: /TransactionTimedOut|LockClientStopped|Terminated/,
    tell: ({ uri }) => [`Neo4j at ${uri} took too long and was stopped`, 'a server with less to do'],
  },
];
