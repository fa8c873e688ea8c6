import { describe, expect, it } from "vitest";
import { liveProvider } from "#build/test/changes/live-provider";
import { emptySetup } from "#build/test/setup/empty-setup";
import { asId, type MemberId } from "../../../model/ids.ts";
import { changesOf, type Edit } from "../edits.ts";

const beside = { items: null };
const user = (name: string): MemberId => asId<MemberId>(`user-${name}`);
const asked = (edit: Edit) => {
  const made = changesOf(edit, liveProvider, beside);
  return made.ok
    ? { kinds: made.value.changes.map(({ kind }) => kind), leftOut: made.value.leftOut.map(({ error }) => error.code) }
    : made.error.code;
};

describe("edits of the provider", () => {
  it("protect the last Provider admin before the server refuses", () => {
    expect(asked({ kind: "provider.role", members: [user("sanne"), user("daan")], to: 1 })).toBe("provider.last-admin");
    expect(asked({ kind: "provider.role", members: [user("daan")], to: 1 })).toEqual({ kinds: ["provider.role"], leftOut: [] });
    const lone = { ...liveProvider, users: (liveProvider.users ?? []).filter(({ id }) => id !== user("sanne")) };
    const made = changesOf({ kind: "provider.remove", members: [user("daan")] }, lone, beside);
    expect(made.ok ? null : made.error.code).toBe("provider.last-admin");
  });
  it("never remove oneself, and leave out who is in another state", () => {
    expect(asked({ kind: "provider.remove", members: [user("sanne"), user("kevin")] })).toEqual({
      kinds: ["provider.remove"],
      leftOut: ["provider.own-row"],
    });
    expect(asked({ kind: "provider.confirm", members: [user("eva"), user("aylin")] })).toEqual({
      kinds: ["provider.confirm"],
      leftOut: ["member.not-accepted"],
    });
  });
  it("invite twenty a call, each once, and nobody who is there", () => {
    const emails = [...Array.from({ length: 25 }, (_, index) => `New${index}@msp.example`), "new0@msp.example", "daan@msp.example"];
    expect(asked({ kind: "provider.invite", emails, role: 1 })).toEqual({
      kinds: ["provider.invite", "provider.invite"],
      leftOut: ["member.already"],
    });
  });
  it("say nothing of a client, and edits of a client nothing of the provider (decision 0014)", () => {
    expect(asked({ kind: "client.rename", to: "Other" })).toBe("client.unknown");
    const made = changesOf({ kind: "provider.delete" }, emptySetup(), beside);
    expect(made.ok ? null : made.error.code).toBe("client.unknown");
  });
});
