import { expect, it } from "vitest";
import { z } from "zod";
import { asId, type CollectionId, type GroupId, type HeldSecret, type MemberId } from "../../model/ids.ts";
import { heldSecret } from "../../model/schemas.ts";
import { canWait, overlapOf, type Edit } from "./edits.ts";
import { defineEdit, only } from "./edits/edit.ts";

/* What becomes of edits that were asked for without a network. */

const held = "handle" as unknown as HeldSecret;
const member = asId<MemberId>("m");
const sso = (more: object): Edit => ({
  kind: "sso.set",
  sso: { kind: "openid-connect", enabled: true, identifier: "acme", settings: { authority: "https://id.example" }, ...more },
});

it("whoever makes an edit that can carry a secret must say where, or that it cannot wait", () => {
  const schema = z.strictObject({ kind: z.literal("made-up"), deep: z.array(z.strictObject({ secret: heldSecret.optional() })) });
  const nothing = () => only([]);
  // @ts-expect-error It says what the edit is about, and forgets the secret.
  defineEdit(schema, nothing, { sets: () => ["made-up"] });
  defineEdit(schema, nothing, { sets: () => ["made-up"], secret: ({ deep }) => deep[0]?.secret });
  defineEdit(schema, nothing, "never");
  // @ts-expect-error No edit is without an answer.
  defineEdit(z.strictObject({ kind: z.literal("made-up") }), nothing);
  // @ts-expect-error A handle is no text: a shape cannot have room for one without saying so.
  const text: string = held;
  expect(text).toBe(held);
});

it("with a secret that main holds for the next run an edit cannot wait, and without it can", () => {
  expect([sso({}), sso({ newSecret: held })].map(canWait)).toEqual([true, false]);
  expect(
    canWait({ kind: "item.create", itemType: 1, name: "n", collections: [asId<CollectionId>("c")], content: held, through: "member" }),
  ).toBe(false);
});

it("a later edit stands for an earlier one whose whole subject it decides about", () => {
  const group = asId<GroupId>("g");
  const into = (...names: readonly string[]): Edit => ({
    kind: "member.change",
    members: [member],
    addGroups: [...names],
    removeGroups: [],
    collections: [],
  });
  const removed: Edit = { kind: "member.remove", members: [member] };
  const update: Edit = { kind: "member.update", member, role: 2, groups: [] };
  const cases: readonly [readonly Edit[], readonly Edit[], ReturnType<typeof overlapOf>][] = [
    [[{ kind: "client.seats", to: 5 }], [{ kind: "client.seats", to: 7 }], "all"],
    [[{ kind: "client.seats", to: 5 }], [{ kind: "client.rename", to: "New" }], "none"],
    [[into("a")], [into("b")], "none"],
    [[into("a/b")], [into("a")], "none"],
    [[into("a", "b")], [into("b")], "all"],
    [[into("b")], [into("a", "b")], "some"],
    // Each part of the person's row, and the whole row.
    [[update], [into("a")], "all"],
    [[into("a")], [update], "some"],
    [[removed], [update, into("a")], "all"],
    [[update], [removed], "some"],
    [[{ kind: "client.delete" }], [removed, { kind: "group.rename", group, to: "x" }], "all"],
    // Only what was changed of single sign-on is named.
    [[sso({})], [sso({ settings: { clientId: "c" } })], "some"],
    [[sso({ settings: { clientId: "c" } })], [sso({ settings: {} })], "all"],
  ];
  for (const [later, earlier, expected] of cases) expect(overlapOf(later, earlier), JSON.stringify([later, earlier])).toBe(expected);
});
