// @vitest-environment happy-dom
import { mount, type VueWrapper } from "@vue/test-utils";
import { defineComponent, h, nextTick, ref, useTemplateRef } from "vue";
import { afterEach, expect, test } from "vitest";
import { useRowWindow } from "./row-window.ts";

const rows = Array.from({ length: 500 }, (_, index) => `row ${String(index)}`);
const sizes = { rowHeight: 30, headHeight: 40, beyond: 2 };
/** A grid of 340 pixels, ten rows below its head, whose active row is named as both matrices name theirs. */
const Grid = defineComponent({
  setup() {
    const grid = useTemplateRef<HTMLElement>("grid");
    const view = useRowWindow(grid, () => rows, sizes);
    const active = ref(0);
    const go = (to: number): void => {
      active.value = to;
      view.reveal(to);
    };
    return { view, active, go };
  },
  render() {
    return h(
      "div",
      { ref: "grid", role: "grid", "aria-activedescendant": `row-${String(this.active)}`, onScroll: this.view.look },
      this.view.shown.value.map(({ row, index }) => h("div", { id: `row-${String(index)}`, key: row }, row)),
    );
  },
});
let shown: VueWrapper<InstanceType<typeof Grid>>;
function show(): HTMLElement {
  shown = mount(Grid, { attachTo: document.body });
  const { element } = shown;
  if (!(element instanceof HTMLElement)) throw new Error("no element");
  // The window that stands in lays nothing out.
  Object.defineProperties(element, { clientHeight: { value: 340 }, clientWidth: { value: 600 } });
  return element;
}
const active = () => document.getElementById(shown.get("[role=grid]").attributes("aria-activedescendant") ?? "");
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
afterEach(() => {
  shown.unmount();
});

test("a row that becomes the active one far away is drawn in the same turn, so that a screen reader finds it", async () => {
  const grid = show();
  for (const to of [499, 0, 250, 251]) {
    shown.vm.go(to);
    await nextTick();
    expect(active()?.textContent).toBe(rows[to]);
  }
  expect(grid.children.length).toBeLessThan(20);
});
test("no more is scrolled than it takes", () => {
  const grid = show();
  shown.vm.go(9);
  expect(grid.scrollTop).toBe(0);
  shown.vm.go(10);
  expect(grid.scrollTop).toBe(30);
  shown.vm.go(1);
  expect(grid.scrollTop).toBe(30);
  shown.vm.go(0);
  expect(grid.scrollTop).toBe(0);
});
test("what is scrolled by hand is drawn at the next frame; a page is what is in sight but one row", async () => {
  const grid = show();
  await frame();
  expect(shown.vm.view.page()).toBe(9);
  grid.scrollTop = 3000;
  grid.dispatchEvent(new Event("scroll"));
  await nextTick();
  expect(document.getElementById("row-100")).toBeNull();
  await frame();
  await nextTick();
  expect(document.getElementById("row-100")).not.toBeNull();
  expect(document.getElementById("row-0")).toBeNull();
});
