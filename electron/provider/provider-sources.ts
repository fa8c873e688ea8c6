import type { UnlockedProfile } from "#electron/account/index";
import { AesHmacKey, PublicKey } from "#electron/crypto/index";
import type { MemberKeys } from "#electron/people/member-keys";
import type { PeopleAt } from "#electron/people/people-of";
import type { ProviderSources } from "#electron/writing/ports";
import { appError } from "#shared/errors/app-error";
import { asId, type MemberId, type ProviderId, type UserId } from "#shared/model/ids";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import type { MailedLinks } from "./mailed-links.ts";

/**
 * Keys for what is written to a provider. A person's key counts only when it was compared, and only while the server still says of them what
 * it said then.
 * @param peopleAt the provider's people as they were read last.
 */
export const providerSources = (
  profile: UnlockedProfile,
  peopleAt: (providerId: ProviderId) => Result<PeopleAt>,
  keys: MemberKeys,
  links: MailedLinks,
): ProviderSources => ({
  wrapped(providerId, organizationId) {
    const wrapping = profile.keyring.providerKey(providerId);
    if (!wrapping.ok) return wrapping;
    return mapResult(profile.keyring.organizationKey(organizationId), (key) => wrapping.value.wrapKey(key));
  },
  async sealedTo(providerId, row) {
    const key = profile.keyring.providerKey(providerId);
    if (!key.ok) return key;
    const at = peopleAt(providerId);
    if (!at.ok) return at;
    const memberId = asId<MemberId>(row.id);
    const known = at.value.setup.members.find((member) => member.id === memberId);
    const isSame = known?.userId === (row.userId ?? null) && known.email.toLowerCase() === (row.email ?? "").toLowerCase();
    if (!isSame) return err(appError("member.phrase-not-compared", { who: row.name ?? row.email ?? "" }));
    return mapResult(await keys.keyToConfirm(at.value, memberId, "compared"), (publicKey) => publicKey.wrapKey(key.value));
  },
  newKey: () => withNewKey(profile, (_key, sealed) => sealed),
  unitKeys(organizationId) {
    const organization = profile.keyring.organizationKey(organizationId);
    if (!organization.ok) return organization;
    return withNewKey(profile, (key, sealed) => ({
      userId: asId<UserId>(profile.account.id),
      providerKey: sealed,
      organizationKey: key.wrapKey(organization.value),
    }));
  },
  link: (id) => links.of(profile.id, id),
});

/** Makes a provider's key; only what `use` makes of it stays. */
function withNewKey<T>(profile: UnlockedProfile, use: (key: AesHmacKey, sealed: string) => T): Result<T> {
  const own = PublicKey.parse(profile.keyring.privateKey.publicKey, "account.publicKey");
  if (!own.ok) return own;
  const key = AesHmacKey.generate();
  const made = use(key, own.value.wrapKey(key));
  key.zero();
  return ok(made);
}
