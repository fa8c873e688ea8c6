import { ok } from "#shared/util/result";
import { readPublicKey } from "./account.ts";
import type { ApiResult } from "./api-request.ts";
import type { HttpClient } from "./http-client.ts";

/** A person's public key, base64; null where the server has none: it does not know the person (404), or knows an account without keys. */
export async function publicKeyOf(http: HttpClient, userId: string): Promise<ApiResult<string | null>> {
  const answer = await http.send(readPublicKey(userId));
  if (answer.ok) return ok(answer.value.publicKey === "" ? null : (answer.value.publicKey ?? null));
  return answer.error.code === "server.not-found" ? ok(null) : answer;
}
