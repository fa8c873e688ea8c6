// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import AppField from "./AppField.vue";
import AppSelect from "./AppSelect.vue";

test("a field tells its mistake in place of its hint, to the eye and to a screen reader", async () => {
  const field = mount(AppField, { props: { modelValue: "", label: "Name", hint: "At most 50 characters" } });
  const describedBy = (): string => field.get(`#${CSS.escape(field.get("input").attributes("aria-describedby") ?? "none")}`).text();
  expect([describedBy(), field.get("input").attributes("aria-invalid")]).toEqual(["At most 50 characters", undefined]);
  await field.setProps({ error: "Enter a name" });
  expect([describedBy(), field.get("input").attributes("aria-invalid")]).toEqual(["Enter a name", "true"]);
  expect(field.get("[role=alert]").text()).toBe("Enter a name");
  expect(field.get("label").attributes("for")).toBe(field.get("input").attributes("id"));
});

test("where only the placeholder says what a field is for, all of it can be read in a narrow one too", async () => {
  const field = mount(AppField, {
    props: { modelValue: "", label: "Search", placeholder: "Person, item, device, address", hideLabel: true },
  });
  expect(field.get("input").attributes("title")).toBe("Person, item, device, address");
  expect(field.get(".label").classes()).toContain("sr");
  await field.setProps({ hideLabel: false });
  expect(field.get("input").attributes("title")).toBeUndefined();
});

test("what is typed as a secret is hidden until its button is pressed, and the keyboard's lock is told", async () => {
  const field = mount(AppField, { props: { modelValue: "secret", label: "Master password", type: "password" } });
  expect(field.get("input").attributes("type")).toBe("password");
  await field.get("button").trigger("click");
  expect(field.get("input").attributes("type")).toBe("text");
  const locked = new KeyboardEvent("keydown", { key: "a" });
  Object.defineProperty(locked, "getModifierState", { value: (name: string) => name === "CapsLock" });
  field.get("input").element.dispatchEvent(locked);
  await field.vm.$nextTick();
  expect(field.text()).toMatch(/Caps/u);
});

test("Enter in a field of several lines is a line; in one of one line it is told", () => {
  const press = (multiline: boolean): unknown => {
    const field = mount(AppField, { props: { modelValue: "", label: "Notes", multiline } });
    const event = new KeyboardEvent("keydown", { key: "Enter", cancelable: true });
    field.get(multiline ? "textarea" : "input").element.dispatchEvent(event);
    return [field.emitted("enter")?.length ?? 0, event.defaultPrevented];
  };
  expect([press(true), press(false)]).toEqual([
    [0, false],
    [1, true],
  ]);
});

test("a list of choices keeps the kind of its values, and a choice that is off cannot be taken", async () => {
  const options = [
    { value: 1, label: "Admin" },
    { value: 2, label: "Custom", disabled: true },
    { value: 4, label: "User" },
  ];
  const select = mount(AppSelect<number>, { props: { modelValue: 1, label: "Role", options } });
  select.get("select").element.selectedIndex = 2;
  await select.get("select").trigger("change");
  expect(select.emitted("update:modelValue")).toEqual([[4]]);
  expect(select.findAll("option").map((each) => each.attributes("disabled") !== undefined)).toEqual([false, true, false]);
});
