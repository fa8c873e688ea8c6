import type { RecoverySecrets } from "#electron/writing/ports";
import { asId, clientIdOf, type MemberId, type OrganizationId } from "#shared/model/ids";
import { ok, type Result } from "#shared/util/result";
import { openMemberKey, type AccountRecovery, type Place } from "./account-recovery.ts";
import type { DeviceApprovals } from "./device-approvals.ts";
import { memberOf, nameOf, type PeopleOf } from "./people-of.ts";

/**
 * What account recovery and device approvals of a run open members' keys with.
 * @param peopleOf the client as it was last read.
 */
export function recoverySecrets(
  peopleOf: (organizationId: OrganizationId) => Result<PeopleOf>,
  recovery: AccountRecovery,
  devices: DeviceApprovals,
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
    sealedToDevice(organizationId, device, key, details) {
      const of = peopleOf(organizationId);
      if (!of.ok) return of;
      const deviceKey = devices.keyToLetIn(clientIdOf(of.value.open.profile.id, organizationId), of.value, device);
      if (!deviceKey.ok) return deviceKey;
      const userKey = openMemberKey(key, details, whoIs(of.value, asId<MemberId>(device.organizationUserId)));
      if (!userKey.ok) return userKey;
      const sealed = deviceKey.value.wrapKey(userKey.value);
      userKey.value.zero();
      return ok(sealed);
    },
  };
}
