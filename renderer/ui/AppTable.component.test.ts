// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { expect, test, vi } from "vitest";
import { h } from "vue";
import { i18n } from "#renderer/i18n/index";
import AppTable from "./AppTable.vue";

// What is not laid out has no height, and a table without height draws no rows.
for (const [side, pixels] of Object.entries({ clientHeight: 400, clientWidth: 800 }))
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
const rows = ["Hoogland", "Wilgenhof"];
const mounted = (scroll: number, told = (_scroll: number): void => undefined) =>
  mount(AppTable<string>, {
    attachTo: document.body,
    props: {
      ...{ label: "Clients", columns: [{ id: "name", label: "Client" }], rows, scroll },
      "onUpdate:scroll": told,
      rowKey: (row: string) => row,
      rowName: (row: string) => row,
    },
    slots: { "cell-name": ({ row }: { row: string }) => h("a", { href: "#" }, row) },
    global: { plugins: [i18n] },
  });

test("U11: a row that is left by a link in it is the current one when coming back", async () => {
  const shown = mounted(0);
  await vi.waitFor(() => {
    expect(shown.findAll("tbody a")).toHaveLength(2);
  });
  await shown.findAll("tbody a")[1]?.trigger("click");
  expect(shown.emitted("update:current")).toEqual([["Wilgenhof"]]);
  // The link itself leads on.
  expect(shown.emitted("open")).toBeUndefined();
  shown.unmount();
});
test("U11: how far the table is scrolled is told when it goes, and taken up again", async () => {
  const told = vi.fn();
  const shown = mounted(0, told);
  const scroller = shown.get(".table-scroll");
  scroller.element.scrollTop = 120;
  await scroller.trigger("scroll");
  // Telling it at every step would draw the parent each time.
  expect(told).not.toHaveBeenCalled();
  shown.unmount();
  expect(told.mock.calls).toEqual([[120]]);
  const again = mounted(120);
  expect(again.get(".table-scroll").element.scrollTop).toBe(120);
  again.unmount();
});
test("everything that is shown is chosen or left out at once; what search and filter hide stays as it was chosen", async () => {
  const shown = mounted(0);
  await shown.setProps({ selectable: true, selected: new Set(["Hidden"]) });
  const all = shown.get("thead input[type=checkbox]");
  await all.trigger("change");
  expect(shown.emitted("update:selected")?.at(-1)).toEqual([new Set(["Hidden", ...rows])]);
  await shown.setProps({ selected: new Set(["Hidden", ...rows]) });
  await all.trigger("change");
  expect(shown.emitted("update:selected")?.at(-1)).toEqual([new Set(["Hidden"])]);
  shown.unmount();
});
test("a row that cannot be selected has no box, and does not keep all others from being left out at once", async () => {
  const shown = mounted(0);
  await shown.setProps({ selectable: true, canSelect: (row: string) => row !== "Wilgenhof", current: "Wilgenhof" });
  await vi.waitFor(() => {
    expect(shown.findAll("tbody input[type=checkbox]")).toHaveLength(1);
  });
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "x" }));
  expect(shown.emitted("update:selected")).toBeUndefined();
  const all = shown.get("thead input[type=checkbox]");
  await all.trigger("change");
  expect(shown.emitted("update:selected")?.at(-1)).toEqual([new Set(["Hoogland"])]);
  await shown.setProps({ selected: new Set(["Hoogland"]) });
  await all.trigger("change");
  expect(shown.emitted("update:selected")?.at(-1)).toEqual([new Set()]);
  shown.unmount();
});
