import { Neo4jError } from 'neo4j-driver';
import { NormapaError } from '../../domain/errors.js';
import { LATE_ENOUGH, tooOld } from './server-version.js';
import { NEO4J_VARIABLES, type Neo4jSettings } from './settings.js';

/**
 * What a failure of driver or server means to who runs the program: `unavailable`, with what was found and what to do. Failures of our own pass as
 * they are; so does what nobody foresaw, with its cause.
 */
export function explainFailure(error: unknown, { uri, user, database }: Neo4jSettings): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [message, expected] =
    FAILURES.find(({ signs }) => signs.test(error.code === NO_CODE ? error.message : error.code))?.tell({
      uri,
      user,
      database: database ?? 'neo4j',
      error,
    }) ?? ([`Neo4j at ${uri} refused: ${error.message}`, 'a server that answers'] as const);
  return new NormapaError('unavailable', message, { found: error.code, expected, cause: error });
}

/** The code of what the driver finds out by itself; only its words tell one such failure from another. */
const NO_CODE = 'N/A';

interface Case {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
  readonly error: Neo4jError;
}

interface Failure {
  /** Met by the code of the failure or, where it has none, by its message. */
  readonly signs: RegExp;
  /** The message, and what would have been accepted. */
  readonly tell: (found: Case) => readonly [string, string];
}

/** The driver tells at length what may be wrong, and at the end what was; of an address that it asked for the members of a cluster, what it knew before. */
const reasonOf = ({ message }: Neo4jError): string =>
  message.startsWith('Could not perform discovery')
    ? 'nothing there tells the members of a cluster; ask with bolt:// to be told why'
    : (message.split('Caused by: ').at(-1) ?? message);

const FAILURES: readonly Failure[] = [
  {
    signs: /MemoryPoolOutOfMemory|OutOfMemory/,
    tell: ({ uri }) => [`Neo4j at ${uri} ran out of memory`, 'more for server.memory.heap.max_size'],
  },
  {
    signs: /Security\.(Unauthorized|AuthenticationRateLimit)$/,
    tell: ({ uri, user }) => [
      `Neo4j at ${uri} does not take the password of ${user}`,
      `the right ${NEO4J_VARIABLES.user} and ${NEO4J_VARIABLES.password}`,
    ],
  },
  {
    signs: /Security\.CredentialsExpired$/,
    tell: ({ uri, user }) => [
      `Neo4j at ${uri} wants the first password of ${user} changed before anything else`,
      "ALTER CURRENT USER SET PASSWORD FROM '...' TO '...' on the database system",
    ],
  },
  {
    signs: /Security\.Forbidden$/,
    tell: ({ uri, user, error }) => [`${user} may not do that at ${uri}: ${error.message}`, 'a user that may'],
  },
  {
    signs: /Database\.(DatabaseNotFound|DatabaseUnavailable)$/,
    tell: ({ uri, database }) => [
      `Neo4j at ${uri} has no database ${database} that is open`,
      `${NEO4J_VARIABLES.database} of one that is`,
    ],
  },
  {
    signs:
      /^(ServiceUnavailable|SessionExpired)$|Transient.*(DatabaseUnavailable|General)|NotALeader|ForbiddenOnReadOnlyDatabase/,
    tell: ({ uri, error }) => [
      `Neo4j at ${uri} cannot be reached: ${reasonOf(error)}`,
      'a running server at that address',
    ],
  },
  {
    // Told before the server has said its version, by a driver that it is too old for.
    signs: /does not support user notification filters|Unknown Bolt protocol version/,
    tell: ({ uri }) => [tooOld(uri), LATE_ENOUGH],
  },
  {
    signs: /^ProtocolError$|^Server responded HTTP/,
    tell: ({ uri }) => [
      `What listens at ${uri} does not speak Neo4j's protocol`,
      'the port of Bolt, 7687 unless changed',
    ],
  },
  {
    signs: /TransactionTimedOut|LockClientStopped|Terminated/,
    tell: ({ uri }) => [`Neo4j at ${uri} took too long and was stopped`, 'a server with less to do'],
  },
];
