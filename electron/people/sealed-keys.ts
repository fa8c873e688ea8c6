import type { SealedKeys } from "#electron/writing/ports";
import { appError } from "#shared/errors/app-error";
import { asId, type MemberId, type OrganizationId } from "#shared/model/ids";
import { err, mapResult, type Result } from "#shared/util/result";
import type { MemberKeys } from "./member-keys.ts";
import { memberOf, type PeopleOf } from "./people-of.ts";

/**
 * Clients' keys for runs that confirm people: sealed to the key that `MemberKeys` allows, and only while the server still says of the
 * member what it said when the phrase was compared. Another account or address under the same membership is another person.
 *
 * @param peopleOf the client as it was last read.
 */
export const sealedKeys = (peopleOf: (organizationId: OrganizationId) => Result<PeopleOf>, keys: MemberKeys): SealedKeys => ({
  async sealedTo(organizationId, row, withoutComparing, organizationKey) {
    const found = peopleOf(organizationId);
    if (!found.ok) return found;
    const memberId = asId<MemberId>(row.id);
    const known = memberOf(found.value, memberId);
    const isSame = known?.userId === (row.userId ?? null) && known.email.toLowerCase() === (row.email ?? "").toLowerCase();
    if (!isSame) return err(appError("member.phrase-not-compared", { who: row.name || row.email || "" }));
    return mapResult(await keys.keyToConfirm(found.value, memberId, withoutComparing ? "uncompared" : "compared"), (key) =>
      key.wrapKey(organizationKey),
    );
  },
});
