/**
 * Directories of clients: reading people and groups from LDAP, cloud directories and files, comparing them with a client, and the runs of it
 * by hand, by the clock and without a window. The only door of this folder.
 */
export { readConnectorSettings } from "./connector-settings.ts";
export { DirectoryService } from "./directory-service.ts";
export { readGoogleKey } from "./google-key.ts";
