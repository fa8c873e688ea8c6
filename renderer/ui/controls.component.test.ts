// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { handleShortcut } from "#renderer/composables/shortcuts";
import AppCheckbox from "./AppCheckbox.vue";
import AppField from "./AppField.vue";

beforeEach(() => {
  window.addEventListener("keydown", handleShortcut);
});
afterEach(() => {
  window.removeEventListener("keydown", handleShortcut);
  document.body.innerHTML = "";
});

test("U8: Ctrl Enter reaches the screen while a checkbox has the focus; Enter alone does nothing", () => {
  const box = mount(AppCheckbox, { props: { modelValue: false, label: "Accept" }, attachTo: document.body }).get("input");
  const pressed = (init: KeyboardEventInit): boolean => {
    const event = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...init });
    const seen = vi.fn<(prevented: boolean) => void>();
    const listen = (each: Event): void => {
      seen(each.defaultPrevented);
    };
    window.addEventListener("keydown", listen);
    box.element.dispatchEvent(event);
    window.removeEventListener("keydown", listen);
    return seen.mock.calls[0]?.[0] ?? true;
  };
  expect(pressed({ ctrlKey: true })).toBe(false);
  expect(pressed({ metaKey: true })).toBe(false);
  // Enter alone would send the form around it.
  expect(pressed({})).toBe(true);
});

test("Ctrl Enter reaches the screen from a text field, too; Enter alone stays with the field", () => {
  const field = mount(AppField, { props: { modelValue: "", label: "Token", type: "password" }, attachTo: document.body });
  const pressed = (init: KeyboardEventInit): boolean => {
    const event = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...init });
    field.get("input").element.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(pressed({ ctrlKey: true })).toBe(false);
  expect(field.emitted("enter")).toBeUndefined();
  expect(pressed({})).toBe(true);
  expect(field.emitted("enter")).toHaveLength(1);
});
