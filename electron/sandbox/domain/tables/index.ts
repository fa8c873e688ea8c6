import { accountTables } from "./accounts.ts";
import { contentTables } from "./contents.ts";
import { logTables } from "./log.ts";
import { organizationTables } from "./organizations.ts";
import { oversightTables } from "./oversight.ts";
import { providerTables } from "./providers.ts";

/** Every table of the sandbox; a module adds its tables here. */
export const TABLES = [...logTables, ...accountTables, ...providerTables, ...organizationTables, ...contentTables, ...oversightTables];

/** The statements that make whatever is missing in a database file. */
export const SCHEMA = TABLES.map((table) => table.schema).join("\n");
