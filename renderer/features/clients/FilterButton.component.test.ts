// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { ClientRow } from "#shared/bridge/index";
import { i18n } from "#renderer/i18n/index";
import AppChips from "#renderer/ui/AppChips.vue";
import FilterButton from "./FilterButton.vue";

vi.hoisted(() => {
  vi.stubGlobal("bridge", {});
});
const rows = [{ plan: "teams" }, { plan: "teams" }, { plan: "enterprise" }] as unknown as readonly ClientRow[];
async function opened(modelValue: readonly never[] | readonly object[]) {
  const button = mount(FilterButton, {
    props: { rows, modelValue: modelValue as never },
    attachTo: document.body,
    global: { plugins: [i18n] },
  });
  await button.find("button").trigger("click");
  await flushPromises();
  return button;
}
const form = (): HTMLFormElement => {
  const found = document.querySelector("form");
  if (found === null) throw new Error("the form is not open");
  return found;
};
async function send(): Promise<void> {
  form().dispatchEvent(new Event("submit", { cancelable: true }));
  await flushPromises();
}
afterEach(() => {
  document.body.innerHTML = "";
});

test("the popover is a dialog that bears its own name, not that of its button", async () => {
  const button = await opened([]);
  const dialog = document.querySelector("[role=dialog]");
  expect([dialog?.getAttribute("aria-label"), dialog?.getAttribute("aria-labelledby")]).toEqual(["Filter by a column", null]);
  button.unmount();
});
test("values are offered with how many clients have them, and nothing is set before one is chosen", async () => {
  const button = await opened([]);
  const values = [...form().querySelectorAll("li")];
  expect(values.map((line) => line.textContent?.trim())).toEqual(["Enterprise1", "Teams2"]);
  await send();
  expect(button.emitted("update:modelValue")).toBeUndefined();
  const box = values[1]?.querySelector("input");
  box?.click();
  await flushPromises();
  await send();
  expect(button.emitted("update:modelValue")).toEqual([[[{ by: "plan", is: ["teams"] }]]]);
  button.unmount();
});
test("a number has two limits in whole numbers; a filter of the same column takes the place of the former one", async () => {
  const button = await opened([{ by: "two-step", least: 10, most: null }]);
  const select = form().querySelector("select");
  if (select === null) throw new Error("no columns");
  select.value = "two-step";
  select.dispatchEvent(new Event("change"));
  await flushPromises();
  const [least, most] = form().querySelectorAll<HTMLInputElement>(".limits input");
  expect([least?.value, most?.value]).toEqual(["10", ""]);
  const type = async (field: HTMLInputElement | undefined, text: string): Promise<void> => {
    if (field === undefined) throw new Error("no field");
    field.value = text;
    field.dispatchEvent(new Event("input"));
    await flushPromises();
  };
  await type(most, "69,5");
  await send();
  expect(button.emitted("update:modelValue")).toBeUndefined();
  await type(least, "");
  await type(most, "69");
  await send();
  expect(button.emitted("update:modelValue")).toEqual([[[{ by: "two-step", least: null, most: 69 }]]]);
  button.unmount();
});
test("the words of a filter are taken away one by one", async () => {
  const chips = mount(AppChips, {
    props: {
      chips: [
        { key: "plan", label: "Plan: Teams" },
        { key: "tags", label: "Tags: Care" },
      ],
    },
    global: { plugins: [i18n] },
  });
  await chips.findAll("button")[1]?.trigger("click");
  expect(chips.emitted("remove")).toEqual([["tags"]]);
});
