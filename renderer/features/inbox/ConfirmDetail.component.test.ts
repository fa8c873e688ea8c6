// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { KeyKnown, PhraseView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { ok } from "#shared/util/result";
import type { ConfirmItem } from "./logic/rows.ts";

/* What the screen offers for each thing that main may say of a key. Main's own refusals are tested in electron/people. */

const calls = vi.hoisted(() => ({
  phrases: vi.fn<(request: unknown) => Promise<unknown>>(),
  compare: vi.fn<(request: unknown) => Promise<unknown>>(),
  review: vi.fn<(request: unknown) => Promise<unknown>>(),
  apply: vi.fn<(request: unknown) => Promise<unknown>>(),
  recordMismatch: vi.fn<(request: unknown) => Promise<unknown>>(),
  liftMismatch: vi.fn<(request: unknown) => Promise<unknown>>(),
}));
vi.hoisted(() => {
  vi.stubGlobal("bridge", {
    people: { ...calls, inbox: () => Promise.resolve({ ok: true, value: { items: [], looksAgainAt: null, lost: [] } }) },
    writing: { review: calls.review, apply: calls.apply, onRun: () => () => undefined },
    clients: { access: () => Promise.resolve({ ok: true, value: [] }) },
    sync: { onClient: () => () => undefined },
  });
});
const { i18n } = await import("#renderer/i18n/index");
const { useSettings } = await import("#renderer/stores/settings");
const { default: ConfirmDetail } = await import("./ConfirmDetail.vue");

const at = "2026-11-20T09:00:00.000Z";
const person = (over: Partial<ConfirmItem> = {}): ConfirmItem => ({
  kind: "confirm",
  clientId: "client" as ConfirmItem["clientId"],
  memberId: "member" as ConfirmItem["memberId"],
  userId: "user" as ConfirmItem["userId"],
  email: "joris@hoogland.example",
  name: "Joris",
  role: 2,
  groups: [],
  since: at,
  known: { kind: "never" },
  later: false,
  ...over,
});
const view = (state: PhraseView["state"], known: KeyKnown = { kind: "never" }): PhraseView => ({
  memberId: person().memberId,
  phrase: state === "unavailable" ? null : ["gravel", "outbid", state === "known" ? "unwary" : null, "lantern", "tulip"],
  asked: state === "new" || state === "changed" ? 3 : null,
  state,
  known,
  error: state === "unavailable" ? appError("member.no-key", { who: "Joris" }) : null,
});

let shown: VueWrapper | null = null;
const open = async (phrase: PhraseView, item: ConfirmItem = person({ known: phrase.known })): Promise<VueWrapper> => {
  calls.phrases.mockResolvedValue(ok([phrase]));
  shown = mount(ConfirmDetail, { props: { item, also: [] }, attachTo: document.body, global: { plugins: [i18n] } });
  await vi.advanceTimersByTimeAsync(200);
  await flushPromises();
  return shown;
};
const button = (text: string) => shown?.findAll("button").find((each) => each.text().startsWith(text));
const off = (text: string): boolean => button(text)?.attributes("aria-disabled") === "true";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  setActivePinia(createPinia());
  const settings = useSettings();
  settings.settings = { ...settings.settings, confirmUncompared: true };
  for (const call of Object.values(calls)) call.mockReset();
  calls.review.mockResolvedValue(ok({ reviewId: "review", origin: "inbox", clients: [] }));
  calls.apply.mockResolvedValue(ok({ runs: [], refused: [] }));
});
afterEach(() => {
  shown?.unmount();
  shown = null;
  vi.useRealTimers();
});

describe("F3: a first comparison", () => {
  test("nothing is chosen, nothing typed, nothing focused, and no press confirms", async () => {
    const screen = await open(view("new"));
    expect(screen.findAll("[aria-pressed=true]")).toHaveLength(0);
    expect(screen.get("input").element.value).toBe("");
    expect(screen.find("[role=img]").attributes("aria-label")).toContain("word 3");
    expect(document.activeElement?.tagName).toBe("H2");
    expect(off("Confirm")).toBe(true);
    await button("Confirm")?.trigger("click");
    await screen.get("form").trigger("submit");
    expect([calls.compare.mock.calls, calls.apply.mock.calls]).toEqual([[], []]);
  });
  test("a way and a word are both needed; main says whether it is the right one", async () => {
    const screen = await open(view("new"));
    await screen.get("input").setValue("unwary");
    expect(off("Confirm"), "no way chosen").toBe(true);
    await button("by video call")?.trigger("click");
    expect(off("Confirm")).toBe(false);
    calls.compare.mockResolvedValue(ok({ ...view("new"), error: appError("member.word-wrong", { who: "Joris", left: 4 }) }));
    await screen.get("form").trigger("submit");
    await flushPromises();
    expect(calls.compare).toHaveBeenCalledWith({ clientId: "client", memberId: "member", how: "video", words: "unwary" });
    expect(screen.text()).toContain("4 more wrong words lock this key");
    expect(screen.get("input").element.value).toBe("");
    expect(calls.apply).not.toHaveBeenCalled();
    await screen.get("input").setValue("unwary");
    calls.compare.mockResolvedValue(ok(view("known", { kind: "compared", at, how: "video" })));
    await screen.get("form").trigger("submit");
    await flushPromises();
    expect(calls.review).toHaveBeenCalledWith({
      edits: [{ clientId: "client", edit: { kind: "member.confirm", members: ["member"], withoutComparing: false } }],
      origin: "inbox",
    });
    expect(calls.apply).toHaveBeenCalledWith({ reviewId: "review", ownSecret: null });
  });
  test("who was compared before is confirmed by one press, with all five words to see", async () => {
    const screen = await open(view("known", { kind: "compared", at, how: "phone" }));
    expect(screen.find("input").exists()).toBe(false);
    expect(screen.text()).toContain("unwary");
    await screen.get("form").trigger("submit");
    await flushPromises();
    expect(calls.compare).not.toHaveBeenCalled();
    expect(calls.apply).toHaveBeenCalledTimes(1);
  });
});

describe("F2: a mismatch", () => {
  test("is red, offers no way to confirm, and one to lift it with a reason", async () => {
    const screen = await open(view("mismatch", { kind: "mismatch", at, email: "joris@hoogland.example" }));
    expect(screen.get("[data-state=mismatch]").classes()).toContain("bad");
    expect([button("Confirm"), button("They don’t match")]).toEqual([undefined, undefined]);
    expect(screen.find("input").exists()).toBe(false);
    await screen.get("form").trigger("submit");
    expect([calls.compare.mock.calls, calls.apply.mock.calls]).toEqual([[], []]);
    expect(button("Lift the lock")).toBeDefined();
  });
  test("offline it stays red", async () => {
    const { useSession } = await import("#renderer/stores/session");
    useSession().online = false;
    const screen = await open(view("new"), person({ known: { kind: "mismatch", at, email: "joris@hoogland.example" } }));
    expect(calls.phrases).not.toHaveBeenCalled();
    expect(screen.text()).toContain("Locked: the words of Joris did not match");
    expect(button("Confirm")).toBeUndefined();
  });
});

test("A2: the same key under another address is named, and asked again", async () => {
  const screen = await open(view("new", { kind: "otherwise", at, how: "phone", email: "bob@client.example", name: "Bob" }));
  expect(screen.text()).toContain("but for Bob (bob@client.example)");
  expect(off("Confirm")).toBe(true);
  expect(button("Confirm without comparing")).toBeUndefined();
});
test("a changed key is red and compared again", async () => {
  const screen = await open(view("changed", { kind: "compared", at, how: "phone" }));
  expect(screen.get(".note.bad").text()).toContain("The key of Joris changed");
  expect(off("Confirm")).toBe(true);
  expect(button("Confirm without comparing")).toBeUndefined();
});
test("case 23: a person without a key is told as such, and nothing can be confirmed", async () => {
  const screen = await open(view("unavailable"));
  expect(screen.text()).toContain("The server has no public key of this person.");
  expect(button("Confirm")).toBeUndefined();
  await screen.get("form").trigger("submit");
  expect(calls.apply).not.toHaveBeenCalled();
});
test.each([
  ["a user", 2, true, true],
  ["an owner", 0, true, false],
  ["an admin", 1, true, false],
  ["a custom role", 4, true, false],
  ["a user, where the settings turn it off", 2, false, false],
])("F3: without comparing, %s", async (_who, role, allowed, offered) => {
  const settings = useSettings();
  settings.settings = { ...settings.settings, confirmUncompared: allowed };
  await open(view("new"), person({ role }));
  expect(button("Confirm without comparing") !== undefined).toBe(offered);
});

test("R9: only what the server tells is said: when they were invited, and that they had accepted at the last reading", async () => {
  const { useClients } = await import("#renderer/stores/clients");
  const id = person().clientId;
  const row = {
    id,
    name: "Hoogland",
    local: { colour: 1, monogram: "H" },
    seats: { assigned: null },
    meta: { readAt: "2025-11-24T10:05:00", reading: false, error: null },
  };
  useClients().byId = new Map([[id, row as never]]);
  const invited = "2025-11-20T09:00:00";
  const told = (await open(view("new"), person({ since: invited }))).get(".facts").text();
  expect(told).toContain("Invited 20 Nov");
  expect(told).toContain("Accepted (seen 24 Nov");
  shown?.unmount();
  expect((await open(view("new"), person({ since: null }))).get(".facts").text()).not.toContain("Invited");
});
