// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { defineComponent, h, nextTick, ref } from "vue";
import { keepFocus } from "#renderer/app/keep-focus";
import { i18n } from "#renderer/i18n/index";
import AppPanel from "./AppPanel.vue";

test("the focus stays in the panel when what was pressed there is gone, and Esc still closes it; it is never drawn in from elsewhere", async () => {
  const rows = ref(["Accept", "Withdraw"]);
  let closed = 0;
  const end = keepFocus();
  /** What is removed is heard of in a microtask, and looked at in the task after it. */
  const looked = (): Promise<void> =>
    new Promise((done) => {
      setTimeout(() => setTimeout(done));
    });
  const screen = mount(
    defineComponent(() => () => [
      h("button", { class: "outside" }, "Search"),
      h(
        AppPanel,
        { title: "Castellan", onClose: () => (closed += 1) },
        { default: () => rows.value.map((row) => h("button", { key: row, class: "inside" }, row)) },
      ),
    ]),
    { attachTo: document.body, global: { plugins: [i18n] } },
  );
  const panel = screen.find("aside");
  screen.find<HTMLElement>(".inside").element.focus();
  rows.value = ["Withdraw"];
  await nextTick();
  await looked();
  expect(document.activeElement).toBe(panel.element);
  await panel.trigger("keydown", { key: "Escape" });
  expect(closed).toBe(1);
  screen.find<HTMLElement>(".outside").element.focus();
  rows.value = [];
  await nextTick();
  await looked();
  expect(document.activeElement).toBe(screen.find(".outside").element);
  end();
  screen.unmount();
});
