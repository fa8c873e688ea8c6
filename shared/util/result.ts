import type { AppError } from "../errors/app-error.ts";

/**
 * The outcome of something that may fail in an expected way. Expected failures are values;
 * exceptions mean bugs (or I/O that the caller of a service turns into a value at its edge).
 */
export type Result<T, E = AppError> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** Applies `map` to the value of an ok result, and passes a failure on. */
export function mapResult<T, U, E>(result: Result<T, E>, map: (value: T) => U): Result<U, E> {
  return result.ok ? ok(map(result.value)) : result;
}
