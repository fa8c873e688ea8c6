/** One person's row in the answer to a call that names several. */
export interface PersonAnswer {
  readonly id: string;
  /** The server's own words; null when it did what was asked. */
  readonly error: string | null;
}
