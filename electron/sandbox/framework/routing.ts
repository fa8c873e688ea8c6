import { parseGuid, type Route, type Server } from "./context.ts";
import { emptyAnswer, invalid, invalidForOrganization, notFound } from "./refusal.ts";

interface Segment {
  readonly literal: string | null;
  readonly name: string;
  readonly kind: "guid" | "id" | "text" | "optional";
}

interface Compiled {
  readonly route: Route;
  readonly segments: readonly Segment[];
}

function compile(route: Route): Compiled {
  const segments = route.path
    .split("/")
    .filter(Boolean)
    .map((part): Segment => {
      const parameter = /^\{(\w+)(?::(\w+))?(\?)?\}$/.exec(part);
      if (!parameter) return { literal: part.toLowerCase(), name: "", kind: "text" };
      const kind = parameter[3] ? "optional" : ((parameter[2] ?? "text") as Segment["kind"]);
      return { literal: null, name: parameter[1]!, kind };
    });
  return { route, segments };
}

/** How literal a pattern is; of two that match the more literal one wins (`/users/invite` before `/users/{id}`). */
const rank = ({ segments }: Compiled): string =>
  segments.map(({ literal, kind }) => (literal !== null ? "0" : kind === "guid" ? "1" : "2")).join("");

export interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** Finds the route of a request: any letter case, a slash at the end is fine (provider-api.md §1.3). */
export class RouteTable {
  readonly #compiled: readonly Compiled[];

  readonly #isMissing: (server: Server, path: string) => boolean;

  /** `isMissing` names paths that the real server has and this one lacks. */
  constructor(routes: readonly Route[], isMissing: (server: Server, path: string) => boolean) {
    this.#isMissing = isMissing;
    this.#compiled = routes.map(compile).sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
  }

  /** Throws 404 (empty: no such path; with a body: a route that the sandbox lacks), the empty 405 (no such method) or the 400 of a value that is no GUID. */
  find(server: Server, method: string, path: string): Match {
    const parts = path.split("/").filter(Boolean).map(decodePart);
    const fitting = this.#compiled.flatMap((one) => {
      const params = one.route.server === server ? fit(one.segments, parts) : null;
      return params ? [{ route: one.route, params }] : [];
    });
    if (fitting.length === 0) throw this.#isMissing(server, path) ? notFound() : emptyAnswer(404);
    const match = fitting.find(({ route }) => route.method === method);
    if (match) return match;
    const allowed = [...new Set(fitting.map(({ route }) => route.method))].sort();
    throw emptyAnswer(405, { Allow: allowed.join(", ") });
  }
}

/** Values that must be GUIDs but are not: 400 as model binding answers. Made after the role check. */
export function checkParameters({ route, params }: Match): void {
  for (const { name, kind } of compile(route).segments) {
    const value = params[name];
    if (kind !== "id" || value === undefined || parseGuid(value) !== null) continue;
    const errors = { [name]: [`The value '${value}' is not valid.`] };
    throw route.access === "organization" ? invalidForOrganization(errors) : invalid(errors);
  }
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function fit(segments: readonly Segment[], parts: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  if (parts.length > segments.length) return null;
  for (const [index, { literal, name, kind }] of segments.entries()) {
    const part = parts[index];
    if (part === undefined) {
      if (kind === "optional") continue;
      return null;
    }
    if (literal !== null) {
      if (part.toLowerCase() !== literal) return null;
      continue;
    }
    const guid = parseGuid(part);
    if (kind === "guid" && guid === null) return null;
    params[name] = guid ?? part;
  }
  return params;
}
