import { Buffer } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { authenticate } from "./authentication.ts";
import { type FormWithFile, Answer, type Context, type Route, type Server, type World } from "./context.ts";
import { Faults } from "./faults.ts";
import { JsonProblem, JsonReader } from "./json-reader.ts";
import type { Model } from "./model.ts";
import { RateLimiter, type Limits } from "./rate-limits.ts";
import { badRequest, emptyAnswer, invalid, invalidForOrganization, Refusal, refusalBody, serverError } from "./refusal.ts";
import { checkParameters, type RouteTable } from "./routing.ts";

const MAX_BODY = 64 * 1024 * 1024;

/** One answered request, for the sandbox panel. */
export interface ServedRequest {
  /** ISO moment of the answer. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

const KEPT_REQUESTS = 50;
const SLOW = 2000;

/** What a request passes on its way: routing, token, role, content type, values, body, action (in the real server's order). */
export class Application {
  readonly #world: World;
  readonly #routes: RouteTable;
  readonly #limits: RateLimiter;
  readonly faults = new Faults();
  /** The latest requests, oldest first. */
  readonly served: ServedRequest[] = [];

  constructor(world: World, routes: RouteTable, limits: Limits) {
    this.#limits = new RateLimiter(limits);
    this.#world = world;
    this.#routes = routes;
    this.faults.arm("rate-limits", world.options.rateLimits);
  }

  /** Serves one request of a node:http server. `url` is the path below the service's base. */
  async serve(server: Server, url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const { pathname, search } = splitUrl(url);
    const text = await readBody(request);
    const fate = this.faults.fateOf(server, method);
    if (fate === "cut-before") return void request.socket.destroy();
    if (this.faults.isArmed("slow")) await wait(SLOW);
    const answer =
      fate === "refuse"
        ? new Answer(503)
        : fate === "forbid"
          ? new Answer(400, refusalBody(badRequest("The sandbox was told to refuse this change.")))
          : await this.#answer(server, method, pathname, search, request, text);
    this.#note({ at: new Date().toISOString(), method, path: `/${server}${pathname}`, status: answer.status });
    if (fate === "cut-after") return void request.socket.destroy();
    writeAnswer(response, answer);
  }

  #note(request: ServedRequest): void {
    if (this.#world.options.log) console.error(`${request.at} ${request.method} ${request.path} ${request.status}`);
    this.served.push(request);
    if (this.served.length > KEPT_REQUESTS) this.served.shift();
  }

  async #answer(
    server: Server,
    method: string,
    path: string,
    search: string,
    request: IncomingMessage,
    text: string | null,
  ): Promise<Answer> {
    const { db } = this.#world;
    db.begin();
    try {
      const answer = this.#handle(server, method, path, new URLSearchParams(search), request, text);
      db.commit();
      return answer;
    } catch (error) {
      const refusal = error instanceof Refusal ? error : this.#unexpected(method, path, error);
      if (refusal.keeps) db.commit();
      else db.rollback();
      if (refusal.slow && this.#world.options.secretDelay > 0) await wait(this.#world.options.secretDelay);
      return new Answer(refusal.status, refusalBody(refusal), refusal.headers);
    }
  }

  #unexpected(method: string, path: string, error: unknown): Refusal {
    console.error(`sandbox: ${method} ${path} failed`, error);
    return serverError();
  }

  #handle(server: Server, method: string, path: string, query: URLSearchParams, request: IncomingMessage, text: string | null): Answer {
    const match = this.#routes.find(server, method, path);
    const { route, params } = match;
    const ip = (request.socket.remoteAddress ?? "127.0.0.1").replace(/^::ffff:/, "");
    if (this.faults.isArmed("rate-limits")) this.#limits.check(server, method, path, ip);
    const caller = authenticate(this.#world, request.headers, query, route.access);
    const context: Context = {
      world: this.#world,
      db: this.#world.db,
      secrets: this.#world.secrets,
      method,
      path,
      headers: request.headers,
      ip,
      origin: `${"encrypted" in request.socket ? "https" : "http"}://${request.headers.host ?? "localhost"}`,
      params,
      query,
      body: undefined,
      maybeCaller: caller,
      caller: caller!,
    };
    route.authorize?.(context);
    const body = route.body ? readModel(route, route.body, request, text) : readForm(route, request, text);
    checkParameters(match);
    const result = route.handle({ ...context, body });
    return result instanceof Answer ? result : new Answer(200, result);
  }
}

function splitUrl(url: string): { pathname: string; search: string } {
  const mark = url.indexOf("?");
  return mark < 0 ? { pathname: url, search: "" } : { pathname: url.slice(0, mark), search: url.slice(mark) };
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= MAX_BODY) parts.push(part);
  }
  return size > MAX_BODY ? null : Buffer.concat(parts).toString("utf8");
}

/** Routes that read forms get the text as it is, those that take one file its content with the form's other members. */
function readForm(route: Route, request: IncomingMessage, text: string | null): string | FormWithFile | undefined {
  if (route.file !== undefined) return readFile(route.file, request.headers["content-type"] ?? "", text ?? "");
  return route.server === "identity" && route.method === "POST" ? (text ?? "") : undefined;
}
/** A `multipart/form-data` body; the file under a name is an empty text where there is none. */
function readFile(field: string, type: string, text: string): FormWithFile {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/iu.exec(type)?.[1];
  if (boundary === undefined) throw emptyAnswer(415);
  const members = new Map<string, string>();
  for (const part of text.split(`--${boundary}`)) {
    const [head = "", ...rest] = part.split("\r\n\r\n");
    const name = /\bname="([^"]*)"/u.exec(head)?.[1];
    if (name !== undefined) members.set(name, rest.join("\r\n\r\n").replace(/\r\n$/u, ""));
  }
  return { file: members.get(field) ?? "", members };
}

function readModel<T>(route: Route, model: Model<T>, request: IncomingMessage, text: string | null): T {
  const type = (request.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
  if (!/^(application|text)\/(.*\+)?json$/.test(type)) throw emptyAnswer(415);
  if (text === null) throw emptyAnswer(413);
  const body = parseModel(model, text, route);
  const errors = model.validate(body);
  if (Object.keys(errors).length) throw refuseModel(route, errors);
  return body;
}

function refuseModel(route: Route, errors: Record<string, string[]>): Refusal {
  return route.access === "organization" ? invalidForOrganization(errors) : invalid(errors);
}

function parseModel<T>(model: Model<T>, text: string, route: Route): T {
  const parameter = route.access === "organization" ? "model" : model.parameter;
  const missing = parameter === undefined ? {} : { [parameter]: [`The ${parameter} field is required.`] };
  if (text.trim() === "") throw refuseModel(route, { "": ["A non-empty request body is required."], ...(model.parameter && missing) });
  try {
    const reader = new JsonReader(text);
    const body = model.read(reader, "$", model.type);
    reader.end();
    if (body === null) throw refuseModel(route, { "": ["A non-empty request body is required."], ...(model.parameter && missing) });
    return body;
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    throw refuseModel(route, { [error.path]: [error.message], ...missing });
  }
}

function writeAnswer(response: ServerResponse, { status, body, headers }: Answer): void {
  const isText = "Content-Type" in headers;
  const content = Buffer.from(body === undefined ? "" : isText ? String(body) : JSON.stringify(body));
  response.writeHead(status, {
    ...(content.length === 0 ? {} : { "Content-Type": "application/json; charset=utf-8" }),
    "Content-Length": content.length,
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(content);
}
