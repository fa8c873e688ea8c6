import type { AppError } from "../errors/app-error.ts";
import type { ClientId } from "../model/ids.ts";
import { text } from "../model/schemas.ts";
import type { PasswordRules } from "../setup/value/password-rules.ts";
import { call, type Domain } from "./contract.ts";
import { memberRef } from "./requests.ts";

/** What a technician must know before an account is recovered. */
export interface RecoveryView {
  /** Why this account cannot be recovered; null when it can. */
  readonly blocked: AppError | null;
  readonly rules: PasswordRules;
  /** A password that meets the rules. It is on the screen once, and kept nowhere. */
  readonly suggestion: string;
  /** Whether this server can clear two-step login. */
  readonly clearsTwoStep: boolean;
  /** The client demands two-step login: without one the person may lose the access until it is set up again. */
  readonly twoStepRequired: boolean;
  /** The account is a service user of the client's provider: the server does not let it recover a Provider admin, and tells nobody who is one. */
  readonly serviceUser: boolean;
  /** Other clients of this person's same account: the new password is the one for those too. */
  readonly elsewhere: readonly { readonly clientId: ClientId; readonly name: string }[];
}

/** Account recovery. The recovery itself is an edit (`member.recover`); what is here goes before it. */
export const recovery = {
  look: call(memberRef).replies<RecoveryView>(),
  /** Carries a master password to main, which holds it for the recovery that follows: in memory, for some minutes, until it was sent. */
  take: call(memberRef.extend({ password: text(200) })).replies<{ readonly taken: true }>(),
  /** The dialog was closed without recovering: what was taken is forgotten. */
  drop: call(memberRef).replies<{ readonly dropped: true }>(),
} satisfies Domain;
