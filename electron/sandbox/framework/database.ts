import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";

export type SqlValue = string | number | bigint | null;
export type SqlRow = Record<string, unknown>;

/**
 * The sandbox's only storage: one SQLite file. Statements are prepared once per text.
 * Write-ahead log: what an answer reported as done survives `kill -9`. A power cut may take the last answers with it, never the file; flushing the
 * disk at every answer would cost more than all the rest of it.
 */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** `file` is a path (its folder is made) or `:memory:`. */
  constructor(file: string) {
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    this.#connection = new DatabaseSync(file);
    this.#connection.exec("pragma page_size = 8192; pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = off;");
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) this.#statements.set(sql, (statement = this.#connection.prepare(sql)));
    return statement;
  }

  /** Runs statements without parameters; only for schemas. */
  script(sql: string): void {
    this.#connection.exec(sql);
  }

  /** Runs a writing statement and returns the number of rows it touched. */
  run(sql: string, ...values: SqlValue[]): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  first<Row = SqlRow>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#prepare(sql).get(...values) as Row | undefined;
  }

  all<Row = SqlRow>(sql: string, ...values: SqlValue[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[];
  }

  /** Runs `work` in one transaction: everything it wrote is kept when it returns, nothing when it throws. */
  transaction<T>(work: () => T): T {
    this.#connection.exec("begin");
    try {
      const result = work();
      this.#connection.exec("commit");
      return result;
    } catch (error) {
      this.#connection.exec("rollback");
      throw error;
    }
  }

  begin(): void {
    this.#connection.exec("begin");
  }

  commit(): void {
    this.#connection.exec("commit");
  }

  rollback(): void {
    this.#connection.exec("rollback");
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }
}
