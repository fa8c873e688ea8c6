import { appError, type AppError } from "#shared/errors/app-error";
import type { ErrorCode } from "#shared/errors/codes";

/** What a refusal of the first calls means: nothing that has to do with the password has left yet. */
export function beforePassword(error: AppError): AppError {
  const codes: Partial<Readonly<Record<ErrorCode, ErrorCode>>> = {
    "network.blocked": "sign-in.blocked",
    // These calls need no right.
    "role.not-allowed": "sign-in.blocked",
    "server.not-found": "network.not-a-server",
    "server.unavailable": "sign-in.server-away",
    "server.failed": "sign-in.server-away",
  };
  return appError(codes[error.code] ?? error.code, error.parameters, error.detail);
}
/** The same once the request with the hash of the master password has gone out. */
export function withPassword(error: AppError): AppError {
  const codes: Partial<Readonly<Record<ErrorCode, ErrorCode>>> = {
    "network.blocked": "sign-in.blocked-late",
    "role.not-allowed": "sign-in.blocked-late",
    "network.web-page": "sign-in.web-page",
    // The server was there a moment ago: what stands before it does not find it.
    "server.not-found": "sign-in.server-away",
    "server.unavailable": "sign-in.server-away",
    "server.failed": "sign-in.server-away",
  };
  return appError(codes[error.code] ?? error.code, error.parameters, error.detail);
}

/** The server takes no more tries for a while. */
export const lockedOut = (error: AppError): AppError =>
  appError("sign-in.locked-out", { seconds: error.parameters?.["seconds"] ?? 60 }, error.detail);
