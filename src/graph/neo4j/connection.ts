// The driver declares its options as classes that nobody can make; a literal is the only way to give them.
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment */
import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type Record as Neo4jRecord, type Session, type SessionMode } from 'neo4j-driver';
import { explainFailure } from './failure.js';
import { checkVersion } from './server-version.js';
import type { Neo4jSettings } from './settings.js';

/** A question in Cypher. Values go in as parameters, never into the text. */
export interface Statement {
  readonly text: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** The rows of an answer: the values of its columns in order. Integers are plain numbers. */
export type Rows = readonly (readonly unknown[])[];

/** A statement inside a transaction. */
export type Run = (statement: Statement) => Promise<Rows>;

/** A server, reached. Every failure is told as `unavailable`; one that may pass is tried again with growing pauses, for RETRY_TIME at most. */
export interface Connection {
  /**
   * Reads by one statement, on any member of a cluster that knows what this connection has written. It goes by itself, in one way there and back: a
   * transaction around it, which takes another way to close, is made where it fails in passing, since such a one is tried again.
   */
  read(statement: Statement): Promise<Rows>;
  /** A transaction that writes: all of it is done or nothing. May run more than once. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** A statement that brings its own transactions, or changes the schema. */
  command(statement: Statement): Promise<Rows>;
  close(): Promise<void>;
}

/** Milliseconds for which a transaction is tried again, and for which a server may be slow to take a connection. */
const RETRY_TIME = 5_000;
const CONNECTION_TIMEOUT = 5_000;

/** Milliseconds of the pauses between tries to reach a server at the start. */
const PAUSES = [250, 500, 1_000, 2_000] as const;

/** Answers come at once, not in portions: none has more rows than a page. */
const WHOLE_ANSWER = -1;

/** Milliseconds after which a server gives a reading, or a writing, transaction up. */
const READ_LIMIT = 30_000;
const WRITE_LIMIT = 300_000;

/** The same for what brings its own transactions: removing a large graph takes its time. */
const COMMAND_LIMIT = 3_600_000;

/**
 * Reaches a server and sees that it will do. Errors: NormapaError `unavailable` for one that is not there after some tries, is too old, has another
 * password, or is no Neo4j.
 */
export async function connect(settings: Neo4jSettings): Promise<Connection> {
  const driver = createDriver(settings);
  try {
    checkVersion(await reach(driver, settings), settings.uri);
    const connection = createConnection(driver, settings);
    // Seen with a question, since that is what is tried again, and what finds a database that is not there.
    await connection.read({ text: 'RETURN 1' });
    return connection;
  } catch (error) {
    await driver.close();
    throw explainFailure(error, settings);
  }
}

/** What the server calls itself: `Neo4j/5.26.12`. Only one that cannot be reached is tried again: a wrong password stays wrong. */
const reach = async (driver: Driver, { database }: Neo4jSettings): Promise<string> => {
  for (let tries = 0; ; tries++) {
    try {
      const { agent } = await driver.getServerInfo(database === null ? {} : { database });
      return agent ?? '';
    } catch (error) {
      const pause = PAUSES[tries];
      if (pause === undefined || !neo4j.isRetryableError(error)) throw error;
      await setTimeout(pause);
    }
  }
};

const createDriver = ({ uri, user, password }: Neo4jSettings): Driver =>
  neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: RETRY_TIME,
    connectionTimeout: CONNECTION_TIMEOUT,
    connectionAcquisitionTimeout: 2 * CONNECTION_TIMEOUT,
    fetchSize: WHOLE_ANSWER,
    telemetryDisabled: true,
    userAgent: 'normapa',
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });

const createConnection = (driver: Driver, settings: Neo4jSettings): Connection => {
  const { database } = settings;
  const bookmarkManager = neo4j.bookmarkManager();
  const place = { bookmarkManager, ...(database === null ? {} : { database }) };
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explainFailure(error, settings);
    }
  };
  const inSession = async <T>(defaultAccessMode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ ...place, defaultAccessMode });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };
  return {
    read: (statement) => told(() => inSession(neo4j.session.READ, (session) => readIn(session, statement))),
    write: (work) =>
      told(() =>
        inSession(neo4j.session.WRITE, (session) =>
          session.executeWrite(
            (transaction) => work(async ({ text, parameters }) => rowsOf(await transaction.run(text, parameters))),
            { timeout: WRITE_LIMIT },
          ),
        ),
      ),
    command: ({ text, parameters }) =>
      told(() =>
        inSession(neo4j.session.WRITE, async (session) =>
          rowsOf(await session.run(text, parameters, { timeout: COMMAND_LIMIT })),
        ),
      ),
    close: () => driver.close(),
  };
};

const readIn = async (session: Session, { text, parameters }: Statement): Promise<Rows> => {
  const limit = { timeout: READ_LIMIT };
  try {
    return rowsOf(await session.run(text, parameters, limit));
  } catch (error) {
    if (!neo4j.isRetryableError(error)) throw error;
    return rowsOf(await session.executeRead((transaction) => transaction.run(text, parameters), limit));
  }
};

const rowsOf = ({ records }: { readonly records: readonly Neo4jRecord[] }): Rows =>
  records.map((record) => record.keys.map((key): unknown => record.get(key)));
