// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { defineComponent, h, nextTick, ref } from "vue";
import { i18n } from "#renderer/i18n/index";
import AppDialog from "./AppDialog.vue";

const asked = ref(false);
/** A form that shows what it would change before it does. */
const Form = defineComponent({
  setup: () => () => [
    h(AppDialog, { open: true, title: "Edit", client: { colour: 1, monogram: "BH", where: "MSP, Sandbox" } }, () =>
      h("input", { id: "typed" }),
    ),
    asked.value ? h(AppDialog, { open: true, title: "Change Hoogland?" }) : null,
  ],
});
const visible = (): readonly string[] =>
  [...document.querySelectorAll(".scrim:not(.covered)")].map((each) => each.querySelector(".ask-title")?.textContent ?? "");

test("one dialog at a time: a newer one takes the place of the form, which comes back with what was typed", async () => {
  const shown = mount(Form, { attachTo: document.body, global: { plugins: [i18n] } });
  await nextTick();
  const field = document.querySelector<HTMLInputElement>("#typed");
  if (field === null) throw new Error("no field");
  field.value = "owner";
  expect(visible()).toEqual([expect.stringContaining("Edit")]);
  asked.value = true;
  await nextTick();
  await nextTick();
  expect(visible()).toEqual(["Change Hoogland?"]);
  asked.value = false;
  await nextTick();
  await nextTick();
  expect(visible()).toEqual([expect.stringContaining("Edit")]);
  expect(document.querySelector<HTMLInputElement>("#typed")?.value).toBe("owner");
  shown.unmount();
});
test("F9: a question about a client says at which profile and server it is", async () => {
  const shown = mount(Form, { attachTo: document.body, global: { plugins: [i18n] } });
  await nextTick();
  expect(document.querySelector(".ask")?.textContent).toContain("MSP, Sandbox");
  shown.unmount();
});
test("Ctrl Enter presses what the dialog is for, from any of its fields, and never what takes something away", async () => {
  const pressed: string[] = [];
  const button = (variant: string): ReturnType<typeof h> =>
    h("button", { class: `btn ${variant}`, onClick: () => pressed.push(variant) }, variant);
  const dialog = (variant: string): ReturnType<typeof h> =>
    h(AppDialog, { open: true, title: "Edit" }, { default: () => h("input", { id: "typed" }), actions: () => button(variant) });
  for (const variant of ["primary", "danger"]) {
    const shown = mount(defineComponent({ setup: () => () => dialog(variant) }), { attachTo: document.body, global: { plugins: [i18n] } });
    await nextTick();
    document
      .querySelector("#typed")
      ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }));
    shown.unmount();
  }
  expect(pressed).toEqual(["primary"]);
});
