import { AesHmacKey, authorizationHash, deriveMasterKey, normaliseSalt, PrivateKey, wrapUserKey } from "#electron/crypto/index";
import { identity, type HttpClient, type ServerUrls } from "#electron/provider-api/index";
import { appError } from "#shared/errors/app-error";
import { KdfType } from "#shared/model/enums";
import { readInvitation, type InvitationLink } from "#shared/setup/value/provider-link";
import { err, ok, type Result } from "#shared/util/result";

/** What the server takes for a new account (cryptography.md §1.3). */
const kdf = { type: KdfType.pbkdf2, iterations: 600_000 } as const;

/**
 * The invitation that an account signs in with. Fails with `provider.link-malformed`, `provider.link-foreign` (of another server),
 * `provider.link-other-account`.
 */
export function invitedBy(text: string, servers: ServerUrls, email: string): Result<InvitationLink> {
  const link = readInvitation(text);
  if (!link.ok) return link;
  const { web } = link.value;
  if (web !== null && new URL(web).host !== new URL(servers.web).host)
    return err(appError("provider.link-foreign", { host: new URL(web).host }));
  return link.value.email === email ? link : err(appError("provider.link-other-account", { email: link.value.email }));
}

/**
 * Registers an invited person: keys are made here, and the server gets them wrapped (provider-api.md §2.12). Fails with
 * `provider.link-refused`, `account.taken`.
 */
export async function makeInvitedAccount(
  http: HttpClient,
  link: InvitationLink,
  chosen: { readonly masterPassword: string; readonly hint: string | null },
): Promise<Result<null>> {
  // Who sets up a provider has an account already: the server invites nobody else to it.
  if (link.memberId === null) return err(appError("provider.link-refused"));
  const salt = normaliseSalt(link.email);
  const masterKey = await deriveMasterKey(chosen.masterPassword, salt, kdf);
  if (!masterKey.ok) return masterKey;
  const [userKey, pair] = [AesHmacKey.generate(), await PrivateKey.generate()];
  try {
    const answer = await http.send(
      identity.registerInvited({
        email: link.email,
        hint: chosen.hint,
        kdf,
        salt,
        passwordHash: await authorizationHash(masterKey.value, chosen.masterPassword),
        wrappedUserKey: wrapUserKey(masterKey.value, userKey),
        keys: { publicKey: pair.publicKey, encryptedPrivateKey: pair.wrap(userKey) },
        providerUserId: link.memberId,
        token: link.token,
      }),
    );
    if (answer.ok) return ok(null);
    const words = `${answer.error.detail ?? ""}`;
    if (answer.error.status === 400 && /already taken/i.test(words)) return err(appError("account.taken", { email: link.email }));
    if (answer.error.status === 400 && /invite token/i.test(words)) return err(appError("provider.link-refused"));
    return answer;
  } finally {
    masterKey.value.zero();
    userKey.zero();
    pair.zero();
  }
}
