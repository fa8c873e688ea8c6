/** What the test of the window's cache calls inside a real browser. */
export { databaseVersion, openDatabase } from "#renderer/cache/database";
export { RecordRepository } from "#renderer/cache/records";
