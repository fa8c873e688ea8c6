import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { ClientId } from "../model/ids.ts";
import { question } from "../setup/questions/question.ts";
import type { QuestionRow } from "../setup/questions/answer.ts";
import type { SetupPart } from "../setup/value/client-setup.ts";
import { call, type Domain } from "./contract.ts";
import { clientIds } from "./requests.ts";

/**
 * A client that is not in the answer, or only as it was some time ago. never-read, parts, no-events: it could not answer · not-in-plan: it has
 * no such thing · suspended, failed: it answered from an older reading · kept-shorter: its log is kept since `log.since` only, so of who was not
 * seen in that time nothing is said · fetched-until: its log was fetched until `log.to` only, so nobody knows who was seen since.
 */
export interface UnsureClient {
  readonly clientId: ClientId;
  readonly why: "never-read" | "parts" | "no-events" | "not-in-plan" | "suspended" | "failed" | "kept-shorter" | "fetched-until";
  readonly parts: readonly SetupPart[];
  readonly readAt: string | null;
  /** From when to when its log is kept, where that is the reason. */
  readonly log: { readonly since: string; readonly to: string } | null;
  readonly error: AppError | null;
}
export interface QuestionAnswer {
  readonly rows: readonly QuestionRow[];
  /** Clients that were asked, and those whose reading gave an answer. */
  readonly asked: number;
  readonly answered: number;
  /** When the oldest and the newest reading in the answer were made; null where nothing answered. */
  readonly oldestAt: string | null;
  readonly newestAt: string | null;
  readonly unsure: readonly UnsureClient[];
  /** Of "who has access": the people who reach what answered as users of its provider, and stand in no row. Null of other questions. */
  readonly providerUsers: ProviderUsersReaching | null;
}
export interface ProviderUsersReaching {
  /** Confirmed ones, each account once; of providers whose users were read. */
  readonly people: number;
  /** Names of providers whose users nobody read here: only a Provider admin is told them. */
  readonly unread: readonly string[];
}

/** Questions over all clients, answered from what was last read of each; no network is needed. */
export const questions = {
  /** `clientIds`: only these; absent: all. */
  ask: call(z.strictObject({ question, clientIds: clientIds.optional() })).replies<QuestionAnswer>(),
} satisfies Domain;
