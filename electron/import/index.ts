/**
 * Vault import: export files of other password managers, read where they are, previewed without a secret, and encrypted
 * for a client. The only door of this folder; its formats are one module each.
 */
export { encryptImport, encryptItem, type EncryptProgress } from "./encrypt.ts";
export { ImportService, type ImportServicePorts } from "./import-service.ts";
export { ImportFiles, type FileMemory, type FileRecord } from "./import-files.ts";
export { ProfileFileMemory } from "./file-memory.ts";
export { ItemType, type ImportedItem, type ImportedVault } from "./imported-vault.ts";
export type { ExistingItem, ImportChoices } from "./judge.ts";
export { unplacedFolders, type ImportContext } from "./preview.ts";
export { readVault } from "./read-vault.ts";
