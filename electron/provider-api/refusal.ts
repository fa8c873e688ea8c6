import { errorBody, errorText, validationText } from "#shared/api/errors";
import { appError } from "#shared/errors/app-error";
import type { ApiFailure } from "./api-request.ts";

/** A server's own words are shown as plain text and not at length. */
const longestDetail = 400;

/** What an answer other than success means (provider-api.md §1.6). 401 and 429 are judged by the client, which knows more. */
export function refusalOf(status: number, body: unknown): ApiFailure {
  const detail = detailOf(body);
  const failure = (code: Parameters<typeof appError>[0], outcome: ApiFailure["outcome"] = "refused"): ApiFailure => ({
    ...appError(code, { status }, detail),
    outcome,
    status,
  });
  if (status >= 300 && status < 400) return failure("server.redirected");
  if (status === 401 || status === 403) return failure("role.not-allowed");
  if (status === 404 || status === 405) return failure("server.not-found");
  if (status === 429) return failure("server.rate-limited");
  // The server may have acted before it failed.
  if (status >= 500) return failure("server.failed", "unknown");
  return failure("server.refused");
}

/** The server's explanation, if it gave one. */
export function detailOf(body: unknown): string | undefined {
  const parsed = errorBody.safeParse(body);
  if (!parsed.success) return undefined;
  const text = validationText(parsed.data) ?? errorText(parsed.data);
  return text === null ? undefined : text.slice(0, longestDetail);
}
