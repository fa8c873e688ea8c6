import type { Policy } from "#shared/api/policies";
import { PolicyType } from "#shared/model/enums";
import type { ChangeOf } from "#shared/setup/changes/change";
import { samePolicyData } from "#shared/setup/value/policy-data";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/** Name of a member's own collection under the policy on data ownership, as the official apps name it. */
const ownCollectionName = "My items";

export const policySet: ActingKind<ChangeOf<"policy.set">> = {
  kind: "policy.set",
  touches: ["policies", "members"],
  step: (live, change) => ({
    call: { method: "PUT", path: `/organizations/${live.id}/policies/${change.type}` },
    async find() {
      const policies = await live.api.policies(live.id);
      return policies.ok
        ? ok(
            isAsWanted(
              policies.value.find((policy) => policy.type === change.type),
              change,
            ),
          )
        : policies;
    },
    async isAsReviewed() {
      const policies = await live.api.policies(live.id);
      if (!policies.ok) return policies;
      const present = policies.value.find((policy) => policy.type === change.type);
      return ok(
        (present?.enabled ?? false) === (change.from?.enabled ?? false) &&
          (!(change.from?.enabled ?? false) || samePolicyData(change.from?.data ?? {}, present?.data ?? {})),
      );
    },
    send() {
      const data = Object.keys(change.data).length === 0 ? null : change.data;
      const withOwnCollections = change.type === PolicyType.organizationDataOwnership && change.enabled;
      return live.api.putPolicy(
        live.id,
        change.type,
        { enabled: change.enabled, data },
        withOwnCollections ? live.key.encryptText(ownCollectionName) : null,
      );
    },
  }),
};

function isAsWanted(policy: Policy | undefined, change: ChangeOf<"policy.set">): boolean {
  if ((policy?.enabled ?? false) !== change.enabled) return false;
  return !change.enabled || samePolicyData(change.data, policy?.data ?? {});
}
