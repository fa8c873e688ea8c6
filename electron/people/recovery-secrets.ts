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
  const placeOf = (people: PeopleOf, memberId: MemberId): Place => ({
    profileId: people.open.profile.id,
    organizationId: people.organizationId,
    memberId,
  });
  const whoIs = (people: PeopleOf, memberId: MemberId): string => {
    const member = memberOf(people, memberId);
    return member === undefined ? "" : nameOf(member);
  };
  return {
    async newPassword(organizationId, memberId, key, details) {
      const found = peopleOf(organizationId);
      return found.ok ? recovery.newPassword(placeOf(found.value, memberId), whoIs(found.value, memberId), key, details) : found;
    },
    spent(organizationId, memberId) {
      const found = peopleOf(organizationId);
      if (found.ok) recovery.forget(placeOf(found.value, memberId));
    },
    sealedToDevice(organizationId, device, key, details) {
      const found = peopleOf(organizationId);
      if (!found.ok) return found;
      const deviceKey = devices.keyToLetIn(clientIdOf(found.value.open.profile.id, organizationId), found.value, device);
      if (!deviceKey.ok) return deviceKey;
      const userKey = openMemberKey(key, details, whoIs(found.value, asId<MemberId>(device.organizationUserId)));
      if (!userKey.ok) return userKey;
      const sealed = deviceKey.value.wrapKey(userKey.value);
      userKey.value.zero();
      return ok(sealed);
    },
  };
}
