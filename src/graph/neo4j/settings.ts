import { NormapaError } from '../../domain/errors.js';

/** Where a Neo4j is and who asks. */
export interface Neo4jSettings {
  /** `neo4j://` routes reads and writes over a cluster, `bolt://` speaks to one server; `+s` and `+ssc` forms encrypt. */
  readonly uri: string;
  readonly user: string;
  /** Null for a server that asks for none. */
  readonly password: string | null;
  /** Null for the server's own choice, which is `neo4j` unless it was told otherwise. */
  readonly database: string | null;
}

/** The same, each as given on a command line; absent where it was not. */
export type Neo4jFlags = { readonly [K in keyof Neo4jSettings]?: string };

/** The variable of the environment that gives each setting where no flag does. */
export const NEO4J_VARIABLES: Readonly<Record<keyof Neo4jSettings, string>> = {
  uri: 'NEO4J_URI',
  user: 'NEO4J_USER',
  password: 'NEO4J_PASSWORD',
  database: 'NEO4J_DATABASE',
};

/**
 * Settings from flags, then from the environment; an empty one counts as absent. Errors: NormapaError `bad-input` for an address that is missing or is
 * none of Neo4j's, and for a password that stands inside it.
 */
export function readNeo4jSettings(
  flags: Neo4jFlags,
  environment: Readonly<Record<string, string | undefined>>,
): Neo4jSettings {
  const given = (name: keyof Neo4jSettings): string | null =>
    [flags[name], environment[NEO4J_VARIABLES[name]]].find((value) => value !== undefined && value !== '') ?? null;
  return {
    uri: checkAddress(given('uri')),
    user: given('user') ?? 'neo4j',
    password: given('password'),
    database: given('database'),
  };
}

const EXPECTED = 'neo4j://host:7687 or bolt://host:7687, with +s or +ssc after the scheme to encrypt';

const checkAddress = (uri: string | null): string => {
  if (uri === null) {
    throw new NormapaError('bad-input', `Where Neo4j is must be said: set ${NEO4J_VARIABLES.uri} or give --neo4j-uri`, {
      expected: EXPECTED,
    });
  }
  const address = URL.canParse(uri) ? new URL(uri) : null;
  if (address && (address.username !== '' || address.password !== '')) {
    throw new NormapaError('bad-input', 'The address of Neo4j holds a user; give user and password on their own', {
      found: `${address.protocol}//…@${address.host}`,
      expected: `${NEO4J_VARIABLES.user} and ${NEO4J_VARIABLES.password}`,
    });
  }
  if (!address || address.host === '' || !/^(neo4j|bolt)(\+s|\+ssc)?:$/.test(address.protocol)) {
    throw new NormapaError('bad-input', `That is no address of a Neo4j: ${uri}`, { found: uri, expected: EXPECTED });
  }
  return uri;
};
