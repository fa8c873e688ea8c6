import type { MemberSetup } from "#shared/setup/value/client-setup";

/** What is asked before it is done to these people. */
export interface Question {
  readonly action: "revoke" | "restore" | "remove";
  readonly members: readonly MemberSetup[];
}
