/** An account's newest sign-ins at a client, as far as its log is kept. */
export interface SignIns {
  readonly at: string;
  /** By a browser extension; null: none. */
  readonly byExtension: string | null;
}
