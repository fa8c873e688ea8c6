/** A refused request: thrown by handlers, turned into the answer by `http.ts`. Shapes: provider-api.md §1.5. */

/** Which envelope the error has: E1 (`validationErrors`), E2 (`errors`), the token endpoint's, or no body at all. */
export type Envelope = "internal" | "public" | "empty" | "token";

export class Refusal extends Error {
  readonly status: number;
  readonly envelope: Envelope;
  readonly errors: Record<string, string[]> | null;
  readonly headers: Record<string, string>;
  /** The whole body, for envelopes of one's own (the token endpoint). */
  readonly body: unknown;
  /** True when what the handler wrote before stays (the real server is not transactional everywhere). */
  keeps = false;
  /** True when the answer is held back as the real server does after a wrong secret (2 s). */
  slow = false;

  constructor(
    status: number,
    envelope: Envelope,
    message = "",
    options: { errors?: Record<string, string[]> | null; headers?: Record<string, string>; body?: unknown } = {},
  ) {
    super(message);
    this.status = status;
    this.envelope = envelope;
    this.errors = options.errors ?? null;
    this.headers = options.headers ?? {};
    this.body = options.body;
  }

  /** Keeps what was written before the refusal. */
  keeping(): this {
    this.keeps = true;
    return this;
  }

  /** Holds the answer back as after a wrong secret. */
  slowly(): this {
    this.slow = true;
    return this;
  }
}

/** 400 with a message (a broken business rule). */
export const badRequest = (message: string): Refusal => new Refusal(400, "internal", message);
/** 400 with `validationErrors`; keys are server property names, "" for a rule without a member. */
export const invalid = (errors: Record<string, string[]>): Refusal =>
  new Refusal(400, "internal", "The model state is invalid.", { errors });
/** The same in the envelope of the public API. */
export const invalidForOrganization = (errors: Record<string, string[]>): Refusal =>
  new Refusal(400, "public", "The request's model state is invalid.", { errors });
/** 404 `Resource not found.`: missing, or the caller must not know that it exists. */
export const notFound = (): Refusal => new Refusal(404, "internal", "Resource not found.");
/** 403 with an empty body: the role requirement of the route is not met. */
export const forbidden = (): Refusal => new Refusal(403, "empty");
/** 401 with the error body (thrown inside an action). */
export const unauthorized = (message = "Unauthorized."): Refusal => new Refusal(401, "internal", message);
/** An empty answer of any status. */
export const emptyAnswer = (status: number, headers: Record<string, string> = {}): Refusal => new Refusal(status, "empty", "", { headers });
export const conflict = (message: string): Refusal => new Refusal(409, "internal", message);
/** 500 as the real server answers where its code fails. */
export const serverError = (message = "An unhandled server error has occurred."): Refusal => new Refusal(500, "internal", message);
/** 400 `Errors have occurred.` with the inner messages. */
export const aggregated = (messages: string[]): Refusal =>
  new Refusal(400, "internal", "Errors have occurred.", { errors: { "An error has occurred.": messages } });

/** The body of a refusal in its envelope; undefined means an empty answer. */
export function refusalBody(refusal: Refusal): unknown {
  switch (refusal.envelope) {
    case "empty":
      return undefined;
    case "token":
      return refusal.body;
    case "public":
      return { object: "error", message: refusal.message, errors: refusal.errors };
    case "internal":
      return {
        object: "error",
        message: refusal.message,
        validationErrors: refusal.errors,
        exceptionMessage: null,
        exceptionStackTrace: null,
        innerExceptionMessage: null,
      };
  }
}
