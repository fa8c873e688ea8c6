import { appError, type AppError } from "#shared/errors/app-error";
import { err, type Result } from "#shared/util/result";

type Kind = "malformed" | "wrong-key" | "unsupported-type" | "refused-type";

/**
 * A failure to open something, naming the field it stood in and nothing of its content.
 *
 * - `malformed`: not of the announced form (text, lengths, headers).
 * - `wrong-key`: the MAC, tag or padding of RSA does not fit: another key, or bytes that were changed. One error for
 *   all of these, so that a server learns nothing from how it fails.
 * - `unsupported-type`: a form that this app does not know.
 * - `refused-type`: a form that is known and never opened (no MAC, or a MAC that proves nothing).
 */
const cryptoError = (kind: Kind, field: string): AppError => appError(`crypto.${kind}`, { field });
export const cryptoFailure = (kind: Kind, field: string): Result<never> => err(cryptoError(kind, field));
