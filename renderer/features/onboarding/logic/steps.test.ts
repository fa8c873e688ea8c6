import { describe, expect, test } from "vitest";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { clientProblems, nextStep, openedFor, previousStep, railOf, stepsOf } from "./steps.ts";
import { draftFor } from "./draft.fixture.ts";

const none = new Set<never>();

describe("the rail", () => {
  test("on Teams the steps for policies and SSO stay in sight but cannot be opened", () => {
    const rail = railOf(draftFor({ step: "import", done: ["client", "blueprint", "collections"], plan: 17 }), null, none, false);
    expect(rail.find((entry) => entry.step === "policies")).toMatchObject({ state: "lacking", locked: { why: "lacking" } });
    expect(nextStep(draftFor({ step: "import", plan: 17 }), null)).toBe("groups");
  });
  test("an existing client on a server without SSO has no such step", () => {
    const capabilities = { policies: true, groups: true, sso: false } as never;
    expect(stepsOf(draftFor({ existing: true }), capabilities)).not.toContain("sso");
    expect(nextStep(draftFor({ existing: true, step: "policies" }), capabilities)).toBe("groups");
  });
  test("apply opens only once something was applied, and is alone while it runs", () => {
    expect(railOf(draftFor({ step: "review" }), null, none, false).find((entry) => entry.step === "apply")?.locked).toEqual({
      why: "not-applied",
      after: null,
    });
    const applying: OnboardingDraft = {
      ...draftFor({ step: "apply" }),
      apply: { state: "running", startedAt: "", finishedAt: null, done: 0, total: 3 },
    };
    expect(
      railOf(applying, null, none, true)
        .filter((entry) => entry.locked === null)
        .map((entry) => entry.step),
    ).toEqual(["apply"]);
  });
  test("a done step without content is shown as skipped, one with a problem as worth a look", () => {
    const rail = railOf(draftFor({ step: "review", done: ["client", "import", "people"] }), null, new Set(["client" as const]), false);
    expect(rail.find((entry) => entry.step === "import")?.state).toBe("skipped");
    expect(rail.find((entry) => entry.step === "client")?.state).toBe("look");
  });
  test("U6: steps that were filled before stay open and counted wherever the wizard stands; others say what comes first", () => {
    const filled: OnboardingDraft = {
      ...draftFor({ step: "client" }),
      people: [{ line: null, email: "a@k.example", name: "", role: 2, department: "", groups: [] }],
    };
    const rail = railOf(filled, null, none, false);
    const entryOf = (step: string) => rail.find((entry) => entry.step === step);
    for (const step of ["blueprint", "collections", "groups", "people", "review"]) expect(entryOf(step)?.locked, step).toBeNull();
    expect(entryOf("people")?.filled).toBe(true);
    const empty = railOf(draftFor({ step: "client" }), null, none, false);
    expect(empty.find((entry) => entry.step === "people")).toMatchObject({ locked: { why: "after", after: "groups" }, filled: false });
    expect(empty.find((entry) => entry.step === "blueprint")?.locked).toBeNull();
    const applying: OnboardingDraft = { ...filled, apply: { state: "running", startedAt: "", finishedAt: null, done: 0, total: 3 } };
    expect(railOf(applying, null, none, true).find((entry) => entry.step === "people")?.locked?.why).toBe("applying");
  });
  test("what a running client's wizard was opened for is the only step before the review", () => {
    const running = draftFor({ existing: true, step: "import" });
    expect(nextStep(running, null)).toBe("policies");
    const asked = openedFor(running, "import");
    expect([nextStep(asked, null), previousStep(asked, null)]).toEqual(["review", null]);
    // Another step that the rail opened: on to what was asked for, or to the review.
    expect([nextStep({ ...asked, step: "collections" }, null), nextStep({ ...asked, step: "people" }, null)]).toEqual(["import", "review"]);
    expect(previousStep({ ...asked, step: "review" }, null)).toBe("import");
    expect(openedFor(asked, "review").only).toBe("import");
    // The whole setup goes through every step, and a new client has nothing yet.
    expect(openedFor(asked, "client").only).toBeUndefined();
    expect(openedFor(draftFor({ step: "import" }), "import").only).toBeUndefined();
  });
  test("next and previous are inverse", () => {
    const draft = draftFor({ step: "policies" });
    expect(previousStep({ ...draft, step: nextStep(draft, null)! }, null)).toBe("policies");
    expect(previousStep(draftFor({ step: "client" }), null)).toBeNull();
  });
});

test("a client needs a name, an owner with an address, and a seat", () => {
  expect(clientProblems(draftFor({ name: "", ownerEmail: "m.visser@vandijk", seats: 0 }))).toEqual(["name", "owner", "seats"]);
  expect(clientProblems(draftFor({}))).toEqual([]);
});
