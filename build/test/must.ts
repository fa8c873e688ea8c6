import type { Result } from "#shared/util/result";

/** The value of an answer that the test cannot go on without. */
export async function must<T>(result: Promise<Result<T>> | Result<T>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`${settled.error.code} ${JSON.stringify(settled.error)}`);
  return settled.value;
}
