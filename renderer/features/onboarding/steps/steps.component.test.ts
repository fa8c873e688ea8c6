// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Component } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";
import { fakeOnboarding } from "#build/test/fake-onboarding";
import { emptySetup } from "#build/test/setup/empty-setup";
import type { Bridge } from "#renderer/bridge";
import { handleShortcut } from "#renderer/composables/shortcuts";
import { i18n, setLanguage } from "#renderer/i18n/index";
import { asId, type ClientId, type GroupId, type ProfileId } from "#shared/model/ids";
import { describe } from "#shared/setup/changes/describe";
import { renameClient } from "#shared/setup/changes/kinds/client-rename";
import { renameGroup } from "#shared/setup/changes/kinds/group-rename";
import { PolicyType } from "#shared/model/enums";
import { err, ok } from "#shared/util/result";
import { appError } from "#shared/errors/app-error";
import { draftFor } from "../logic/draft.fixture.ts";

const bridge = {} as Record<keyof Bridge, unknown>;
globalThis.bridge = bridge as unknown as Bridge;
const { useOnboarding } = await import("../store.ts");
const { useSession } = await import("#renderer/stores/session");
const { useClients } = await import("#renderer/stores/clients");
const [ClientStep, GroupsStep, PoliciesStep, CollectionsStep, ReviewStep, ApplyStep, ImportStep] = (
  await Promise.all([
    import("./ClientStep.vue"),
    import("./GroupsStep.vue"),
    import("./PoliciesStep.vue"),
    import("./CollectionsStep.vue"),
    import("./ReviewStep.vue"),
    import("./ApplyStep.vue"),
    import("./ImportStep.vue"),
  ])
).map((module) => module.default as Component) as [Component, Component, Component, Component, Component, Component, Component];

let shown: VueWrapper | null = null;
beforeEach(() => {
  setActivePinia(createPinia());
  const fake = fakeOnboarding({ setups: new Map(), blueprintTexts: [] });
  Object.assign(bridge, {
    ...fake,
    onboarding: { ...fake.onboarding, save: async ({ draft }: { draft: unknown }) => ok(draft), seats: async () => ok([]) },
    clients: { setup: async () => err(appError("client.unknown")) },
    provider: { list: async () => ok([]), onChanged: () => () => undefined },
    account: { onSession: () => () => undefined },
  });
});
afterEach(() => {
  shown?.unmount();
  shown = null;
  setLanguage("en");
});

function provider(role: "provider-admin" | "service-user"): void {
  useSession().profiles = [{ id: asId<ProfileId>("profile"), state: "unlocked", provider: { name: "Noordlicht", role } } as never];
}
async function show(
  step: Component,
  draft: Partial<ReturnType<typeof draftFor>> = {},
  before = (): void => undefined,
): Promise<VueWrapper> {
  const store = useOnboarding();
  useClients();
  store.draft = { ...draftFor({}), ...draft };
  before();
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/:all(.*)*", component: { template: "<i />" } }] });
  shown = mount(step, { global: { plugins: [i18n, router] }, attachTo: document.body });
  await flushPromises();
  return shown;
}

test("R4: a Service user learns in the first step that a Provider admin is needed, and what they can do", async () => {
  provider("service-user");
  for (const [language, words] of [
    ["en", ["Only a Provider admin can create a client", "save the review as text"]],
    ["nl", ["Alleen een Providerbeheerder kan een klant maken", "als tekst"]],
  ] as const) {
    setLanguage(language);
    const step = await show(ClientStep);
    for (const each of words) expect(step.text()).toContain(each);
    step.unmount();
  }
  provider("provider-admin");
  setLanguage("en");
  expect((await show(ClientStep)).text()).not.toContain("Only a Provider admin");
});

test("the review names what the own custom role may not write, and one press leaves it out", async () => {
  const clientId = asId<ClientId>("profile.client");
  const left: unknown[] = [];
  const group = renameGroup({ id: asId<GroupId>("group"), name: "Old" }, "New");
  const described = [group, renameClient("Old", "New")].map((change) => ({
    ...describe(change, { actual: emptySetup({}), desired: null }),
    calls: [],
    reads: 0,
  }));
  const { onboarding } = bridge as { onboarding: object };
  Object.assign(bridge, {
    onboarding: {
      ...onboarding,
      review: async () =>
        ok({ changeSet: { changes: [] }, described, differences: null, problems: [], calls: 2, seconds: 1, against: null }),
      leaveOut: async (asked: unknown) => (left.push(asked), ok(useOnboarding().draft)),
    },
  });
  const rights = { name: "Client", rights: ["manageUsers", "manageGroups"], local: {} };
  const step = await show(ReviewStep, { clientId }, () => {
    useClients().rowOf = (() => rights) as never;
  });
  expect(step.text()).toContain("Only owners and admins");
  expect(step.text()).toContain("refuses 1 change");
  expect(step.text()).not.toContain("“Manage groups”");
  await [...step.findAll(".note button")].find((button) => button.text() === "Exclude")!.trigger("click");
  await flushPromises();
  expect(left).toEqual([expect.objectContaining({ changeId: described[1]!.change.id, out: true })]);
});

test("U22: an empty wizard opens with the focus in the name", async () => {
  provider("provider-admin");
  const draft = draftFor({ name: "" });
  const step = await show(ClientStep, draft);
  expect(document.activeElement).toBe(step.findAll("input").find((input) => input.attributes("maxlength") === "200")?.element);
});

test("U12: groups without people are not said to have some", async () => {
  const groups = { groups: ["Board"], collections: [{ path: "IT", access: [{ group: "Board", level: "manage" as const }] }] };
  expect((await show(GroupsStep, groups)).text()).toContain("Every group has access. No people were added yet.");
  shown?.unmount();
  const person = { line: null, email: "a@k.example", name: "", role: 2 as const, department: "", groups: ["Board"] };
  expect((await show(GroupsStep, { ...groups, people: [person] })).text()).toContain("Every group has people and access.");
});

test("U9: a policy's name stands apart from its text, in both languages, and no reason is told twice", async () => {
  for (const language of ["en", "nl"] as const) {
    setLanguage(language);
    const step = await show(PoliciesStep, { policies: [{ type: PolicyType.automaticUserConfirmation, enabled: true }] });
    for (const row of step.findAll("[data-policy]")) {
      // A line of its own, not a gap that a template may swallow.
      const [name, words] = [row.get(".name"), row.get(".words")];
      expect(name.element.parentElement?.children[0]).toBe(name.element);
      expect(name.element.nextElementSibling).toBe(words.element);
      const sentences = words.text().split(/(?<=\.)\s+/u);
      expect([...new Set(sentences)], name.text()).toEqual(sentences);
    }
    step.unmount();
  }
});

test("U15: the policy that was asked for is on and in focus; R2: what trusted devices keep on cannot be turned off, and says why", async () => {
  const step = await show(PoliciesStep, { policies: [] }, () => {
    useOnboarding().focus = { policy: PolicyType.accountRecovery };
  });
  expect(
    useOnboarding()
      .draft?.policies?.filter((policy) => policy.enabled)
      .map((policy) => policy.type)
      .sort(),
  ).toEqual([3, 8]);
  const recovery = step.get(`[data-policy="${String(PolicyType.accountRecovery)}"] input[role=switch]`);
  expect(document.activeElement).toBe(recovery.element);
  expect((recovery.element as HTMLInputElement).disabled).toBe(false);
  useOnboarding().client = {
    setup: emptySetup({
      sso: { ...emptySetup().sso, kind: "saml2", enabled: true, identifier: "a", settings: { memberDecryptionType: 2 } },
    }),
  } as never;
  await flushPromises();
  expect(recovery.attributes("aria-disabled")).toBe("true");
  expect(step.get(`[data-policy="${String(PolicyType.accountRecovery)}"]`).text()).toContain("must stay on");
});

test("U14: what is off says why, for its own reason, and nothing that is off is red", async () => {
  const setup = emptySetup({ collections: [{ id: "c1", path: "IT", externalId: null, groups: [], members: [] }] as never });
  const step = await show(
    CollectionsStep,
    {
      existing: true,
      collections: [
        { path: "IT", access: [] },
        { path: "Own", access: [] },
      ],
      groups: [],
    },
    () => {
      useOnboarding().client = { setup } as never;
    },
  );
  const nest = step.findAll("button").find((button) => button.text().startsWith("Indent"))!;
  expect(nest.attributes("aria-disabled")).toBe("true");
  expect(nest.text()).toContain("its name and place cannot be changed");
  await step.get("[aria-haspopup=menu]").trigger("keydown", { key: "Enter" });
  await flushPromises();
  const entries = [...document.querySelectorAll("[role=menuitem]")].map(
    (entry) =>
      [
        entry.textContent.trim(),
        entry.getAttribute("aria-disabled") === "true",
        entry.classList.contains("danger"),
        entry.querySelector(".reason")?.textContent,
      ] as const,
  );
  const [rename, remove] = ["Rename", "Remove"].map((name) => entries.find(([label]) => label.startsWith(name)));
  expect(rename?.slice(1)).toEqual([true, false, expect.stringContaining("name and place")]);
  expect(remove?.slice(1)).toEqual([true, false, "It exists at the client, and the wizard deletes nothing."]);
});

test("Esc goes out of a field first, and leaves the wizard with the next press", async () => {
  provider("provider-admin");
  const step = await show(ClientStep);
  const { $router: router } = step.vm;
  const press = async (): Promise<void> => {
    const event = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    handleShortcut(event);
    await flushPromises();
  };
  step.find<HTMLInputElement>("input[type=text], input:not([type])").element.focus();
  await press();
  expect([document.activeElement?.tagName, router.currentRoute.value.path]).toEqual(["H1", "/"]);
  await press();
  expect(router.currentRoute.value.path).not.toBe("/");
});

test("a file that nobody can open here leads to another one, not to reading it again", async () => {
  const file = { handle: "file", fileName: "export.json", size: 10, format: "bitwarden-json", needsPassword: false };
  const read = async (): Promise<unknown> => err(appError("import.encrypted-export"));
  const importing = { choose: async () => ok(file), read, onProgress: () => () => undefined, cancel: async () => ok(null) };
  const step = await show(ImportStep, {}, () => Object.assign(bridge, { importing: { ...(bridge.importing as object), ...importing } }));
  const primary = (): readonly string[] => step.findAll("form button.primary").map((button) => button.text());
  const choose = step.findAll("button").find((button) => button.text().startsWith("Choose"));
  await choose?.trigger("click");
  await flushPromises();
  expect(step.text()).toContain("export.json");
  expect(primary()).toEqual(["Other file…"]);
});
test("a run that stopped after its last change says why, and can be resumed", async () => {
  for (const [language, words] of [
    ["en", ["The server no longer lists the provider Noordlicht", "Resume"]],
    ["nl", ["De server noemt de provider Noordlicht niet meer", "Hervatten"]],
  ] as const) {
    setLanguage(language);
    const view = await show(ApplyStep, {}, () => {
      useSession().profiles = [{ id: asId<ProfileId>("profile"), state: "unlocked", provider: null } as never];
      const store = useOnboarding();
      const described = describe(renameGroup({ id: asId<GroupId>("g"), name: "A" }, "B"), { actual: emptySetup(), desired: null });
      store.applying = {
        runId: "run",
        origin: { kind: "onboarding", draftId: "draft" },
        draftId: "draft",
        clientId: null,
        clientName: "Client",
        state: "stopped",
        entries: [{ described, state: "done", error: null, people: [], undoable: false, done: 1, total: 1 }],
        done: 1,
        total: 1,
        waitingUntil: null,
        lookingUntil: null,
        startedAt: "2026-11-24T09:00:00.000Z",
        finishedAt: "2026-11-24T09:01:00.000Z",
        resumed: null,
        error: appError("provider.not-listed", { name: "Noordlicht" }),
      } as never;
    });
    for (const word of words) expect(view.text()).toContain(word);
    shown?.unmount();
  }
});
