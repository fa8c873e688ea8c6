import type { IncomingHttpHeaders } from "node:http";
import type { Access, Caller, World } from "./context.ts";
import { emptyAnswer, forbidden } from "./refusal.ts";
import { readAccessToken, type TokenReading } from "./secrets.ts";

const pad = (value: number): string => String(value).padStart(2, "0");

/** A time as the real server writes it in `WWW-Authenticate`: `11/22/2026 15:11:07` (UTC). */
function usTime(ms: number): string {
  const at = new Date(ms);
  const day = `${pad(at.getUTCMonth() + 1)}/${pad(at.getUTCDate())}/${at.getUTCFullYear()}`;
  return `${day} ${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}:${pad(at.getUTCSeconds())}`;
}

function challenge(reading: Exclude<TokenReading, { kind: "good" }>): string {
  const invalid = 'Bearer error="invalid_token"';
  switch (reading.kind) {
    case "unreadable":
      return invalid;
    case "forged":
      return `${invalid}, error_description="The signature is invalid"`;
    case "expired":
      return `${invalid}, error_description="The token expired at '${usTime(reading.at)}'"`;
  }
}

/**
 * The caller of a request. Throws the empty 401 with `WWW-Authenticate` (no token, bad token) and the empty 403
 * (a token of the wrong kind). Anonymous routes read a good token where there is one.
 */
export function authenticate(world: World, headers: IncomingHttpHeaders, query: URLSearchParams, access: Access): Caller | null {
  const token = /^bearer (.*)$/i.exec(headers.authorization ?? "")?.[1] ?? query.get("access_token");
  if (!token) {
    if (access === "anonymous") return null;
    throw emptyAnswer(401, { "WWW-Authenticate": "Bearer" });
  }
  const reading = readAccessToken(world.secrets, token, Date.now());
  if (reading.kind !== "good") {
    if (access === "anonymous") return null;
    throw emptyAnswer(401, { "WWW-Authenticate": challenge(reading) });
  }
  const caller = callerOf(reading.claims);
  if (access === "organization" ? !caller.scope.includes("api.organization") : access !== "anonymous" && !caller.scope.includes("api"))
    throw forbidden();
  if (access === "web" && caller.clientId !== "web") throw forbidden();
  return caller;
}

function callerOf(claims: Record<string, unknown>): Caller {
  return {
    userId: String(claims["sub"] ?? claims["client_sub"] ?? ""),
    clientId: String(claims["client_id"] ?? ""),
    scope: [claims["scope"] ?? []].flat().flatMap((value) => String(value).split(" ")),
    email: String(claims["email"] ?? ""),
    claims,
    deviceType: typeof claims["devicetype"] === "string" ? claims["devicetype"] : null,
  };
}
