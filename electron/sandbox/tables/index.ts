import { accountTables } from "./accounts.ts";
import { collectionTables } from "./collections.ts";
import { logTables } from "./log.ts";
import { organizationTables } from "./organizations.ts";
import { providerTables } from "./providers.ts";

/** Every table of the sandbox; a module adds its tables here. */
export const TABLES = [...logTables, ...accountTables, ...providerTables, ...organizationTables, ...collectionTables];

/** The statements that make whatever is missing in a database file. */
export const SCHEMA = TABLES.map((table) => table.schema).join("\n");
