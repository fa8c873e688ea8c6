import { expect, test } from "vitest";
import { AesHmacKey } from "#electron/crypto/index";
import type { ActingContext } from "../acting-kind.ts";
import type { ClientApi } from "../client-api.ts";
import { LiveClient } from "../live-client.ts";
import { noSources } from "../ports.ts";
import { groupDetails } from "#shared/api/groups";
import { member } from "#shared/api/members";
import { asId, type GroupId, type OrganizationId } from "#shared/model/ids";
import { changeGroupMembers } from "#shared/setup/changes/kinds/group-members";
import { renameGroup } from "#shared/setup/changes/kinds/group-rename";
import { ok } from "#shared/util/result";
import { groupMembers } from "./group-members.ts";
import { groupRename } from "./group-rename.ts";

const group = "11111111-1111-4111-8111-111111111111";
const person = "22222222-2222-4222-8222-222222222222";
const collection = { id: "33333333-3333-4333-8333-333333333333", readOnly: true, hidePasswords: false, manage: false };
const context: ActingContext = { ...noSources, ownerEmail: null } as ActingContext;

test("a group's access, members and Vaultwarden's access to everything are sent back as they are", async () => {
  const sent: unknown[] = [];
  const api = {
    groups: () => Promise.resolve(ok([groupDetails.parse({ id: group, name: "Board", accessAll: true, collections: [collection] })])),
    members: () => Promise.resolve(ok([member.parse({ id: person, email: "a@k.example", type: 2, status: 2, groups: [group] })])),
    updateGroup: (_id: OrganizationId, _group: GroupId, body: unknown) => {
      sent.push(body);
      return Promise.resolve(ok(null));
    },
  } as unknown as ClientApi;
  const live = new LiveClient(api, asId<OrganizationId>("client"), () => ok(AesHmacKey.generate()), {
    now: () => 0,
    sleep: () => Promise.resolve(),
  });
  const named = { id: asId<GroupId>(group), name: "Board" };
  await groupRename.step(live, renameGroup(named, "Directors"), context).send();
  await groupMembers.step(live, changeGroupMembers(named, [], ["a@k.example"]), context).send();
  expect(sent).toMatchObject([
    { name: "Directors", collections: [collection], users: [person], accessAll: true },
    { name: "Board", collections: [collection], users: [], accessAll: true },
  ]);
});
