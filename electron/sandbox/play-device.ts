import { fingerprintWords, PrivateKey, PublicKey } from "#electron/crypto/index";
import type { World } from "./framework/context.ts";
import { notFound } from "./framework/refusal.ts";
import { newId, randomText } from "./framework/secrets.ts";
import { now } from "./framework/time.ts";
import { accounts, authRequests } from "./domain/tables/accounts.ts";
import { organizationUsers } from "./domain/tables/organizations.ts";

const ADMIN_APPROVAL = 2;
const CONFIRMED = 2;
const WINDOWS_DESKTOP = 6;

/** The new laptops of played people: each has a key of its own, which only it holds. */
const laptops = new Map<string, PrivateKey>();

/** Somebody of the client signs in on a new laptop, which asks to be let in: the next one in the list for whom none waits. */
export async function playWaitingDevice({ db }: World, organizationId: string): Promise<void> {
  const waiting = new Set(authRequests.list(db, { organizationId, type: ADMIN_APPROVAL, approved: null }).map(({ userId }) => userId));
  const member = organizationUsers
    .list(db, { organizationId, status: CONFIRMED })
    .find(({ userId, resetPasswordKey }) => userId !== null && resetPasswordKey !== null && !waiting.has(userId));
  if (!member?.userId) throw notFound();
  const pair = await PrivateKey.generate();
  const request = authRequests.insert(db, {
    id: newId(),
    userId: member.userId,
    organizationId,
    type: ADMIN_APPROVAL,
    requestDeviceIdentifier: newId(),
    requestDeviceType: WINDOWS_DESKTOP,
    requestIpAddress: "198.51.100.77",
    accessCode: randomText(20),
    publicKey: pair.publicKey,
    key: null,
    approved: null,
    creationDate: now(),
    responseDate: null,
  });
  laptops.set(request.id, pair);
}

/** The five words on the screen of a waiting device. */
export function wordsOnDevice({ db }: World, requestId: string): readonly string[] {
  const request = authRequests.find(db, { id: requestId });
  const account = accounts.find(db, { id: request?.userId ?? "" });
  const key = PublicKey.parse(request?.publicKey ?? "", "publicKey");
  if (account === undefined || !key.ok) throw notFound();
  return fingerprintWords(account.email, key.value);
}

/** Whether a played device was given a key with which it opens its person's vault. */
export function opensOnDevice({ db }: World, requestId: string): boolean {
  const request = authRequests.find(db, { id: requestId });
  const account = accounts.find(db, { id: request?.userId ?? "" });
  const key = laptops.get(requestId)?.unwrapKey(request?.key ?? "", "authRequest.key");
  return key?.ok === true && PrivateKey.unwrap(key.value, account?.privateKey ?? "", "account.privateKey").ok;
}
