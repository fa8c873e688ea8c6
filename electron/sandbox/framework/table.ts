import type { Database, SqlRow, SqlValue } from "./database.ts";

/** How one column is declared, written and read. */
export interface Column<T> {
  readonly sql: string;
  readonly write: (value: T) => SqlValue;
  readonly read: (value: unknown) => T;
}

const same = <T>(sql: string): Column<T> => ({
  sql,
  write: (value) => value as SqlValue,
  read: (value) => value as T,
});

/** The column types. `null` variants are separate so that the row type says where a null may stand. */
export const column = {
  text: same<string>("text not null"),
  textOrNull: same<string | null>("text"),
  integer: same<number>("integer not null"),
  integerOrNull: same<number | null>("integer"),
  real: same<number>("real not null"),
  flag: {
    sql: "integer not null",
    write: (value: boolean) => (value ? 1 : 0),
    read: (value: unknown) => value === 1,
  } as Column<boolean>,
  flagOrNull: {
    sql: "integer",
    write: (value: boolean | null) => (value === null ? null : value ? 1 : 0),
    read: (value: unknown) => (value === null ? null : value === 1),
  } as Column<boolean | null>,
  json: <T>(): Column<T> => ({
    sql: "text not null",
    write: (value) => JSON.stringify(value),
    read: (value) => JSON.parse(value as string) as T,
  }),
  jsonOrNull: <T>(): Column<T | null> => ({
    sql: "text",
    write: (value) => (value === null ? null : JSON.stringify(value)),
    read: (value) => (value === null ? null : (JSON.parse(value as string) as T)),
  }),
};

type Columns = Record<string, Column<never>>;
type Row<C> = { -readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };
/** The row type of a table: `RowOf<typeof organizations>`. */
export type RowOf<T> = T extends Table<infer C> ? Row<C> : never;

/**
 * A table with typed rows. Column names are the wire's names in camelCase, so most answers are a selection of a row.
 * `keys` is the primary key (default `id`); `indexes` are lists of columns. Rows come in the order of insertion.
 */
export class Table<C> {
  readonly name: string;
  readonly columns: C;
  readonly #keys: readonly string[];
  readonly #indexes: readonly (readonly string[])[];
  /** Gone through for every row that is written or read. */
  readonly #entries: readonly (readonly [name: string, column: Column<never>])[];
  readonly #insertion: string;

  constructor(
    name: string,
    columns: C,
    options: { keys?: readonly (keyof C & string)[]; indexes?: readonly (readonly (keyof C & string)[])[] } = {},
  ) {
    this.name = name;
    this.columns = columns;
    this.#keys = options.keys ?? ["id"];
    this.#indexes = options.indexes ?? [];
    this.#entries = Object.entries(this.#all);
    const names = this.#entries.map(([one]) => `"${one}"`).join(", ");
    this.#insertion = `insert into "${name}" (${names}) values (${this.#entries.map(() => "?").join(", ")})`;
  }

  get #all(): Columns {
    return this.columns as Columns;
  }

  /** The statements that make the table and its indexes where they are missing. */
  get schema(): string {
    const columns = this.#entries.map(([name, { sql }]) => `"${name}" ${sql}`);
    const key = this.#keys.map((name) => `"${name}"`).join(", ");
    const indexes = this.#indexes.map((names) => {
      const list = names.map((name) => `"${name}"`).join(", ");
      return `create index if not exists "${this.name}_${names.join("_")}" on "${this.name}" (${list});`;
    });
    return [`create table if not exists "${this.name}" (${columns.join(", ")}, primary key (${key}));`, ...indexes].join("\n");
  }

  #read(row: SqlRow): Row<C> {
    const out: Record<string, unknown> = {};
    for (const [name, { read }] of this.#entries) out[name] = read(row[name]);
    return out as unknown as Row<C>;
  }

  #where(filter: Partial<Row<C>>): { sql: string; values: SqlValue[] } {
    const parts: string[] = [];
    const values: SqlValue[] = [];
    for (const [name, value] of Object.entries(filter)) {
      if (value === null) parts.push(`"${name}" is null`);
      else {
        parts.push(`"${name}" = ?`);
        values.push(this.#all[name]!.write(value as never));
      }
    }
    return { sql: parts.length ? ` where ${parts.join(" and ")}` : "", values };
  }

  insert(db: Database, row: Row<C>): Row<C> {
    db.run(this.#insertion, ...this.#entries.map(([name, { write }]) => write((row as Record<string, unknown>)[name] as never)));
    return row;
  }

  /** All rows that have the given values, in the order of insertion. */
  list(db: Database, filter: Partial<Row<C>> = {}): Row<C>[] {
    const { sql, values } = this.#where(filter);
    return db.all<SqlRow>(`select * from "${this.name}"${sql} order by rowid`, ...values).map((row) => this.#read(row));
  }

  find(db: Database, filter: Partial<Row<C>>): Row<C> | undefined {
    const { sql, values } = this.#where(filter);
    const row = db.first<SqlRow>(`select * from "${this.name}"${sql} order by rowid limit 1`, ...values);
    return row && this.#read(row);
  }

  count(db: Database, filter: Partial<Row<C>>): number {
    const { sql, values } = this.#where(filter);
    return Number(db.first<{ n: number }>(`select count(*) as n from "${this.name}"${sql}`, ...values)?.n ?? 0);
  }

  /** Rows of a query of one's own; it must select all columns of this table (`select t.* from …`). */
  query(db: Database, sql: string, ...values: SqlValue[]): Row<C>[] {
    return db.all<SqlRow>(sql, ...values).map((row) => this.#read(row));
  }

  update(db: Database, filter: Partial<Row<C>>, changes: Partial<Row<C>>): number {
    const { sql, values } = this.#where(filter);
    const names = Object.keys(changes);
    const written = names.map((name) => this.#all[name]!.write((changes as Record<string, unknown>)[name] as never));
    return db.run(`update "${this.name}" set ${names.map((name) => `"${name}" = ?`).join(", ")}${sql}`, ...written, ...values);
  }

  remove(db: Database, filter: Partial<Row<C>>): number {
    const { sql, values } = this.#where(filter);
    return db.run(`delete from "${this.name}"${sql}`, ...values);
  }
}

/** Declares a table. */
export const table = <C extends { [name: string]: Column<any> }>(
  name: string,
  columns: C,
  options: ConstructorParameters<typeof Table<C>>[2] = {},
): Table<C> => new Table(name, columns, options);
