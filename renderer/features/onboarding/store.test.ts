import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeOnboarding } from "#build/test/fake-onboarding";
import { sampleSetup } from "#build/test/setups";
import type { Bridge } from "#renderer/bridge";
import { appError } from "#shared/errors/app-error";
import { asId, organizationOf, type ClientId, type DraftId } from "#shared/model/ids";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { err, ok } from "#shared/util/result";

const draftId = asId<DraftId>("draft-van-dijk");
const client = asId<ClientId>("profile-eu.client-0");
let fake: ReturnType<typeof fakeOnboarding>;
const saved: OnboardingDraft[] = [];

/** The bridge is read when its module is loaded; every test puts its own parts into this one. */
const bridge = {} as Record<keyof Bridge, unknown>;
globalThis.bridge = bridge as unknown as Bridge;
const { useOnboarding } = await import("./store.ts");

beforeEach(() => {
  setActivePinia(createPinia());
  saved.length = 0;
  const setup = sampleSetup(0, 12);
  fake = fakeOnboarding({ setups: new Map([[client, setup]]), blueprintTexts: [] });
  Object.assign(bridge, {
    ...fake,
    onboarding: {
      ...fake.onboarding,
      save: (request: { draft: OnboardingDraft }) => {
        saved.push(request.draft);
        return fake.onboarding.save(request);
      },
    },
    journal: { list: async () => ok([]) },
    clients: {
      setup: async () =>
        ok({
          row: null,
          setup,
          meta: { readAt: null, error: null, reading: false },
          checklist: [],
        }),
    },
  });
});

test("edits are saved together, and the answer does not undo what was edited meanwhile", async () => {
  const store = useOnboarding();
  await store.open(draftId);
  store.editClient({ name: "First" });
  const flushed = store.flush();
  store.editClient({ seats: 99 });
  await flushed;
  await store.flush();
  expect(store.draft?.client).toMatchObject({ name: "First", seats: 99 });
  expect(saved.at(-1)?.client).toMatchObject({ name: "First", seats: 99 });
  expect(store.saveState.kind).toBe("saved");
});

test("a save that main refuses is said and keeps the edit on the screen", async () => {
  const store = useOnboarding();
  await store.open(draftId);
  (bridge as unknown as { onboarding: object }).onboarding = { ...fake.onboarding, save: async () => err(appError("file.unwritable")) };
  store.editClient({ name: "Kept" });
  await store.flush();
  expect(store.saveState).toMatchObject({ kind: "failed", error: { code: "file.unwritable" } });
  expect(store.draft?.client.name).toBe("Kept");
});

test("going on marks a step done, going back does not undo it", async () => {
  const store = useOnboarding();
  await store.open(draftId);
  store.goNext();
  expect([store.draft?.step, store.draft?.done]).toEqual(["blueprint", ["client"]]);
  store.goBack();
  // U6: a blueprint is chosen in this draft, so that step is done as well, whichever way it is left.
  expect([store.draft?.step, store.draft?.done]).toEqual(["client", ["client", "blueprint"]]);
});

test("the step is stored before applying starts, and a refusal leads back to the review", async () => {
  const store = useOnboarding();
  await store.open(draftId);
  store.goTo("review");
  await store.apply();
  expect(store.draft?.step).toBe("apply");
  expect(store.isRunning).toBe(true);
  expect(saved.at(-1)?.step).toBe("apply");

  (bridge as unknown as { onboarding: object }).onboarding = {
    ...fake.onboarding,
    apply: async () => err(appError("draft.target-mismatch")),
  };
  store.goTo("review");
  await store.apply();
  expect(store.draft?.step).toBe("review");
  expect(store.applyError?.code).toBe("draft.target-mismatch");
});

test("while applying starts nothing of an earlier run is shown; a refusal shows it again", async () => {
  const store = useOnboarding();
  await store.open(draftId);
  await store.apply();
  const earlier = store.applying;
  expect(earlier).not.toBeNull();
  let answer: (refused: ReturnType<typeof err>) => void = () => undefined;
  const pending = new Promise<ReturnType<typeof err>>((resolve) => {
    answer = resolve;
  });
  (bridge as unknown as { onboarding: object }).onboarding = { ...fake.onboarding, apply: () => pending };
  store.goTo("review");
  const second = store.apply();
  await store.loadApplied();
  expect([store.draft?.step, store.starting, store.applying]).toEqual(["apply", true, null]);
  answer(err(appError("draft.target-mismatch")));
  await second;
  expect([store.draft?.step, store.starting, store.applying]).toEqual(["review", false, earlier]);
});

test("opening again takes over what main did meanwhile", async () => {
  const store = useOnboarding();
  await store.open(draftId);
  await fake.onboarding.save({
    draft: {
      ...store.draft!,
      clientId: client,
      apply: { state: "stopped", startedAt: "2026-11-24T09:00:00Z", finishedAt: null, done: 3, total: 9 },
    },
  });
  await store.open(draftId);
  expect(store.draft?.clientId).toBe(client);
  expect(store.client?.setup?.client.id).toBe(organizationOf(client));
  expect(store.applying).not.toBeNull();
});

test("nothing of the draft as it was stands there while it opens again, and a step chosen meanwhile stays", async () => {
  const store = useOnboarding();
  await store.open(draftId);
  const answers: (() => void)[] = [];
  const later =
    <Asked, Answer>(call: (asked: Asked) => Promise<Answer>) =>
    async (asked: Asked): Promise<Answer> => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return call(asked);
    };
  (bridge as unknown as { onboarding: object }).onboarding = {
    ...fake.onboarding,
    get: later(fake.onboarding.get),
    seats: later(fake.onboarding.seats),
  };
  const opened = store.open(draftId, "people");
  await vi.waitUntil(() => answers.length === 1);
  expect(store.draft).toBeNull();
  answers[0]?.();
  await vi.waitUntil(() => answers.length === 2);
  expect(store.draft?.step).toBe("people");
  store.goTo("policies");
  answers[1]?.();
  await opened;
  expect(store.draft?.step).toBe("policies");
});

test("a draft that is gone says so", async () => {
  const store = useOnboarding();
  await store.open(asId("nobody"));
  expect(store.failure?.code).toBe("draft.unknown");
  expect(store.draft).toBeNull();
});

test("a wizard on an existing client starts with its steps filled in, and nothing to change", async () => {
  const store = useOnboarding();
  const made = await store.create({ profileId: null, clientId: client });
  if ("code" in made) throw new Error(made.code);
  await store.open(made.id);
  expect(store.rail.find((step) => step.step === "collections")?.locked).toBeNull();
  expect(await store.loadReview()).toBeNull();
  expect(store.review?.changeSet.changes).toEqual([]);
});
