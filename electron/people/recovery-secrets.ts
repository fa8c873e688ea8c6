import type { RecoverySecrets } from "#electron/writing/ports";
import { appError } from "#shared/errors/app-error";
import type { MemberId, OrganizationId } from "#shared/model/ids";
import { err, type Result } from "#shared/util/result";
import type { AccountRecovery, Place } from "./account-recovery.ts";
import { memberOf, nameOf, type PeopleOf } from "./people-of.ts";

/**
 * What account recovery and device approvals of a run open members' keys with.
 * @param peopleOf the client as it was last read.
 */
export function recoverySecrets(
  peopleOf: (organizationId: OrganizationId) => Result<PeopleOf>,
  recovery: AccountRecovery,
): RecoverySecrets {
  const placeOf = (of: PeopleOf, memberId: MemberId): Place => ({
    profileId: of.open.profile.id,
    organizationId: of.organizationId,
    memberId,
  });
  const whoIs = (of: PeopleOf, memberId: MemberId): string => {
    const member = memberOf(of, memberId);
    return member === undefined ? "" : nameOf(member);
  };
  return {
    async newPassword(organizationId, memberId, key, details) {
      const of = peopleOf(organizationId);
      return of.ok ? recovery.newPassword(placeOf(of.value, memberId), whoIs(of.value, memberId), key, details) : of;
    },
    spent(organizationId, memberId) {
      const of = peopleOf(organizationId);
      if (of.ok) recovery.forget(placeOf(of.value, memberId));
    },
    sealedToDevice: () => err(appError("device.phrase-not-compared")),
  };
}
