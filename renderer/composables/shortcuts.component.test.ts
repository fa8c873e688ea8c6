// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import { defineComponent, effectScope, h, ref, type EffectScope } from "vue";
import { i18n } from "#renderer/i18n/index";
import AppDialog from "#renderer/ui/AppDialog.vue";
import { handleShortcut, useShortcuts } from "./shortcuts.ts";

const scopes: EffectScope[] = [];
const pressed: string[] = [];
function add(keys: string, name: string, always = false): void {
  const scope = effectScope();
  scopes.push(scope);
  scope.run(() => {
    useShortcuts("test", [{ keys, always, run: () => void pressed.push(name) }]);
  });
}
function press(key: string, target: Element, ctrlKey = false): void {
  const event = new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true, cancelable: true });
  Object.defineProperty(event, "target", { value: target });
  handleShortcut(event);
}
afterEach(() => {
  for (const scope of scopes.splice(0)) scope.stop();
  pressed.length = 0;
  document.body.innerHTML = "";
});

test("Ctrl Enter in a field of a panel is the panel's, not the primary button of the screen behind it", () => {
  add("ctrl+enter", "screen", true);
  add("ctrl+enter", "panel");
  const field = document.body.appendChild(document.createElement("input"));
  press("Enter", field, true);
  press("Enter", document.body, true);
  expect(pressed).toEqual(["panel", "panel"]);
});

test("letters in a field stay text, and under a dialog a panel hears nothing", () => {
  add("e", "panel");
  add("ctrl+enter", "panel");
  press("e", document.body.appendChild(document.createElement("textarea")));
  document.body.insertAdjacentHTML("beforeend", '<div role="dialog" data-state="open"></div>');
  press("Enter", document.body, true);
  expect(pressed).toEqual([]);
});

test("Esc closes the dialog that floats over a screen, and only after that leaves the screen", async () => {
  window.addEventListener("keydown", handleShortcut);
  add("escape", "screen", true);
  const open = ref(true);
  const shown = mount(
    defineComponent({
      setup: () => () =>
        h(AppDialog, { open: open.value, title: "Edit", "onUpdate:open": (now: boolean) => (open.value = now) }, () =>
          h("input", { id: "typed" }),
        ),
    }),
    { attachTo: document.body, global: { plugins: [i18n] } },
  );
  const escape = async (): Promise<void> => {
    await flushPromises();
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
    );
    await flushPromises();
  };
  await escape();
  expect([open.value, pressed]).toEqual([false, []]);
  await escape();
  expect(pressed).toEqual(["screen"]);
  shown.unmount();
  window.removeEventListener("keydown", handleShortcut);
});

test.each([
  ["Enter", "<button>Discard</button>", []],
  ["Enter", '<a href="#/x">Open</a>', []],
  ["Enter", '<div role="listitem" tabindex="0">A row</div>', ["screen"]],
  ["Enter", '<input type="checkbox">', ["screen"]],
  [" ", "<button><b>Discard</b></button>", []],
  [" ", '<input type="checkbox">', []],
  [" ", '<a href="#/x">Open</a>', ["screen"]],
])("%j is what presses %s, before it is the screen's", (key, html, expected) => {
  add(key === " " ? "space" : "enter", "screen");
  document.body.innerHTML = html;
  press(key, document.body.querySelector("b") ?? document.body.firstElementChild!);
  expect(pressed).toEqual(expected);
});
