// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recordedBridge } from "#build/test/recorded-bridge";
import { sampleSetup } from "#build/test/setups";
import type { DirectoryDryRun } from "#shared/bridge/index";
import { asId, type ClientId } from "#shared/model/ids";
import { ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
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
async function show(stops: readonly unknown[], keyReadAt: string | null = "2026-11-01T08:00:00Z"): Promise<void> {
  const run = { id: "read", lines, proposed: lines.map(({ key }) => key), stops, active: 6, notes: [], seen: [] };
  const view = { keyReadAt, isNew: false, settings: { schedule: { on: false } }, last: null };
  door.restart({
    "directory.view": () => ok(view),
    "directory.dryRun": () => ok(run),
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
test("without the organization's key or a network nothing is carried out", async () => {
  await show([], null);
  await press(/^Review 3 changes/u);
  expect(door.asked()).toBeNull();
  shown?.unmount();
  await show([]);
  useSession().online = false;
  await flushPromises();
  await press(/^Review 3 changes/u);
  expect(door.asked()).toBeNull();
});
