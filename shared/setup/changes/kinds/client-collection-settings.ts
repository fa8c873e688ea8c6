import { MemberRole } from "../../../model/enums.ts";
import type { CollectionSettings } from "../../value/client-setup.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, row, say, type ChangeKindDefinition } from "../kind.ts";
import { heaviest, risky, routine } from "../risks.ts";
import { everyone } from "../people-words.ts";

/** Who may make and delete collections, and whether owners and admins reach all of them. */
export interface ClientCollectionSettings extends ChangeBase {
  readonly kind: "client.collection-settings";
  readonly from: CollectionSettings;
  readonly to: CollectionSettings;
}

export const changeCollectionSettings = (
  from: CollectionSettings,
  to: CollectionSettings,
  needs: readonly ChangeId[] = [],
): ClientCollectionSettings => ({
  id: changeId("client.collection-settings", Object.values(to).map(Number).join("")),
  needs,
  kind: "client.collection-settings",
  from,
  to,
});

export const clientCollectionSettings: ChangeKindDefinition<ClientCollectionSettings> = {
  kind: "client.collection-settings",
  section: "client",
  right: "admin",
  describe(change, context) {
    const { to, from } = change;
    const opensAll = to.allowAdminAccessToAllCollectionItems && !from.allowAdminAccessToAllCollectionItems;
    const closesAll = !to.allowAdminAccessToAllCollectionItems && from.allowAdminAccessToAllCollectionItems;
    const who = to.limitCollectionCreation
      ? to.limitCollectionDeletion
        ? "closed"
        : "create-closed"
      : to.limitCollectionDeletion
        ? "delete-closed"
        : "open";
    const admins =
      context.actual?.members
        .filter((member) => member.role === MemberRole.owner || member.role === MemberRole.admin)
        .map((member) => member.email) ?? [];
    return {
      glyph: "edit",
      people: closesAll ? admins : everyone(context),
      ...heaviest(
        closesAll ? risky("admins-lose") : routine,
        opensAll ? risky("admins-reach") : routine,
        context.actual !== null && !to.limitCollectionDeletion && from.limitCollectionDeletion ? risky("deletion-opens") : routine,
        context.actual !== null && !to.limitItemDeletion && from.limitItemDeletion ? risky("deletion-opens") : routine,
        context.actual !== null && to.limitCollectionCreation && !from.limitCollectionCreation ? risky("creation-closes") : routine,
      ),
      sentence: say(`client-collection-settings.${who}${to.allowAdminAccessToAllCollectionItems ? "-admins" : ""}`),
    };
  },
  differences: (change) =>
    (Object.keys(change.to) as (keyof CollectionSettings)[])
      .filter((name) => change.from[name] !== change.to[name])
      .map((name) =>
        row(
          differs(`settings.${name}.name`),
          differs(`settings.${name}.${String(change.from[name])}`),
          differs(`settings.${name}.${String(change.to[name])}`),
        ),
      ),
  inverse: (change) => ({ change: changeCollectionSettings(change.to, change.from) }),
};
