import { list, queryValue, route, type Context, type Route } from "../framework/context.ts";
import type { SqlValue } from "../framework/database.ts";
import { mayReadEvents } from "../domain/event-authority.ts";
import { parseGuid } from "../framework/encoding.ts";
import { isProviderAdmin } from "../domain/provider/provider-authority.ts";
import { badRequest, invalid, notFound, serverError } from "../framework/refusal.ts";
import { DAY, moment } from "../framework/time.ts";
import { ciphers } from "../domain/tables/contents.ts";
import { events, type EventRow } from "../domain/tables/log.ts";
import { organizationUsers } from "../domain/tables/organizations.ts";
import { providerUsers } from "../domain/tables/providers.ts";

const PAGE = 50;
const MAX_RANGE = 367 * DAY;
/** Ticks of 100 ns from year 1 to 1970, and the mark of a UTC date in .NET's binary form. */
const EPOCH_TICKS = 621_355_968_000_000_000n;
const UTC_MARK = 0x4000_0000_0000_0000n;

/** The page token of a date: nothing but the date as a number (provider-api.md §5.1). */
export function dateToken(date: string): string {
  const fraction = /\.(\d+)Z$/.exec(date)?.[1] ?? "";
  const seconds = BigInt(Math.floor(Date.parse(date) / 1000));
  return String(EPOCH_TICKS + seconds * 10_000_000n + BigInt(fraction.padEnd(7, "0")) + UTC_MARK);
}

/** The date of a page token, or null for anything else. */
export function tokenDate(token: string | null): string | null {
  if (token === null || !/^\d{1,19}$/.test(token)) return null;
  const ticks = BigInt(token) - UTC_MARK - EPOCH_TICKS;
  if (ticks < 0n) return null;
  const seconds = new Date(Number(ticks / 10_000_000n) * 1000).toISOString().slice(0, 19);
  return `${seconds}.${String(ticks % 10_000_000n).padStart(7, "0")}Z`;
}

function dateValue(context: Context, name: string): number | null {
  const text = queryValue(context, name);
  if (text === null || text === "") return null;
  const ms = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(ms)) throw invalid({ [name]: [`The value '${text}' is not valid.`] });
  return ms;
}

/** The wanted span; without both ends the last 30 days until the end of today. */
function spanOf(context: Context): { start: string; end: string } {
  const start = dateValue(context, "start");
  const end = dateValue(context, "end");
  if (start === null || end === null) {
    const today = Math.floor(Date.now() / DAY) * DAY;
    return { start: moment(today - 30 * DAY), end: moment(today + DAY - 1) };
  }
  const [from, to] = start < end ? [start, end] : [end, start];
  if (to - from > MAX_RANGE) throw badRequest("Range too large.");
  return { start: moment(from), end: moment(to) };
}

function eventView({ id: _, ...row }: EventRow): object {
  return { ...row, secretId: null, projectId: null, serviceAccountId: null, grantedServiceAccountId: null, sendId: null, object: "event" };
}

/** The rows of one page of the log, newest first, with the token of the next one. `where` selects by columns of the event table. */
export function eventRows(context: Context, where: string, ...values: SqlValue[]): { rows: EventRow[]; token: string | null } {
  const { start, end } = spanOf(context);
  const before = tokenDate(queryValue(context, "continuationToken"));
  const upper = before === null ? `"date" <= ?` : `"date" < ?`;
  const sql = `select * from "events" where ${where} and "date" >= ? and ${upper} order by "date" desc, rowid desc limit ${PAGE}`;
  const rows = events.query(context.db, sql, ...values, start, before ?? end);
  return { rows, token: rows.length < PAGE ? null : dateToken(rows.at(-1)!.date) };
}

function page(context: Context, where: string, ...values: SqlValue[]): object {
  const { rows, token } = eventRows(context, where, ...values);
  return list(rows.map(eventView), token);
}

function providerEvents(context: Context): object {
  const providerId = context.params["providerId"]!;
  if (!isProviderAdmin(context, providerId)) throw notFound();
  return page(context, `"providerId" = ? and "organizationId" is null`, providerId);
}

/** What a provider member did, client organizations included. */
function providerUserEvents(context: Context): object {
  const providerId = context.params["providerId"]!;
  const member = providerUsers.find(context.db, { id: context.params["id"]!, providerId });
  if (!isProviderAdmin(context, providerId) || !member?.userId) throw notFound();
  return page(context, `"providerId" = ? and "actingUserId" = ?`, providerId, member.userId);
}

/** The organization of the path; a text that is no GUID makes the real server fail. */
function readableOrganization(context: Context): string {
  const id = parseGuid(context.params["orgId"]!);
  if (id === null) throw serverError();
  if (!mayReadEvents(context, id)) throw notFound();
  return id;
}

const organizationEvents = (context: Context): object => page(context, `"organizationId" = ?`, readableOrganization(context));

function memberEvents(context: Context): object {
  const organizationId = readableOrganization(context);
  const member = organizationUsers.find(context.db, { id: context.params["id"]!, organizationId });
  if (!member?.userId) throw notFound();
  return page(context, `"organizationId" = ? and "actingUserId" = ?`, organizationId, member.userId);
}

function itemEvents(context: Context): object {
  const cipher = ciphers.find(context.db, { id: context.params["id"]! });
  if (!cipher) throw notFound();
  if (cipher.organizationId === null) {
    if (cipher.userId !== context.caller.userId) throw notFound();
    return page(context, `"cipherId" = ? and "actingUserId" = ?`, cipher.id, context.caller.userId);
  }
  if (!mayReadEvents(context, cipher.organizationId)) throw notFound();
  return page(context, `"organizationId" = ? and "cipherId" = ?`, cipher.organizationId, cipher.id);
}

const ownEvents = (context: Context): object => page(context, `"actingUserId" = ? and "organizationId" is null`, context.caller.userId);

export const routes: Route[] = [
  route("GET", "/events", ownEvents),
  route("GET", "/providers/{providerId:guid}/events", providerEvents),
  route("GET", "/providers/{providerId:guid}/users/{id:guid}/events", providerUserEvents),
  route("GET", "/organizations/{orgId}/events", organizationEvents),
  route("GET", "/organizations/{orgId}/users/{id:id}/events", memberEvents),
  route("GET", "/ciphers/{id:id}/events", itemEvents),
];
