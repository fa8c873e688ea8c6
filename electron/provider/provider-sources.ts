import type { UnlockedProfile } from "#electron/account/index";
import { AesHmacKey, PublicKey } from "#electron/crypto/index";
import type { MemberKeys } from "#electron/people/member-keys";
import type { PeopleAt } from "#electron/people/people-of";
import type { ProviderSources } from "#electron/writing/ports";
import { appError } from "#shared/errors/app-error";
import { asId, type MemberId, type ProviderId } from "#shared/model/ids";
import { err, mapResult, type Result } from "#shared/util/result";
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
  newKey() {
    const own = PublicKey.parse(profile.keyring.privateKey.publicKey, "account.publicKey");
    if (!own.ok) return own;
    const key = AesHmacKey.generate();
    const sealed = own.value.wrapKey(key);
    key.zero();
    return { ok: true, value: sealed };
  },
  link: (providerId) => links.of(profile.id, providerId),
});
