// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import type { ProfileView } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, type ProfileId } from "#shared/model/ids";
import { err } from "#shared/util/result";

const signIn = vi.hoisted(() => vi.fn());
vi.hoisted(() => {
  vi.stubGlobal("bridge", {
    account: { signIn, cancel: async () => ({ ok: true, value: {} }) },
    app: {},
    writing: { onRun: () => () => undefined },
  });
});
const { i18n, setLanguage } = await import("#renderer/i18n/index");
const { useSession } = await import("#renderer/stores/session");
const { useSettings } = await import("#renderer/stores/settings");
const { default: SignIn } = await import("./SignIn.vue");

beforeEach(() => {
  setActivePinia(createPinia());
});
afterEach(() => {
  setLanguage("en");
  document.body.innerHTML = "";
});
const profile = (id: string, name: string): ProfileView =>
  ({
    ...{ id: asId<ProfileId>(id), email: `${id}@provider.example`, name: null, serverKind: "self-hosted" },
    ...{ serverHost: `${id}.example`, serverUrl: `https://${id}.example`, software: "bitwarden", state: "locked", session: "expired" },
    provider: { name, role: "provider-admin" },
  }) as unknown as ProfileView;
const two = [profile("first", "Noordlicht IT"), profile("second", "Zuiderzee Beheer")];
async function show(query: string, profiles: readonly ProfileView[] = two): Promise<VueWrapper> {
  useSession().profiles = profiles;
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/sign-in", name: "sign-in", component: SignIn },
      { path: "/unlock", name: "unlock", component: SignIn },
      { path: "/invitation", name: "invitation", component: SignIn },
      { path: "/:all(.*)*", component: SignIn },
    ],
  });
  await router.push(`/sign-in${query}`);
  const shown = mount(SignIn, {
    attachTo: document.body,
    global: { plugins: [i18n, router], stubs: { GateFrame: { template: "<div><slot /></div>" } } },
  });
  await flushPromises();
  return shown;
}
const fields = (shown: VueWrapper): readonly string[] =>
  shown.findAll<HTMLInputElement>("input:not([type=radio])").map((field) => field.element.value);

test("who signs in, and does not practise, begins at a real server, also on a computer without profiles", async () => {
  useSettings().info = { sandbox: { url: "http://127.0.0.1:1", accounts: [] }, sandboxState: "ready" } as never;
  const chosen = (shown: VueWrapper): unknown => shown.find("input[type=radio]:checked").element.closest("label")?.textContent;
  const shown = await show("", []);
  expect(chosen(shown)).toContain("EU");
  shown.unmount();
  const practising = await show("?server=sandbox", []);
  expect(chosen(practising)).toContain("Sandbox");
  practising.unmount();
});
test("R10: signing in again is headed so, and fills in the profile that was asked for, not the first that ended", async () => {
  for (const [language, head, lead] of [
    ["en", "Sign in to Zuiderzee Beheer again", "The session with the server has ended."],
    ["nl", "Opnieuw aanmelden bij Zuiderzee Beheer", "De sessie"],
  ] as const) {
    setLanguage(language);
    const shown = await show("?profile=second");
    expect(shown.get("h1").text()).toBe(head);
    expect(shown.text()).toContain(lead);
    expect(fields(shown)).toEqual(["https://second.example", "second@provider.example", ""]);
    shown.unmount();
  }
  setLanguage("en");
  const fresh = await show("");
  expect(fresh.get("h1").text()).toBe("Add a profile");
  expect(fields(fresh)).not.toContain("first@provider.example");
});
test("R10: key settings that are not taken are shown, those of before beside those of now", async () => {
  const cases: readonly (readonly [AppError, readonly string[]])[] = [
    [appError("sign-in.kdf-weaker-than-before", { settings: "PBKDF2 100000", before: "PBKDF2 600000" }), ["600,000", "100,000"]],
    [appError("sign-in.kdf-too-weak", { settings: "PBKDF2 100000" }), ["100,000"]],
  ];
  for (const [error, figures] of cases) {
    signIn.mockResolvedValue(err(error));
    const shown = await show("?profile=second");
    await shown.get("input[type=password]").setValue("a master password");
    await shown.get("form").trigger("submit");
    await flushPromises();
    expect(shown.findAll(".compared dd").map((each) => each.text()).length).toBe(figures.length);
    for (const figure of figures) expect(shown.get(".compared").text()).toContain(figure);
    shown.unmount();
  }
});
