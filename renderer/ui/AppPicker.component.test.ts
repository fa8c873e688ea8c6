// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import { ref } from "vue";
import AppPicker from "./AppPicker.vue";

afterEach(() => {
  document.body.innerHTML = "";
});

const people = [
  { value: "1", label: "Joost Achterberg", hint: "joost@hoogland.example" },
  { value: "2", label: "Zoë Ström", hint: "zoe@hoogland.example" },
  { value: "3", label: "Anna Joosten", hint: "anna@hoogland.example" },
] as const;

/** A picker whose choice is kept as a screen would keep it. */
function picker(more: { readonly single?: boolean; readonly gone?: readonly string[]; readonly values?: readonly string[] } = {}) {
  const values = ref<readonly string[]>(more.values ?? []);
  const shown = mount(
    {
      components: { AppPicker },
      setup: () => ({
        more,
        people,
        values,
        add: (value: string) => (values.value = [...values.value, value]),
        remove: (value: string) => (values.value = values.value.filter((each) => each !== value)),
      }),
      template: `<AppPicker label="People" :options="people" :values="values" :single="more.single" :gone="more.gone" @add="add" @remove="remove" />`,
    },
    { attachTo: document.body },
  );
  const field = () => shown.get("input");
  return {
    shown,
    values,
    field,
    type: async (text: string) => {
      await field().setValue(text);
    },
    press: async (key: string, init: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
      field().element.dispatchEvent(event);
      await shown.vm.$nextTick();
      return event;
    },
    offered: () => shown.findAll("li").map((each) => each.get("span").text()),
    text: () => field().element.value,
  };
}

test("what begins with the typed letters is offered first, whatever their accents; Enter takes it", async () => {
  const own = picker();
  await own.type("joost");
  expect(own.offered()).toEqual(["Joost Achterberg", "Anna Joosten"]);
  await own.press("ArrowDown");
  await own.press("Enter");
  expect([own.values.value, own.text()]).toEqual([["3"], ""]);
  await own.type("zoe s");
  await own.press("Enter");
  expect(own.values.value).toEqual(["3", "2"]);
  // What is chosen already is not offered again.
  await own.type("o");
  expect(own.offered()).toEqual(["Joost Achterberg"]);
});

test("a list takes each that it names, by name or address, and keeps what fits nobody", async () => {
  const own = picker();
  await own.type("anna@hoogland.example; Nobody Here, zoë ström");
  expect([own.values.value, own.text()]).toEqual([["3", "2"], "nobody here"]);
});

test("Backspace in the empty field takes the last one back; while something is typed it does not", async () => {
  const own = picker({ values: ["1", "2"] });
  await own.type("x");
  await own.press("Backspace");
  expect(own.values.value).toEqual(["1", "2"]);
  await own.type("");
  await own.press("Backspace");
  expect(own.values.value).toEqual(["1"]);
});

test("Esc closes the list alone, and Ctrl Enter belongs to the screen", async () => {
  const own = picker();
  let reached = 0;
  const listen = (): void => {
    reached += 1;
  };
  window.addEventListener("keydown", listen);
  await own.type("joost");
  await own.press("Escape");
  expect([reached, own.field().attributes("aria-expanded"), own.text()]).toEqual([0, "false", "joost"]);
  await own.press("Escape");
  expect((await own.press("Enter", { ctrlKey: true })).defaultPrevented).toBe(false);
  window.removeEventListener("keydown", listen);
  expect([reached, own.values.value]).toEqual([2, []]);
});

test("one alone leaves no field once it is chosen; what was struck out comes back by its own button", async () => {
  const single = picker({ single: true });
  await single.type("zoe");
  await single.press("Enter");
  expect([single.values.value, single.shown.find("input").exists()]).toEqual([["2"], false]);
  const own = picker({ gone: ["1"] });
  await own.shown.get("button").trigger("click");
  expect(own.values.value).toEqual(["1"]);
});
