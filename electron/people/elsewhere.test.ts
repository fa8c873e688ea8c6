import { describe, expect, it } from "vitest";
import { sampleSetup } from "#build/test/setups";
import { asId, clientIdOf, type ProfileId } from "#shared/model/ids";
import { MemberStatus } from "#shared/model/enums";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { elsewhereOf } from "./elsewhere.ts";

const profile = asId<ProfileId>("profile");
const idOf = (setup: ClientSetup) => clientIdOf(profile, setup.client.id);
const own = sampleSetup(1, 3);
const known = (others: readonly { readonly setup: ClientSetup | null; readonly name: string; readonly server?: string }[]) => {
  const ids = others.map(({ setup }, index) => (setup === null ? clientIdOf(profile, asId(`unread-${String(index)}`)) : idOf(setup)));
  return {
    clients: () => [
      { id: idOf(own), name: "Own", server: "eu" },
      ...others.map(({ name, server = "eu" }, index) => ({ id: ids[index]!, name, server })),
    ],
    setupOf: (id: string) => (id === idOf(own) ? own : (others.find((_other, index) => ids[index] === id)?.setup ?? null)),
    yieldToEventLoop: () => Promise.resolve(),
  };
};
const other = (
  index: number,
  status: MemberStatus,
  more: { readonly email?: string; readonly userId?: string | null } = {},
): ClientSetup => {
  const setup = sampleSetup(index, 1);
  const [member] = setup.members;
  const email = more.email ?? own.members[1]!.email.toUpperCase();
  return { ...setup, members: [{ ...member!, status, email, userId: (more.userId ?? null) as never }] };
};

describe("people who are also at other clients", () => {
  it("are found by address in any letter case, and by the id of their account", async () => {
    const byId = other(3, MemberStatus.accepted, { email: "changed@else.example", userId: own.members[2]!.userId });
    const view = await elsewhereOf(
      known([
        { setup: other(2, MemberStatus.confirmed), name: "Zeeman" },
        { setup: byId, name: "De Linde" },
      ]),
      idOf(own),
    );
    expect(view).toEqual({
      people: [
        { memberId: own.members[1]!.id, clients: ["Zeeman"] },
        { memberId: own.members[2]!.id, clients: ["De Linde"] },
      ],
      lookedAt: 2,
      unread: 0,
    });
  });
  it("do not count while invited or revoked, on another server, or in the same organization seen twice", async () => {
    const twice = { ...own };
    const view = await elsewhereOf(
      known([
        { setup: other(2, MemberStatus.invited), name: "A" },
        { setup: other(3, MemberStatus.revoked), name: "B" },
        { setup: other(4, MemberStatus.confirmed), name: "C", server: "own.example" },
        { setup: { ...twice, schema: 1 }, name: "D", server: "us" },
      ]),
      idOf(own),
    );
    expect(view.people).toEqual([]);
  });
  it("says how many clients could not be looked at", async () => {
    expect(await elsewhereOf(known([{ setup: null, name: "Never read" }]), idOf(own))).toMatchObject({ lookedAt: 0, unread: 1 });
  });
});
