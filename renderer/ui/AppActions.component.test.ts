// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { h } from "vue";
import { i18n } from "#renderer/i18n/index";
import type { Action } from "./actions.ts";
import AppActions from "./AppActions.vue";

const global = { plugins: [i18n] };
/** There is no layout here: a button is ten pixels a letter, the line as wide as this. */
let room = Number.POSITIVE_INFINITY;
let measure: ((entries: readonly ResizeObserverEntry[]) => void)[] = [];
beforeEach(() => {
  measure = [];
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(seen: (entries: readonly ResizeObserverEntry[]) => void) {
        measure.push(seen);
      }
      observe = vi.fn<() => void>();
      disconnect = vi.fn<() => void>();
    },
  );
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    return { width: this.classList.contains("given") ? room : 10 * this.textContent.trim().length } as DOMRect;
  });
});
let shown: VueWrapper | null = null;
afterEach(() => {
  shown?.unmount();
  shown = null;
  document.body.innerHTML = "";
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const done = vi.fn<(id: string) => void>();
const action = (id: string, more: Partial<Action> = {}): Action => ({ id, label: id, run: () => done(id), ...more });
async function show(actions: readonly Action[], pixels: number, slots = {}): Promise<VueWrapper> {
  done.mockClear();
  shown = mount(AppActions, { attachTo: document.body, props: { actions }, slots, global });
  await resize(pixels);
  return shown;
}
async function resize(pixels: number): Promise<void> {
  room = pixels;
  for (const each of measure) each([]);
  await flushPromises();
}
const inSight = (): string[] =>
  [...document.querySelectorAll(".actions button:not(.gone, .menu-button)")].map(
    (each) => each.getAttribute("aria-label") ?? each.textContent.trim(),
  );
async function menu(): Promise<HTMLElement[]> {
  document.querySelector<HTMLElement>(".menu-button")?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, button: 0 }));
  document.querySelector<HTMLElement>(".menu-button")?.click();
  await flushPromises();
  return [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
}

test("U24: with room for all there is no menu", async () => {
  await show([action("CSV"), action("PDF"), action("New", { variant: "primary" })], 100);
  expect(inSight()).toEqual(["CSV", "PDF", "New"]);
  expect(document.querySelector(".menu-button")).toBeNull();
});

test("U24: what has no room is in the menu, where it does the same; it comes back with the room", async () => {
  await show([action("Somebody left", { variant: "ghost" }), action("Refresh"), action("New", { variant: "primary" })], 140);
  expect(inSight()).toEqual(["Refresh", "New"]);
  const entries = await menu();
  expect(entries.map((each) => each.textContent.trim())).toEqual(["Somebody left"]);
  entries[0]?.click();
  await flushPromises();
  expect(done.mock.calls).toEqual([["Somebody left"]]);
  await resize(300);
  expect(inSight()).toEqual(["Somebody left", "Refresh", "New"]);
});

test("U24: the focus goes with its button into the menu, and back out of it", async () => {
  await show([action("Somebody left", { variant: "ghost" }), action("Refresh")], 300);
  document.querySelector<HTMLElement>(".actions button")?.focus();
  await resize(140);
  expect(document.activeElement).toBe(document.querySelector(".menu-button"));
  await resize(300);
  expect(document.activeElement?.textContent.trim()).toBe("Refresh");
});

test("U24: in no room at all the primary button and those of the slot stay", async () => {
  await show([action("Refresh"), action("New", { variant: "primary" })], 0, { default: () => h("button", { type: "button" }, "Own") });
  expect(inSight()).toEqual(["Own", "New"]);
});

test("U24: in the menu stand the reason why something is off, the keys, and how many things it touches; what takes away is last", async () => {
  await show(
    [
      action("Delete this search", { icon: "trash-2", isIconAlone: true, danger: true }),
      action("Send again", { count: "51" }),
      action("Refresh", { reason: "online only" }),
      action("Reading", { busy: true, keys: ["R"] }),
    ],
    0,
  );
  const entries = await menu();
  expect(entries.map((each) => each.textContent.trim())).toEqual([
    "Send again 51",
    "Refreshonline only",
    "ReadingAlready runningR",
    "Delete this search",
  ]);
  expect(entries.map((each) => each.getAttribute("aria-disabled"))).toEqual([null, "true", "true", null]);
  entries[1]?.click();
  await flushPromises();
  expect(done).not.toHaveBeenCalled();
});

test("U24: what is always in the menu is no button, with all the room there is", async () => {
  await show([action("CSV"), action("Rename", { isInMenu: true })], 500);
  expect(inSight()).toEqual(["CSV"]);
  expect((await menu()).map((each) => each.textContent.trim())).toEqual(["Rename"]);
});

test("U24: what opens a menu of its own stands in the menu as what can be chosen there", async () => {
  const entries = [
    { id: "0", label: "Policy" },
    { id: "1", label: "Seats" },
  ];
  await show([action("Remove", { entries, run: done })], 0);
  const found = await menu();
  expect(found.map((each) => each.textContent.trim())).toEqual(["Remove: Policy", "Remove: Seats"]);
  found[1]?.click();
  expect(done.mock.calls).toEqual([["1"]]);
});

test("U24: what is not offered is neither a button nor an entry", async () => {
  await show([action("CSV"), action("Pause", { isOffered: false })], 0);
  expect((await menu()).map((each) => each.textContent.trim())).toEqual(["CSV"]);
});

test("an icon alone is named by its label", async () => {
  await show([action("Delete this search", { icon: "trash-2", isIconAlone: true })], 500);
  expect(inSight()).toEqual(["Delete this search"]);
  document.querySelector<HTMLElement>(".actions button")?.click();
  expect(done.mock.calls).toEqual([["Delete this search"]]);
});

test("a primary one shows how many it touches, and opens what there is to choose from, as any other does", async () => {
  const pick = { id: "b", label: "By email" };
  await show([action("Confirm", { variant: "primary", count: "(3)" }), action("Add", { variant: "primary", entries: [pick] })], 300);
  expect(inSight().map((each) => each.replace(/\s+/u, " "))).toEqual(["Confirm (3)", "Add"]);
  const add = [...document.querySelectorAll<HTMLElement>(".stay button")].at(-1);
  add?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, button: 0 }));
  add?.click();
  await flushPromises();
  document.querySelector<HTMLElement>("[role=menuitem]")?.click();
  await flushPromises();
  expect(done.mock.calls).toEqual([["Add"]]);
});
