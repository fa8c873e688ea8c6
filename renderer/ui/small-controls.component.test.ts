// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { h } from "vue";
import { i18n } from "#renderer/i18n/index";
import AppCheckbox from "./AppCheckbox.vue";
import AppConfirmDialog from "./AppConfirmDialog.vue";
import AppDateRange from "./AppDateRange.vue";
import AppIconButton from "./AppIconButton.vue";
import AppMenu from "./AppMenu.vue";
import AppPopover from "./AppPopover.vue";
import AppSelectionBar from "./AppSelectionBar.vue";

/* Small things that are pressed, opened or filled in: what they are called, what keys do, what they hand on. */

const global = { plugins: [i18n] };
let shown: VueWrapper | null = null;
afterEach(() => {
  shown?.unmount();
  shown = null;
  document.body.innerHTML = "";
});
const press = async (key: string, at: Element | null = document.activeElement): Promise<void> => {
  at?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await flushPromises();
};

/** The focus moves a moment after the key. */
const focusIs = (wanted: () => unknown): Promise<void> =>
  vi.waitFor(() => {
    expect(document.activeElement).toBe(wanted());
  });

test("an icon alone has a name, also as its tooltip; turned off it says why and does nothing", async () => {
  const button = mount(AppIconButton, { props: { icon: "x", label: "Close" } });
  expect(button.attributes()).toMatchObject({ "aria-label": "Close", title: "Close", type: "button" });
  await button.trigger("click");
  expect(button.emitted("click")).toHaveLength(1);
  await button.setProps({ reason: "nothing to take back" });
  expect(button.attributes()).toMatchObject({ "aria-disabled": "true", "aria-description": "nothing to take back" });
  expect(button.attributes("disabled")).toBeUndefined();
  await button.trigger("click");
  expect(button.emitted("click")).toHaveLength(1);
  await button.setProps({ reason: undefined, pressed: true });
  expect(button.classes()).toContain("on");
});

test("something small opens under its button with a name of its own, and Esc gives the focus back to it", async () => {
  const popover = mount(AppPopover, {
    attachTo: document.body,
    props: { label: "Columns" },
    slots: { trigger: () => h("button", { type: "button" }, "Columns…"), default: () => h("input", { id: "inside" }) },
    global,
  });
  shown = popover;
  const trigger = popover.get("button");
  expect(trigger.attributes("aria-expanded")).toBe("false");
  trigger.element.focus();
  await trigger.trigger("click");
  await flushPromises();
  expect(trigger.attributes("aria-expanded")).toBe("true");
  expect(document.querySelector("[role=dialog]")?.getAttribute("aria-label")).toBe("Columns");
  await focusIs(() => document.querySelector("#inside"));
  await press("Escape");
  expect(document.querySelector("[role=dialog]")).toBeNull();
  expect(popover.emitted("update:open")).toEqual([[true], [false]]);
  await focusIs(() => trigger.element);
});

test("a menu is walked by the keyboard, also to what cannot be done, where the reason stands, and the entry that takes something away looks so", async () => {
  const menu = mount(AppMenu, {
    attachTo: document.body,
    props: {
      entries: [
        { id: "read", label: "Read again", keys: ["Shift", "R"] },
        { id: "invite", label: "Invite", reason: "There is no network." },
        { id: "list", label: "As a list", checked: true },
        { id: "remove", label: "Remove", danger: true, apart: true },
        { id: "delete", label: "Delete", danger: true, reason: "There is no network." },
      ],
    },
    slots: { default: () => h("button", { type: "button" }, "More") },
    global,
  });
  shown = menu;
  menu.get("button").element.focus();
  await press("ArrowDown");
  const entries = [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
  expect(entries.map((entry) => entry.getAttribute("aria-disabled"))).toEqual([null, "true", null, null, "true"]);
  expect(entries.map((entry) => entry.classList.contains("danger"))).toEqual([false, false, false, true, false]);
  expect(entries.map((entry) => entry.querySelectorAll("svg").length)).toEqual([0, 0, 1, 0, 0]);
  expect(entries[0]?.querySelectorAll("kbd")).toHaveLength(2);
  expect(document.querySelectorAll("[role=menu] hr")).toHaveLength(1);
  await focusIs(() => entries[0]);
  await press("ArrowDown");
  await focusIs(() => entries[1]);
  expect(entries[1]?.querySelector(".reason")?.textContent).toBe("There is no network.");
  await press("Enter");
  expect(menu.emitted("select")).toBeUndefined();
  await press("ArrowDown");
  await press("ArrowDown");
  await focusIs(() => entries[3]);
  await press("Enter");
  expect(menu.emitted("select")).toEqual([["remove"]]);
  expect(document.querySelector("[role=menu]")).toBeNull();
  await press("ArrowDown", menu.get("button").element);
  await focusIs(() => document.querySelector("[role=menuitem]"));
  await press("Escape");
  expect(document.querySelector("[role=menu]")).toBeNull();
  await focusIs(() => menu.get("button").element);
});

test("days are handed on whole and in order; what is no range yet is told in its place", async () => {
  const dates = mount(AppDateRange, { props: { from: "2026-11-02T12:00:00", to: "2026-11-05T12:00:00", most: 7 }, global });
  const fields = dates.findAll<HTMLInputElement>("input[type=date]");
  const set = async (at: number, day: string): Promise<void> => {
    await fields[at]?.setValue(day);
    await fields[at]?.trigger("change");
  };
  const state = (): unknown => [dates.get("[role=status]").text(), fields[0]?.attributes("aria-invalid")];
  const last = (): { readonly from: string; readonly to: string } | undefined =>
    dates.emitted<[{ readonly from: string; readonly to: string }]>("change")?.at(-1)?.[0];
  expect([fields.map((field) => field.element.value), state()]).toEqual([
    ["2026-11-02", "2026-11-05"],
    ["", "false"],
  ]);
  expect(fields.map((field) => field.attributes("aria-describedby"))).toEqual(Array(2).fill(dates.get("[role=status]").attributes("id")));
  await set(0, "2026-11-09");
  expect(state()).toEqual(["The second date is before the first.", "true"]);
  await set(0, "");
  expect(state()).toEqual(["Enter two dates.", "true"]);
  await set(0, "2026-10-29");
  expect(state()).toEqual(["At most 7 days.", "true"]);
  expect(last()).toBeUndefined();
  // Seven whole days, the first and the last among them.
  await set(0, "2026-10-30");
  expect(state()).toEqual(["", "false"]);
  expect(last()).toEqual({ from: new Date(2026, 9, 30).toISOString(), to: new Date(2026, 10, 5, 23, 59, 59, 999).toISOString() });
  await dates.setProps({ from: "2026-01-01T08:00:00", to: "2026-01-01T09:00:00" });
  expect(fields.map((field) => field.element.value)).toEqual(["2026-01-01", "2026-01-01"]);
});

test("a box over many rows shows that some are chosen; one that is off says why", async () => {
  const box = mount(AppCheckbox, { props: { modelValue: false, mixed: true, label: "Select all" } });
  expect([box.get("input").element.indeterminate, box.get("input").attributes("aria-label")]).toEqual([true, "Select all"]);
  await box.get("input").setValue(true);
  expect(box.emitted("update:modelValue")).toEqual([[true]]);
  await box.setProps({ mixed: false, reason: "Your role does not have this right" });
  expect(box.get("input").element.indeterminate).toBe(false);
  const input = box.get("input");
  // Reached by keyboard, read, and not changed.
  expect([input.attributes("disabled"), input.attributes("aria-disabled"), input.attributes("aria-description")]).toEqual([
    undefined,
    "true",
    "Your role does not have this right",
  ]);
  input.element.click();
  expect(box.emitted("update:modelValue")).toHaveLength(1);
});

test("the bar over a selection is a toolbar with its words as a name; its cross clears the selection", async () => {
  const run = vi.fn<() => void>();
  const bar = mount(AppSelectionBar, { props: { text: "2 selected", actions: [{ id: "revoke", label: "Revoke 2", run }] }, global });
  expect([bar.attributes("role"), bar.attributes("aria-label")]).toEqual(["toolbar", "2 selected"]);
  await bar.get("button").trigger("click");
  expect(run).toHaveBeenCalledOnce();
  expect(bar.emitted("clear")).toBeUndefined();
  await bar.get("[aria-label='Clear the selection']").trigger("click");
  expect(bar.emitted("clear")).toHaveLength(1);
});

test("a decision lists what is lost and what stays; a mild one has the usual button, and a busy one is not taken twice", async () => {
  const dialog = mount(AppConfirmDialog, {
    attachTo: document.body,
    props: { open: true, title: "Remove Iris?", action: "Remove", lost: ["Her access"], stays: ["Her account", "Her vault"] },
    global,
  });
  shown = dialog;
  await flushPromises();
  const button = (words: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll("button")].find((each) => each.textContent.includes(words));
  expect([...document.querySelectorAll(".sides section")].map((part) => [...part.children].map((each) => each.textContent))).toEqual([
    ["Will be lost", "Her access"],
    ["Will stay", "Her accountHer vault"],
  ]);
  expect(button("Remove")?.classList.contains("danger")).toBe(true);
  await dialog.setProps({ mild: true, busy: true });
  expect(button("Remove")?.classList.contains("primary")).toBe(true);
  button("Remove")?.click();
  expect(dialog.emitted("confirm")).toBeUndefined();
  await dialog.setProps({ busy: false });
  button("Remove")?.click();
  expect(dialog.emitted("confirm")).toHaveLength(1);
  button("Cancel")?.click();
  expect(dialog.emitted("update:open")?.at(-1)).toEqual([false]);
});

test("Esc closes what floats over the screen, and whoever listens later does not hear it", async () => {
  const trigger = (): ReturnType<typeof h> => h("button", { type: "button" }, "More");
  const closes = async (each: VueWrapper): Promise<void> => {
    shown = each;
    await flushPromises();
    expect(document.querySelector("[role=menu], [role=dialog]")).not.toBeNull();
    let heard = 0;
    const later = (): void => {
      heard += 1;
    };
    window.addEventListener("keydown", later);
    await press("Escape");
    window.removeEventListener("keydown", later);
    expect([heard, document.querySelector("[role=menu], [role=dialog]")]).toEqual([0, null]);
    each.unmount();
  };
  const menu = mount(AppMenu, {
    attachTo: document.body,
    props: { entries: [{ id: "a", label: "A" }] },
    slots: { default: trigger },
    global,
  });
  await menu.get("button").trigger("click");
  await closes(menu);
  await closes(mount(AppPopover, { attachTo: document.body, props: { open: true, label: "Columns" }, slots: { trigger }, global }));
  const dialog = mount(AppConfirmDialog, {
    attachTo: document.body,
    props: { open: true, title: "Remove Iris?", action: "Remove", "onUpdate:open": (open: boolean) => void dialog.setProps({ open }) },
    global,
  });
  await closes(dialog);
});
