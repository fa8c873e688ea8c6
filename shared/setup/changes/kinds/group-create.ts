import type { ChangeBase } from "../change-base.ts";
import { differs, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { routine } from "../risks.ts";
import { peopleOfGroup } from "../people-words.ts";

/** Makes a group without members; what it reaches is set with each collection. */
export interface GroupCreate extends ChangeBase {
  readonly kind: "group.create";
  readonly name: string;
}

export const groupCreate: ChangeKindDefinition<GroupCreate> = {
  kind: "group.create",
  section: "groups",
  tell(change, context) {
    const reaches =
      context.desired?.collections.filter((collection) => collection.access.some((entry) => entry.group === change.name)).length ?? 0;
    return {
      glyph: "add",
      people: peopleOfGroup(change.name, context),
      ...routine,
      sentence: say("group-create.sentence", { group: change.name, collections: reaches }, ["group"], reaches),
    };
  },
  differences: (change) => [row(differs("group", { group: change.name }), null, differs("new"))],
  inverse: (change) => noInverse("group-create", { group: change.name }),
};
