import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { ClientId, UserId } from "../model/ids.ts";
import { clientId, isMoment, text } from "../model/schemas.ts";
import type { EventGroup } from "../setup/log/event-groups.ts";
import type { Facet } from "../setup/log/event-index.ts";
import type { SignIns } from "../setup/value/sign-ins.ts";
import type { LogEvent } from "../setup/log/log-event.ts";
import { logQuery } from "../setup/log/log-query.ts";
import { call, push, type Domain } from "./contract.ts";
import { clientRef, memberRef, nothing } from "./requests.ts";

export interface LogStatus {
  readonly state: "idle" | "fetching";
  readonly done: number;
  readonly total: number;
  /** Events that are kept, and since when every log is kept; null: nothing yet. */
  readonly events: number;
  readonly since: string | null;
  /** When logs last came, and when they were last asked for: without a network these are not the same. */
  readonly fetchedAt: string | null;
  readonly triedAt: string | null;
  /** Until when the log is kept that is furthest behind the others; null: they were fetched together. */
  readonly behind: string | null;
  /** Logs that could not be fetched; what was kept of them stays. */
  readonly failed: readonly { readonly source: ClientId; readonly name: string; readonly error: AppError }[];
}
export interface LogPage {
  /** Newest first, those that come after `after`. */
  readonly rows: readonly LogEvent[];
  readonly total: number;
  /** How many there are of each, whatever else of the same kind the search asks for. */
  readonly groups: Readonly<Record<EventGroup, number>>;
  readonly types: readonly Facet<number>[];
  readonly sources: readonly Facet<ClientId>[];
  readonly devices: readonly Facet<number>[];
  /** At most `mostFacets`, those that stand most often. */
  readonly users: readonly Facet<string>[];
  readonly addresses: readonly Facet<string>[];
}
/** What happened around an event: by the same account anywhere, at the same client, from the same address. Oldest first. */
export interface LogAround {
  readonly person: readonly LogEvent[];
  readonly client: readonly LogEvent[];
  readonly address: readonly LogEvent[];
}
/** From when to when a client's log is kept here. */
export interface KeptLog {
  readonly since: string;
  readonly to: string;
}
/** Sign-ins of the accounts at a client, by their user. */
export interface SignInsInLog {
  readonly log: KeptLog;
  readonly byUser: Readonly<Record<UserId, SignIns>>;
}
/** How a revoked member came to be one, as far as the client's log is kept. */
export interface RevokedInLog {
  readonly log: KeptLog;
  /** Null: not in what is kept. */
  readonly revoked: LogEvent | null;
  /** What this person did, and what was done to the membership, after that; newest first, at most twenty. */
  readonly after: readonly LogEvent[];
}
/** A name for the source of an event: providers are in no list of clients. */
export interface LogSourceName {
  readonly source: ClientId;
  readonly name: string;
  readonly isProvider: boolean;
}

/** One log over all clients and their provider, kept sealed and searched without a network. */
export const log = {
  /** @param after the event that the page before ended with: a number of events would count those in that came before it since; null: from the first */
  search: call(
    z.strictObject({
      query: logQuery,
      after: z.strictObject({ at: text(40).refine(isMoment), key: text(4000) }).nullable(),
      limit: z.number().int().min(1).max(5000),
    }),
  ).replies<LogPage>(),
  around: call(
    z.strictObject({ source: clientId, at: text(40).refine(isMoment), key: text(4000), minutes: z.number().int().min(1).max(1440) }),
  ).replies<LogAround>(),
  /** When each account was last active at a client, as far as its log is kept; null: none of it is. */
  lastActive: call(clientRef).replies<{ readonly log: KeptLog; readonly last: Readonly<Record<UserId, string>> } | null>(),
  /** Who signed in when, as far as the client's log is kept; null: none of it is. */
  signIns: call(clientRef).replies<SignInsInLog | null>(),
  /** Null: no log of the client is kept. */
  revoked: call(memberRef).replies<RevokedInLog | null>(),
  /** Fetches what is new of every log; answers at once, progress comes by push. */
  refresh: call(nothing).replies<LogStatus>(),
  status: call(nothing).replies<LogStatus>(),
  sources: call(nothing).replies<readonly LogSourceName[]>(),
  /** Everything that is kept of events leaves this computer's memory and cache. */
  forget: call(nothing).replies<{ readonly forgotten: true }>(),
  onStatus: push<LogStatus>(),
} satisfies Domain;
