import type Database from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteDialect,
  SqliteDriver,
} from "kysely";

export interface ImmediateSqliteConfig {
  readonly database: Database.Database;
  /** Called when something may have been written. */
  readonly wrote?: () => void;
  /** Called once the database is closed. */
  readonly closed?: () => Promise<void>;
}

/**
 * Kysely's SQLite dialect, with transactions that take the write lock when they begin, and statements that are kept. A
 * transaction that reads first and writes later fails at once if another process wrote in between, and no busy timeout
 * prevents that.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: ImmediateSqliteConfig;

  constructor(config: ImmediateSqliteConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#config, new KeptStatements(this.#config));
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  readonly #connection: DatabaseConnection;
  readonly #closed: ImmediateSqliteConfig["closed"];

  constructor(config: ImmediateSqliteConfig, connection: DatabaseConnection) {
    super(config);
    this.#connection = connection;
    this.#closed = config.closed;
  }

  override async destroy(): Promise<void> {
    await super.destroy();
    await this.#closed?.();
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /** On a full disk SQLite has undone everything by itself. That must not hide why the transaction failed. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!(error instanceof Error && /no transaction is active/.test(error.message))) throw error;
    }
  }
}

/** What a running site says again and again. All else, such as a change of the tables, is prepared anew. */
const KEPT = /^(select|insert|update|delete|begin|commit|rollback)\b/i;
/** Lists of different lengths make different texts, so there is no end of them. */
const MOST_KEPT = 300;

/** The one connection. To prepare a statement takes longer than to run it, so each is kept for the next time. */
class KeptStatements implements DatabaseConnection {
  readonly #database: Database.Database;
  readonly #wrote: () => void;
  readonly #kept = new Map<string, Database.Statement>();

  constructor({ database, wrote = () => {} }: ImmediateSqliteConfig) {
    this.#database = database;
    this.#wrote = wrote;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#statement(sql);
    if (!statement.readonly) this.#wrote();
    // To the end of the rows: with `get`, the error of a full disk would be swallowed.
    if (statement.reader) return { rows: statement.all(parameters) as Row[] };
    const { changes, lastInsertRowid } = statement.run(parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  // biome-ignore lint/correctness/useYield: nothing here is read as a stream
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error("rows are read whole");
  }

  #statement(sql: string): Database.Statement {
    const known = this.#kept.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    if (!KEPT.test(sql) || this.#kept.size >= MOST_KEPT) this.#kept.clear();
    if (KEPT.test(sql)) this.#kept.set(sql, statement);
    return statement;
  }
}
