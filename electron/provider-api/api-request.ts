import type { z } from "zod";
import type { AppError } from "#shared/errors/app-error";
import { err, type Result } from "#shared/util/result";

/** One request to a server, as data: what is asked, and how the answer is read. Made by the resource modules, sent by `HttpClient`. */
export interface ApiRequest<Answer> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Default: the API. */
  readonly server?: "api" | "identity";
  /** Path below the server's base, with ids in place: `/organizations/…/users`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | boolean | undefined>>;
  readonly body?: unknown;
  /** The body as JSON that a thread has written, in the place of `body`: for what is too large to be written here. */
  readonly written?: string;
  readonly form?: Readonly<Record<string, string>>;
  /** One file as `multipart/form-data`, under the name of its field; the members of `form` stand before it. */
  readonly file?: { readonly field: string; readonly name: string; readonly type: string; readonly content: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent without a token. */
  readonly anonymous?: true;
  readonly answer: z.ZodType<Answer>;
  /** The answer is a text of its own and no JSON (a table); its schema tells it from a page of something in between. */
  readonly format?: "text";
  /** Most bytes of an answer that are read; default 16 MiB. */
  readonly largestAnswer?: number;
  /** Milliseconds until the whole exchange must be over; default 60 s. */
  readonly timeout?: number;
}

/**
 * Why a request did not give its answer, and what that says of the server's state:
 * `not-sent`: it surely did not act · `refused`: it answered and did not act · `unknown`: it may have acted.
 */
export interface ApiFailure extends AppError {
  readonly outcome: "not-sent" | "refused" | "unknown";
  readonly status: number | null;
  /** When the server's limit lets the same request pass again, milliseconds since 1970. */
  readonly retryAt?: number;
}
export type ApiResult<T> = Result<T, ApiFailure>;
/** A request that surely did not act, because it was never made. */
export const notSent = (error: AppError): ApiResult<never> => err({ ...error, outcome: "not-sent", status: null });
