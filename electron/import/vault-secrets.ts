/** What opens a file: its password as typed, the content of its key file. */
export interface VaultSecrets {
  readonly password?: string | null;
  readonly keyFile?: Uint8Array | null;
  /** Also when deriving the key takes longer than `import.slow-key` allows unasked. */
  readonly allowSlowKey?: boolean;
}
