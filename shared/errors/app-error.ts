import type { ErrorCode } from "./codes.ts";

/**
 * An expected failure, as plain data that crosses processes unharmed.
 *
 * `code` selects the texts: `resources/locales/{en,nl}/errors.json` hold for each code what
 * happened, what was kept and what to do. `parameters` fill the braces in those texts and never
 * hold anything secret. `detail` is for the journal and the details fold (a server's own message,
 * a status); it is shown as plain text only.
 */
export interface AppError {
  readonly code: ErrorCode;
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly detail?: string;
}

export function appError(code: ErrorCode, parameters?: Readonly<Record<string, string | number>>, detail?: string): AppError {
  return {
    code,
    ...(parameters === undefined ? {} : { parameters }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** An `AppError` in flight, for code below a service's edge where a value would have to be threaded through. */
export class AppFailure extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.name = "AppFailure";
    this.error = error;
  }
}
