import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";
import { everyone } from "../people-words.ts";

export interface ClientRename extends ChangeBase {
  readonly kind: "client.rename";
  readonly from: string;
  readonly to: string;
}

export const renameClient = (from: string, to: string): ClientRename => ({
  id: changeId("client.rename", to),
  needs: [],
  kind: "client.rename",
  from,
  to,
});

export const clientRename: ChangeKindDefinition<ClientRename> = {
  kind: "client.rename",
  section: "client",
  right: "admin",
  describe: (change, context) => ({
    glyph: "edit",
    people: everyone(context),
    ...risky("rename"),
    sentence: say("client-rename.sentence", { from: change.from, to: change.to }, ["to"]),
  }),
  differences: (change) => [row(differs("name"), text(change.from), text(change.to))],
  inverse: (change) => ({ change: renameClient(change.to, change.from) }),
};
