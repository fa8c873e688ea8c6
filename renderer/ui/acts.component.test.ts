// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { h } from "vue";
import { i18n } from "#renderer/i18n/index";
import AppConfirmDialog from "./AppConfirmDialog.vue";
import AppMenu from "./AppMenu.vue";
import AppTable from "./AppTable.vue";
import AppToasts from "./AppToasts.vue";
import { useToasts } from "./toasts.ts";

/* What the parts do when somebody acts: dialog, menu, toasts, the table's keys and boxes. */

// What is not laid out has no height, and a table without height draws no rows.
for (const [side, pixels] of Object.entries({ clientHeight: 400, clientWidth: 800 }))
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
const global = { plugins: [i18n] };
beforeEach(() => {
  setActivePinia(createPinia());
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = "";
});
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll("button")].find((each) => each.textContent.includes(name))!;

test("a decision that asks for a name does nothing until it is typed, and forgets it when it is closed", async () => {
  const shown = mount(AppConfirmDialog, {
    attachTo: document.body,
    props: { open: true, title: "Delete Hoogland?", action: "Delete Hoogland", typed: "Hoogland" },
    global,
  });
  await flushPromises();
  const field = (): HTMLInputElement => document.querySelector<HTMLInputElement>(".ask input")!;
  const type = async (text: string): Promise<void> => {
    field().value = text;
    field().dispatchEvent(new Event("input", { bubbles: true }));
    await flushPromises();
  };
  button("Delete Hoogland").click();
  await type("Hooglan");
  button("Delete Hoogland").click();
  expect(shown.emitted("confirm")).toBeUndefined();
  await type(" Hoogland ");
  button("Delete Hoogland").click();
  expect(shown.emitted("confirm")).toHaveLength(1);
  await shown.setProps({ open: false });
  await shown.setProps({ open: true });
  await flushPromises();
  expect(field().value).toBe("");
  shown.unmount();
});

test("an entry of a menu that cannot be done now says why and does nothing", async () => {
  const shown = mount(AppMenu, {
    attachTo: document.body,
    props: {
      entries: [
        { id: "read", label: "Read again" },
        { id: "revoke", label: "Revoke", reason: "There is no network." },
      ],
    },
    slots: { default: () => h("button", { type: "button" }, "More") },
    global,
  });
  await shown.get("button").trigger("click");
  await flushPromises();
  const [read, revoke] = document.querySelectorAll<HTMLElement>("[role=menuitem]");
  expect([revoke?.getAttribute("aria-disabled"), revoke?.hasAttribute("data-disabled")]).toEqual(["true", false]);
  expect(revoke?.textContent).toContain("There is no network.");
  revoke?.click();
  await flushPromises();
  expect(shown.emitted("select")).toBeUndefined();
  read?.click();
  await flushPromises();
  expect(shown.emitted("select")).toEqual([["read"]]);
  shown.unmount();
});

test("news goes by itself, an error later; at most four stand there, and the way on closes its own", async () => {
  vi.useFakeTimers();
  const toasts = useToasts();
  const shown = mount(AppToasts, { attachTo: document.body, global });
  const undo = vi.fn();
  for (const title of ["one", "two", "three", "four"]) toasts.show({ title });
  toasts.show({ title: "five", tone: "bad", action: { label: "Undo", run: undo } });
  await shown.vm.$nextTick();
  expect(toasts.toasts.map(({ title }) => title)).toEqual(["two", "three", "four", "five"]);
  vi.advanceTimersByTime(6_000);
  expect(toasts.toasts.map(({ title }) => title)).toEqual(["five"]);
  await shown.vm.$nextTick();
  button("Undo").click();
  expect(undo).toHaveBeenCalledOnce();
  expect(toasts.toasts).toEqual([]);
  shown.unmount();
});

test("a table walks by J, chooses by X, chooses up to a row by Shift X, and sorts by its heads", async () => {
  const shown = mount(AppTable<string>, {
    attachTo: document.body,
    props: {
      ...{ label: "Clients", rows: ["a", "b", "c", "d"], selectable: true },
      columns: [{ id: "name", label: "Client", sort: (row: string) => row, highFirst: true }],
      rowKey: (row: string) => row,
      rowName: (row: string) => row,
      current: "a",
      selected: new Set<string>(),
      "onUpdate:current": (current: string | null) => void shown.setProps({ current }),
      "onUpdate:selected": (selected: ReadonlySet<string>) => void shown.setProps({ selected: new Set(selected) }),
    },
    global,
  });
  const press = async (key: string, shiftKey = false): Promise<void> => {
    window.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
    await flushPromises();
  };
  await press("x");
  await press("j");
  await press("j");
  await press("X", true);
  expect([...(shown.props("selected") ?? [])]).toEqual(["a", "b", "c"]);
  await press("Escape");
  expect(shown.props("selected")?.size).toBe(0);
  await shown.get("thead button").trigger("click");
  expect(shown.emitted("update:sort")).toEqual([[{ column: "name", descending: true }]]);
  shown.unmount();
});
