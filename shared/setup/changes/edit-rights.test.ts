import { expect, test } from "vitest";
import { ApiKeyType } from "../../model/enums.ts";
import { memberRights } from "../../model/member-rights.ts";
import { lackedBy, lackingFor } from "./edit-rights.ts";
import { renameGroup } from "./kinds/group-rename.ts";
import { makeNewKey } from "./kinds/client-new-key.ts";
import { changeKindNames } from "./registry.ts";
import { renameClient } from "./kinds/client-rename.ts";
import { asId, type GroupId } from "../../model/ids.ts";

/* What a custom role lacks: said by each kind, looked up in one place. */

test("every other role lacks nothing, and one with all rights only what is for owners and admins", () => {
  expect(changeKindNames.filter((kind) => lackingFor(kind as "group.rename", null) !== null)).toEqual([]);
  const lacked = changeKindNames.filter((kind) => lackingFor(kind as "group.rename", memberRights) !== null);
  expect(lacked.length).toBeGreaterThan(5);
  expect(new Set(lacked.map((kind) => lackingFor(kind as "group.rename", memberRights)))).toEqual(new Set(["admin"]));
});
test("the SCIM key needs the right to SCIM; the other keys are the owners’", () => {
  const wanted = (type: number) => ({ kind: "client.new-key", type }) as const;
  expect(lackingFor(wanted(ApiKeyType.scim), ["manageUsers"])).toBe("manageScim");
  expect(lackingFor(wanted(ApiKeyType.scim), ["manageUsers", "manageScim"])).toBeNull();
  expect(lackingFor(makeNewKey(ApiKeyType.publicApi), memberRights)).toBe("admin");
});
test("changes of a review are gathered by what they lack", () => {
  const group = { id: asId<GroupId>("g"), name: "Old" };
  const changes = [renameGroup(group, "New"), renameGroup(group, "Newer"), renameClient("Old", "New")];
  expect(lackedBy(changes, ["manageUsers"])).toEqual([
    { right: "manageGroups", changes: changes.slice(0, 2) },
    { right: "admin", changes: changes.slice(2) },
  ]);
  expect(lackedBy(changes, ["manageUsers", "manageGroups"]).map(({ right }) => right)).toEqual(["admin"]);
});
