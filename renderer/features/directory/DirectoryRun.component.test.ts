// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recordedBridge } from "#build/test/recorded-bridge";
import { sampleSetup } from "#build/test/setups";
import type { DirectoryDryRun, RunView } from "#shared/bridge/index";
import { asId, type ClientId } from "#shared/model/ids";
import { ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
const { useRuns } = await import("#renderer/stores/runs");
const { useSession } = await import("#renderer/stores/session");
const { useDirectory } = await import("./store.ts");
const { default: DirectoryRun } = await import("./DirectoryRun.vue");

for (const [side, pixels] of Object.entries({ clientHeight: 400, clientWidth: 900 }))
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
const clientId = asId<ClientId>("profile/client");
const setup = sampleSetup(1, 6);
type Line = DirectoryDryRun["lines"][number];
const line = (kind: Line["kind"], name: string): Line =>
  ({
    ...{ key: `${kind} ${name}`, kind, name, email: `${name}@x.example`, with: [], where: null, reaches: kind === "revoke" ? 2 : null },
    ...{
      cause: kind === "revoke" ? (name === "bert" ? "gone" : "outside") : null,
      held: null,
      isNew: true,
      reason: { key: "directory.onlyNew" },
    },
  }) as unknown as Line;
/** In the order that the list shows them in. */
const lines = [line("revoke", "bert"), line("revoke", "cees"), line("invite", "anna")];
const stop = { kind: "removals", by: "percent", removals: 2, of: 6, percent: 33, limit: 10 } as const;
let shown: VueWrapper | null = null;
async function show(
  stops: readonly unknown[],
  keyReadAt: string | null = "2026-11-01T08:00:00Z",
  found: readonly Line[] = lines,
): Promise<void> {
  const run = { id: "read", lines: found, proposed: found.map(({ key }) => key), stops, active: 6, notes: [], seen: [] };
  const view = { keyReadAt, isNew: false, settings: { schedule: { on: false } }, last: null };
  door.restart({
    "directory.view": () => ok(view),
    "directory.dryRun": () => ok(run),
    "directory.readKey": () => ok({ ...view, keyReadAt: "2026-12-01T08:00:00Z" }),
    "directory.stops": ({ lines: chosen }: { lines: readonly string[] }) => ok(chosen.some((key) => key.startsWith("revoke")) ? stops : []),
  });
  shown = mount(DirectoryRun, {
    props: { clientId, setup },
    global: { plugins: [i18n], stubs: { LastRun: true, ReadNotes: true } },
    attachTo: document.body,
  });
  await useDirectory().load(clientId);
  await useDirectory().dryRun(clientId);
  await flushPromises();
}
beforeEach(() => {
  setActivePinia(createPinia());
});
afterEach(() => {
  vi.restoreAllMocks();
  shown?.unmount();
  document.body.innerHTML = "";
});
const button = (name: RegExp): HTMLButtonElement => {
  const found = [...document.querySelectorAll("button")].find((each) => name.test(each.textContent.trim()));
  if (found === undefined) throw new Error(`no button ${String(name)}: ${document.body.textContent}`);
  return found;
};
const press = async (name: RegExp): Promise<void> => {
  button(name).click();
  await flushPromises();
};

test("a dry run is reviewed with exactly the lines that are chosen, and no number where nothing stopped it", async () => {
  await show([]);
  for (const { name } of lines) expect(document.body.textContent).toContain(name);
  // Who was deleted does not stand with who only left the filter.
  const heads = [
    "Take access away: no longer in the directory",
    "bert",
    "Take access away: still in the directory, outside the filter",
    "cees",
  ];
  const places = heads.map((head) => document.body.textContent.indexOf(head));
  expect(places).toEqual([...places].sort((left, right) => left - right));
  expect(places).not.toContain(-1);
  await press(/^Review 3 changes/u);
  expect(door.asked()).toEqual([{ kind: "directory.import", read: "read", lines: lines.map(({ key }) => key), removals: null }]);
  expect(door.given("writing.apply")).toEqual([]);
});
test("a run that stopped at its limit: the others go without the removals; those only with their number typed", async () => {
  await show([stop]);
  expect(document.querySelector("[role=alert]")?.textContent).toContain("Stopped: 2 of 6 people would lose their access");
  await press(/^Review the other|^Review 1 /u);
  expect(door.asked()).toEqual([{ kind: "directory.import", read: "read", lines: ["invite anna"], removals: null }]);
  await press(/^Take the access of 2 away/u);
  const field = [...document.querySelectorAll<HTMLInputElement>("[role=dialog] input")].at(-1)!;
  const type = async (text: string): Promise<void> => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await flushPromises();
  };
  await type("3");
  await press(/^Review at/u);
  expect(door.given("writing.review")).toHaveLength(1);
  await type("2");
  await press(/^Review at/u);
  expect(door.asked()).toEqual([{ kind: "directory.import", read: "read", lines: lines.map(({ key }) => key), removals: 2 }]);
});
test("the organization's key is asked for where it is first needed, and what was asked for goes on", async () => {
  await show([], null);
  await press(/^Review 3 changes/u);
  expect(door.asked()).toBeNull();
  const dialog = document.querySelector("[role=dialog]")!;
  expect(dialog.textContent).toContain("API key");
  const field = dialog.querySelector<HTMLInputElement>("input")!;
  field.value = "mine";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await flushPromises();
  await press(/^Read the key/u);
  expect(door.given("directory.readKey")).toMatchObject([{ ownSecret: "mine" }]);
  expect(door.asked()).toMatchObject([{ kind: "directory.import", lines: lines.map(({ key }) => key) }]);
});
test("seats that are missing are assigned from the place that names them, and what stands against the run is asked again", async () => {
  await show([{ kind: "seats", wanted: 9, free: 2 }]);
  const seated = {
    ...setup,
    client: { ...setup.client, providerOrganizationId: "link" as never },
    seats: { ...setup.seats, assigned: 20 },
  };
  await shown!.setProps({ setup: seated });
  await press(/^Assign 7 more seats/u);
  expect(door.asked()).toEqual([{ kind: "client.seats", to: 27 }]);
  const before = door.given("directory.stops").length;
  await shown!.setProps({ setup: { ...seated, seats: { ...seated.seats, assigned: 27 } } });
  await flushPromises();
  expect(door.given("directory.stops")).toHaveLength(before + 1);
});
test("without a network nothing is carried out", async () => {
  await show([]);
  useSession().online = false;
  await flushPromises();
  await press(/^Review 3 changes/u);
  expect(door.asked()).toBeNull();
});
test("a line is found by what it says, in any case and without its accents, and is put into words once for all letters that are typed", async () => {
  await show([]);
  const field = document.querySelector<HTMLInputElement>("input[type=search]")!;
  const find = async (text: string): Promise<void> => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await flushPromises();
  };
  await find("ÀNNA");
  expect(document.querySelector("tbody")?.textContent).toContain("anna");
  expect(document.querySelector("tbody")?.textContent).not.toContain("cees");
  await find("outside the FILTER");
  expect(document.querySelector("tbody")?.textContent).toContain("cees");
  const words = vi.spyOn(i18n.global as unknown as { t: (key: string) => string }, "t");
  await find("b");
  await find("be");
  expect(words.mock.calls.filter(([key]) => key.startsWith("directory.group."))).toEqual([]);
});
test("what a run proposes is chosen again with one press", async () => {
  await show([]);
  const all = document.querySelector<HTMLInputElement>("thead input[type=checkbox]")!;
  all.click();
  await flushPromises();
  expect(document.querySelector("footer")?.textContent).toContain("Nothing is chosen.");
  await press(/^Choose as proposed/u);
  expect(document.querySelector("footer")?.textContent).toContain("3 changes, 2 of them take access away.");
});
test("while it is being written the screen says how far, and begins nothing else", async () => {
  await show([]);
  const run = { runId: "run", clientId, draftId: null, origin: { kind: "directory" }, state: "running", done: 3, total: 12 };
  useRuns().take(run as unknown as RunView);
  await flushPromises();
  expect(document.querySelector("footer")?.textContent).toContain("3 of 12");
  expect([...document.querySelectorAll("footer button")]).toEqual([]);
});

test("where people went together is told, and leads to the settings", async () => {
  const there = (name: string): Line => ({ ...line("revoke", name), where: `cn=${name},ou=Moved,dc=nop,dc=example` });
  await show([stop], undefined, [there("cees"), there("dirk"), line("invite", "anna")]);
  expect(document.querySelector("[role=alert]")?.textContent).toContain("ou=Moved,dc=nop,dc=example");
  await press(/^Root and filters$/);
  expect(shown?.emitted("settings")).toHaveLength(1);
  await show([stop], undefined, [there("cees"), line("revoke", "bert")]);
  expect(document.body.textContent).not.toContain("ou=Moved");
});
