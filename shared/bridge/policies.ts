import type { MemberId } from "../model/ids.ts";
import { policyEdit } from "../setup/changes/edits/policy.ts";
import { call, type Domain } from "./contract.ts";
import { clientRef } from "./requests.ts";

export interface ElsewhereView {
  /** Members who are also at other clients on the same server, with the names of those. */
  readonly people: readonly { readonly memberId: MemberId; readonly clients: readonly string[] }[];
  /** Clients that were looked at, and those that could not be: never read. */
  readonly lookedAt: number;
  readonly unread: number;
}

/** What policies do to people. Saving one is an edit (writing.ts). */
export const policies = {
  /** Who of a client is also at other clients known here. The server itself never says who is in another organization. */
  elsewhere: call(clientRef).replies<ElsewhereView>(),
  /** Saves who is hit by the last of these policies as CSV, with why. */
  saveHits: call(clientRef.extend({ policies: policyEdit.shape.policies })).replies<{ readonly fileName: string }>(),
} satisfies Domain;
