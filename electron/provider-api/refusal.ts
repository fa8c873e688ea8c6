import { errorBody, errorText, validationText } from "#shared/api/errors";
import { appError } from "#shared/errors/app-error";
import type { ApiFailure } from "./api-request.ts";

/** A server's own words are shown as plain text and not at length. */
const longestDetail = 400;

/** An answer as it came; `body` is null where it was empty. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly isJson: boolean;
}

/**
 * Whether the server itself can have said this: nothing, or JSON of its form. A page of a firewall, a proxy or a guest network is
 * neither; nor is the JSON of a protecting service.
 */
export function isOfTheServer({ body, isJson }: Answered): boolean {
  if (!isJson) return false;
  if (body === null) return true;
  if (typeof body !== "object" || Array.isArray(body)) return false;
  const members = new Set(Object.keys(body).map((key) => key.toLowerCase()));
  return ["message", "error", "error_description", "errormodel", "validationerrors", "errors", "object"].some((key) => members.has(key));
}

/** The proxy in front of a server that is away or does not answer it. */
const isUnavailable = (status: number): boolean => status === 502 || status === 503 || status === 504;

/** What an answer other than success means (provider-api.md §1.6). 401 and 429 are judged by the client, which knows more. */
export function refusalOf(answer: Answered): ApiFailure {
  const { status, body } = answer;
  const detail = detailOf(body);
  const failure = (code: Parameters<typeof appError>[0], outcome: ApiFailure["outcome"] = "refused"): ApiFailure => ({
    ...appError(code, { status }, detail),
    outcome,
    status,
  });
  if (status >= 300 && status < 400) return failure("server.redirected");
  if (status === 407) return failure("network.proxy-sign-in", "not-sent");
  if (status === 511) return failure("network.portal", "not-sent");
  if (status === 429) return failure("server.rate-limited");
  if (isUnavailable(status)) return failure("server.unavailable", "unknown");
  // What stands between can also hold back what the server answered.
  if (!isOfTheServer(answer))
    return failure(status === 401 || status === 403 ? "network.blocked" : status >= 500 ? "server.failed" : "network.web-page", "unknown");
  if (status === 401 || status === 403) return failure("role.not-allowed");
  if (status === 404 || status === 405) return failure("server.not-found");
  // The server may have acted before it failed.
  if (status >= 500) return failure("server.failed", "unknown");
  return failure("server.refused");
}

/** The server's explanation, if it gave one. */
function detailOf(body: unknown): string | undefined {
  const parsed = errorBody.safeParse(body);
  if (!parsed.success) return undefined;
  const text = validationText(parsed.data) ?? errorText(parsed.data);
  return text === null ? undefined : text.slice(0, longestDetail);
}
