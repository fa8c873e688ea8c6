/**
 * Vault import: export files of other password managers, read where they are, previewed without a secret, and encrypted
 * for a client. The only door of this folder; its formats are one module each, at work in a thread of their own (import.worker.ts).
 */
export { ImportService } from "./import-service.ts";
export { ProfileFileMemory } from "./file-memory.ts";
