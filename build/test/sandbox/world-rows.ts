import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

type Row = Record<string, string | number | null>;

/** Works on the database of a sandbox that runs: what somebody else does at the server, beside the app. @param folder of the sandbox's data. */
export function atServer<T>(folder: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(folder, "sandbox.sqlite"), { timeout: 10_000 });
  try {
    return work(database);
  } finally {
    database.close();
  }
}
/** Takes rows away at the server. Answers with what puts them back. */
export function takeRows(folder: string, table: string, where: string, ...values: readonly string[]): () => void {
  return atServer(folder, (database) => {
    const rows = database.prepare(`select * from "${table}" where ${where}`).all(...values) as Row[];
    database.prepare(`delete from "${table}" where ${where}`).run(...values);
    return () => {
      atServer(folder, (again) => {
        for (const row of rows) {
          const names = Object.keys(row);
          again
            .prepare(`insert into "${table}" (${names.map((name) => `"${name}"`).join()}) values (${names.map(() => "?").join()})`)
            .run(...Object.values(row));
        }
      });
    };
  });
}

/** The row of the seeded technician among a provider's people. */
export const rowOfTechnician = "userId = (select id from accounts where email = 'sanne@noordlicht.example')";
export const linkOfClient = "organizationId = (select id from organizations where name = ?)";
