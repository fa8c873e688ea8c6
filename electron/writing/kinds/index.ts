import type { DraftId } from "#shared/model/ids";
import type { Change } from "#shared/setup/changes/change";
import type { LiveClient } from "../live-client.ts";
import type { ApplyPorts } from "../ports.ts";
import type { Step } from "../step.ts";
import { billingEmailStep, collectionSettingsStep, renameStep, seatsStep } from "./client-edits.ts";
import { collectionAccessStep, createCollectionStep, createGroupStep, groupMembersStep } from "./groups-and-collections.ts";
import { importStep } from "./import-items.ts";
import { inviteStep, updateMemberStep } from "./people.ts";
import { policyStep, ssoStep } from "./policies-and-sso.ts";

/** How a change of an existing client is carried out. */
export function stepOf(
  change: Exclude<Change, { readonly kind: "client.create" }>,
  live: LiveClient,
  context: { readonly draftId: DraftId; readonly ownerEmail: string | null; readonly ports: Pick<ApplyPorts, "importing" | "secrets"> },
): Step {
  switch (change.kind) {
    case "client.rename":
      return renameStep(live, change);
    case "client.seats":
      return seatsStep(live, change);
    case "client.billing-email":
      return billingEmailStep(live, change);
    case "client.collection-settings":
      return collectionSettingsStep(live, change);
    case "group.create":
      return createGroupStep(live, change);
    case "group.members":
      return groupMembersStep(live, change);
    case "collection.create":
      return createCollectionStep(live, change, context.ownerEmail);
    case "collection.access":
      return collectionAccessStep(live, change);
    case "items.import":
      return importStep(live, change, context.draftId, context.ports.importing);
    case "policy.set":
      return policyStep(live, change);
    case "sso.set":
      return ssoStep(live, change, context.draftId, context.ports.secrets);
    case "member.invite":
      return inviteStep(live, change);
    case "member.update":
      return updateMemberStep(live, change);
  }
}
