import { z } from "zod";
import { appError } from "../../../errors/app-error.ts";
import type { CollectionId, GroupId, MemberId } from "../../../model/ids.ts";
import { id, text } from "../../../model/schemas.ts";
import { err, ok, type Result } from "../../../util/result.ts";
import { accessLevels, type ClientSetup, type GroupSetup } from "../../value/client-setup.ts";
import type { Change } from "../change.ts";
import { createGroup } from "../kinds/group-create.ts";
import { deleteGroup } from "../kinds/group-delete.ts";
import { changeGroupMembers } from "../kinds/group-members.ts";
import { renameGroup } from "../kinds/group-rename.ts";
import { defineEdit, only, thing } from "./edit.ts";

const group = id<GroupId>();
const members = z.array(id<MemberId>()).max(5000);

/** Edits of groups. */
export const groupEdits = {
  "group.create": defineEdit(
    z.strictObject({
      kind: z.literal("group.create"),
      name: text(100),
      members,
      reaches: z.array(z.strictObject({ collection: id<CollectionId>(), level: z.enum(accessLevels) })).max(5000),
    }),
    (edit, setup) => {
      const name = edit.name.trim();
      const free = nameIsFree(setup, name, null);
      if (!free.ok) return free;
      const emails = setup.members.filter((each) => edit.members.includes(each.id)).map((each) => each.email.toLowerCase());
      const reaches = edit.reaches.flatMap(({ collection, level }) => {
        const found = setup.collections.find((each) => each.id === collection && !each.isDefaultUserCollection);
        return found === undefined ? [] : [{ collection, path: found.path, level }];
      });
      return only([createGroup(name, emails, reaches)]);
    },
    { sets: ({ name }) => [thing("new-group", name.trim())] },
  ),
  "group.rename": defineEdit(
    z.strictObject({ kind: z.literal("group.rename"), group, to: text(100) }),
    (edit, setup) => {
      const found = groupOf(setup, edit.group);
      if (!found.ok) return found;
      const to = edit.to.trim();
      if (to === found.value.name) return only([]);
      const free = nameIsFree(setup, to, edit.group);
      return free.ok ? only([renameGroup(found.value, to)]) : free;
    },
    { sets: (edit) => [thing("group", edit.group, "name")] },
  ),
  /** Who is in it already, or not, is passed over. */
  "group.members": defineEdit(
    z.strictObject({ kind: z.literal("group.members"), group, add: members, remove: members }),
    (edit, setup) => {
      const found = groupOf(setup, edit.group);
      if (!found.ok) return found;
      const emails = (ids: readonly MemberId[], present: boolean): readonly string[] =>
        setup.members
          .filter((each) => ids.includes(each.id) && each.groups.includes(edit.group) === present)
          .map((each) => each.email.toLowerCase());
      const [add, remove] = [emails(edit.add, false), emails(edit.remove, true)];
      return only(add.length + remove.length === 0 ? [] : [changeGroupMembers(found.value, add, remove)]);
    },
    { sets: (edit) => [...edit.add, ...edit.remove].map((member) => thing("group", edit.group, "member", member)) },
  ),
  "group.delete": defineEdit(
    z.strictObject({ kind: z.literal("group.delete"), groups: z.array(group).min(1).max(1000) }),
    (edit, setup) => {
      const changes: Change[] = [];
      for (const each of new Set(edit.groups)) {
        const found = groupOf(setup, each);
        if (!found.ok) return found;
        changes.push(deleteGroup(setup, found.value));
      }
      return only(changes);
    },
    { sets: ({ groups }) => groups.map((each) => thing("group", each)) },
  ),
} as const;

function groupOf(setup: ClientSetup, wanted: GroupId): Result<GroupSetup> {
  const found = setup.groups.find((each) => each.id === wanted);
  return found === undefined ? err(appError("group.unknown")) : ok(found);
}
function nameIsFree(setup: ClientSetup, name: string, except: GroupId | null): Result<null> {
  if (name === "") return err(appError("group.name-missing"));
  const taken = setup.groups.some((each) => each.name === name && each.id !== except);
  return taken ? err(appError("group.name-taken", { name })) : ok(null);
}
