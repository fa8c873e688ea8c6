import type { IncomingHttpHeaders } from "node:http";
import { parseGuid } from "./encoding.ts";
import type { Database } from "./database.ts";
import type { ServerSecrets } from "./secrets.ts";
import type { Model } from "./model.ts";

/** What a whole server shares: its data, its secrets and how it was started. */
export interface World {
  readonly db: Database;
  readonly secrets: ServerSecrets;
  readonly options: WorldOptions;
}

export interface WorldOptions {
  /** How long an answer to a wrong secret is held back, milliseconds (the real server: 2000). */
  readonly secretDelay: number;
  readonly rateLimits: boolean;
  /** Writes one line per request (no bodies, no query) to the error output. */
  readonly log: boolean;
  /** It plays a client's own server: what only such a server has is there. */
  readonly ownServer: boolean;
  /** It hands licences out, which nobody signed: only a sandbox takes them. */
  readonly licences: boolean;
}

/** Who sent the request, from the access token. */
export interface Caller {
  /** Account id; for a token of an organization its id. */
  readonly userId: string;
  readonly clientId: string;
  readonly scope: readonly string[];
  readonly email: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Device type by name as the token has it (`LinuxDesktop`). */
  readonly deviceType: string | null;
}

/** One request with everything a handler needs. */
export interface Context<Body = unknown> {
  readonly world: World;
  readonly db: Database;
  readonly secrets: ServerSecrets;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly ip: string;
  /** Scheme and host by which the caller reached the server. */
  readonly origin: string;
  /** Values of the path: canonical GUIDs where the pattern says so, else texts. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The checked body; for routes without a model undefined. */
  readonly body: Body;
  /** The caller; only absent on anonymous routes. */
  readonly maybeCaller: Caller | null;
  readonly caller: Caller;
}

export type Server = "api" | "identity";

/** An answer other than 200 with the returned value (or 200 empty where nothing is returned). */
export class Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;

  constructor(status: number, body: unknown = undefined, headers: Record<string, string> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** 204 without a body. */
export const noContent = (): Answer => new Answer(204);

/** Who may call: a logged-in person (scope `api`), an organization (scope `api.organization`), a web client's token, anybody. */
export type Access = "user" | "organization" | "web" | "anonymous";

export interface Route {
  readonly server: Server;
  readonly method: string;
  /**
   * `/providers/{providerId:guid}/users/{id}`. `:guid` = no match (404 empty) unless a GUID; `:id` = a GUID or
   * 400 keyed by the name; nothing = any text.
   */
  readonly path: string;
  readonly access: Access;
  /** The role check of the route, made before the body is read; throws `forbidden()`. */
  readonly authorize: ((context: Context) => void) | null;
  readonly body: Model<any> | null;
  /** The field of a form under which its file stands. */
  readonly file?: string;
  readonly handle: (context: Context<any>) => unknown;
}

interface RouteOptions {
  readonly server?: Server;
  readonly access?: Access;
  readonly authorize?: (context: Context) => void;
}

/** Declares a route without a request body: `route("GET", "/plans", (context) => …, { access: "anonymous" })`. */
export function route(method: string, path: string, handle: (context: Context<undefined>) => unknown, options: RouteOptions = {}): Route {
  const { server = "api", access = "user", authorize = null } = options;
  return { server, method, path, access, authorize, body: null, handle };
}

/** A form with one file: its text, and the other members by name. */
export interface FormWithFile {
  readonly file: string;
  readonly members: ReadonlyMap<string, string>;
}
/** Declares a route that takes one file in a form. */
export const routeWithFile = (method: string, path: string, file: string, handle: (context: Context<FormWithFile>) => unknown): Route => ({
  ...route(method, path, () => undefined),
  file,
  handle,
});

/** Declares a route with a request body: the handler gets it read and checked. */
export function routeWith<Body>(
  method: string,
  path: string,
  body: Model<Body>,
  handle: (context: Context<Body>) => unknown,
  options: RouteOptions = {},
): Route {
  return { ...route(method, path, handle as (context: Context<undefined>) => unknown, options), body };
}

/** The same route under further methods or paths (the obsolete aliases). */
export const alsoAt = (known: Route, ...others: readonly (readonly [method: string, path: string])[]): Route[] => [
  known,
  ...others.map(([method, path]) => ({ ...known, method, path })),
];

/** The envelope of a list. */
export const list = (data: readonly unknown[] | null, continuationToken: string | null = null): object => ({
  data,
  continuationToken,
  object: "list",
});

/** The ids that a claim of the token holds (one text or a list). */
export function claimIds(caller: Caller, name: string): string[] {
  const value = caller.claims[name];
  return value === undefined ? [] : [value].flat().map(String);
}

/** A query value as a flag (`includeGroups=true`, any letter case). */
export const queryFlag = (context: Context, name: string): boolean => /^true$/i.test(queryValue(context, name) ?? "");

/** A query value under a name in any letter case. */
export function queryValue(context: Context, name: string): string | null {
  for (const [key, value] of context.query) if (key.toLowerCase() === name.toLowerCase()) return value;
  return null;
}

export { parseGuid };
