// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recordedBridge } from "#build/test/recorded-bridge";
import { appError, type AppError } from "#shared/errors/app-error";
import { ok } from "#shared/util/result";
import type { DirectoryItem } from "./logic/rows.ts";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const pushed = vi.hoisted(() => vi.fn());
vi.mock("vue-router", async (original) => ({ ...(await original<object>()), useRouter: () => ({ push: pushed }) }));
const { i18n } = await import("#renderer/i18n/index");
const { default: DirectoryDetail } = await import("./DirectoryDetail.vue");

let shown: VueWrapper | null = null;
function show(code: AppError["code"]): void {
  door.restart({ "directory.readKey": () => ok({}), "directory.dryRun": () => ok({}), "directory.view": () => ok({}) });
  const run = { outcome: "failed", stops: [], error: appError(code, { host: "dc01" }) };
  const item = { kind: "directory", clientId: "profile/client", since: "2026-11-20T09:00:00.000Z", run } as unknown as DirectoryItem;
  shown = mount(DirectoryDetail, { props: { item }, attachTo: document.body, global: { plugins: [i18n] } });
}
const press = async (name: RegExp): Promise<void> => {
  const found = [...document.querySelectorAll("button")].find((each) => name.test(each.textContent.trim()));
  if (found === undefined) throw new Error(`no button ${String(name)}: ${document.body.textContent}`);
  found.click();
  await flushPromises();
};
const opened = (part: string): unknown => [[expect.objectContaining({ query: { part } })]];
beforeEach(() => {
  setActivePinia(createPinia());
  pushed.mockClear();
});
afterEach(() => {
  shown?.unmount();
  document.body.innerHTML = "";
});

test("a run that failed is compared again with one press: the comparison has begun when its screen opens", async () => {
  show("directory.unreachable");
  await press(/^Compare again/u);
  expect(door.given("directory.dryRun")).toEqual([{ clientId: "profile/client" }]);
  expect(pushed.mock.calls).toEqual(opened("run"));
});
test("a key that is missing or refused is read where that is told, and the comparison goes on", async () => {
  for (const code of ["directory.no-key", "directory.key-refused"] as const) {
    pushed.mockClear();
    show(code);
    await press(/^Read the key…/u);
    expect(pushed.mock.calls).toEqual([]);
    const field = document.querySelector<HTMLInputElement>("[role=dialog] input")!;
    field.value = "mine";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await flushPromises();
    await press(/^Read the key$/u);
    expect(door.given("directory.readKey")).toEqual([{ clientId: "profile/client", ownSecret: "mine" }]);
    expect(door.given("directory.dryRun")).toHaveLength(1);
    expect(pushed.mock.calls).toEqual(opened("run"));
    shown?.unmount();
    document.body.innerHTML = "";
  }
});
