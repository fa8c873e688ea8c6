import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { desiredSetup } from "#build/test/setup/arbitraries";
import { emptySetup } from "#build/test/setup/empty-setup";
import { MemberRole } from "../../model/enums.ts";
import { asId, type DraftId, type ProfileId } from "../../model/ids.ts";
import { diff } from "../changes/diff.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { draftFromClient } from "./desired-to-draft.ts";
import { draftToDesired } from "./draft-to-desired.ts";
import type { OnboardingDraft } from "./draft.ts";
import { sinceOpened } from "./since-opened.ts";

/* A draft of an existing client, reviewed after the client was changed at the server by somebody else. */

const identity = {
  id: asId<DraftId>("d"),
  profileId: asId<ProfileId>("p"),
  now: "2026-11-24T08:00:00Z",
  colour: 1,
  monogram: "B",
  tags: [],
};
const clients = desiredSetup.map((desired) => applyInMemory(diff(desired, null), null));
const open = (setup: ClientSetup): OnboardingDraft => draftFromClient(setup, identity);
const wanted = (draft: OnboardingDraft) => draftToDesired(draft, null, null).desired;
const since = (draft: OnboardingDraft, opened: OnboardingDraft, actual: ClientSetup) => sinceOpened(draft, opened, wanted(draft), actual);

describe("stale drafts of existing clients", () => {
  it("a draft in which nothing was changed asks for nothing, whatever happened at the server", () => {
    fc.assert(
      fc.property(clients, clients, (before, now) => {
        const draft = open(before);
        const { desired, conflicts } = since(draft, draft, now);
        expect(diff(desired, now).changes).toEqual([]);
        expect(conflicts).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("a client that nobody else changed gets everything that the draft says", () => {
    fc.assert(
      fc.property(clients, clients, (client, other) => {
        const opened = open(client);
        const draft = { ...open(other), clientId: opened.clientId };
        const { desired, conflicts, kept } = since(draft, opened, client);
        expect(
          diff(desired, client)
            .changes.map(({ id }) => id)
            .sort(),
        ).toEqual(
          diff(wanted(draft), client)
            .changes.map(({ id }) => id)
            .sort(),
        );
        expect([conflicts, kept]).toEqual([[], 0]);
      }),
      { numRuns: 60 },
    );
  });

  const person = (email: string, groups: readonly string[] = []) => ({ email, role: MemberRole.user, groups });
  const world = (parts: Partial<ReturnType<typeof wanted>>): ClientSetup =>
    applyInMemory(diff({ ...wanted(open(emptySetup())), ...parts }, emptySetup()), emptySetup());
  const before = world({
    collections: [
      { path: "IT", access: [{ group: "Directie", level: "manage" }] },
      { path: "Oud", access: [{ group: "Directie", level: "manage" }] },
    ],
    groups: [{ name: "Directie" }, { name: "Iedereen" }, { name: "IT" }],
    people: [person("a@x.example"), person("b@x.example"), person("c@x.example")],
  });

  it("only what the technician changed is written, thing by thing", () => {
    const opened = open(before);
    const draft = {
      ...opened,
      client: { ...opened.client, name: "Nieuwe naam" },
      collections: (opened.collections ?? []).map((each) =>
        each.path === "IT" ? { ...each, access: [...each.access, { group: "IT", level: "edit" as const }] } : each,
      ),
      people: opened.people.map((each) => (each.email === "a@x.example" ? { ...each, groups: ["IT"] } : each)),
    };
    // Somebody else: more seats, another group at the same collection, a person in another group.
    const now: ClientSetup = {
      ...before,
      client: { ...before.client, billingEmail: "new@x.example" },
      collections: before.collections.map((each) =>
        each.path === "IT"
          ? { ...each, groups: [...each.groups, { id: before.groups.find(({ name }) => name === "Iedereen")!.id, level: "view" }] }
          : each,
      ),
      members: before.members.map((each) =>
        each.email === "a@x.example" ? { ...each, groups: [before.groups.find(({ name }) => name === "Iedereen")!.id] } : each,
      ),
    };
    const { desired, conflicts, kept } = since(draft, opened, now);
    const changes = diff(desired, now).changes;
    expect(changes.map(({ kind }) => kind)).toEqual(["client.rename", "collection.access", "group.members"]);
    expect(changes).toContainEqual(expect.objectContaining({ kind: "collection.access", set: [{ group: "IT", from: null, to: "edit" }] }));
    expect(conflicts).toEqual([]);
    expect(kept).toBeGreaterThanOrEqual(2);
  });

  it("who was removed is not invited again, what was deleted is not made again, and what both changed is named", () => {
    const opened = open(before);
    const draft = {
      ...opened,
      client: { ...opened.client, seats: 40 },
      collections: (opened.collections ?? []).map((each) => (each.path === "Oud" ? { ...each, access: [] } : each)),
      people: opened.people.map((each) => (each.email === "b@x.example" ? { ...each, groups: ["IT"] } : each)),
    };
    const now: ClientSetup = {
      ...before,
      seats: { ...before.seats, assigned: 33 },
      collections: before.collections.filter(({ path }) => path !== "Oud"),
      members: before.members.filter(({ email }) => email === "a@x.example"),
    };
    const { desired, conflicts } = since(draft, opened, now);
    expect(diff(desired, now).changes.map(({ kind }) => kind)).toEqual(["client.seats"]);
    expect(conflicts).toEqual([
      { what: "seats", of: "", kind: "both" },
      { what: "collection", of: "Oud", kind: "gone" },
      { what: "person", of: "b@x.example", kind: "gone" },
    ]);
  });

  it("the same change by both is no conflict, and a draft of which nobody knows how it was opened is taken whole", () => {
    const opened = open(before);
    const draft = { ...opened, client: { ...opened.client, name: "Zelfde" } };
    const now = { ...before, client: { ...before.client, name: "Zelfde" } };
    expect(since(draft, opened, now).conflicts).toEqual([]);
    expect(sinceOpened(draft, null, wanted(draft), now).desired).toEqual(wanted(draft));
  });
});
