// @vitest-environment happy-dom
import { mount, type VueWrapper } from "@vue/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { h, nextTick } from "vue";
import { handleShortcut } from "#renderer/composables/shortcuts";
import { i18n } from "#renderer/i18n/index";
import ListWithPanel from "./ListWithPanel.vue";

// The rows of a real list are those in sight; here all are.
vi.mock("@tanstack/vue-virtual", async () => {
  const { computed } = await import("vue");
  return {
    useVirtualizer: (options: { value: { count: number } }) =>
      computed(() => ({
        getVirtualItems: () =>
          Array.from({ length: options.value.count }, (_, index) => ({ index, start: index * 30, end: index * 30 + 30 })),
        getTotalSize: () => options.value.count * 30,
        measure: () => undefined,
        scrollToIndex: () => undefined,
      })),
  };
});

interface Person {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}
const people: readonly Person[] = [
  { id: "1", name: "Bea", active: true },
  { id: "2", name: "Ann", active: false },
  { id: "3", name: "Cas", active: true },
];
let shown: VueWrapper | null = null;
afterEach(() => {
  shown?.unmount();
  shown = null;
});
function show(more: Readonly<Record<string, unknown>> = {}, slots: Readonly<Record<string, unknown>> = {}): VueWrapper {
  shown = mount(ListWithPanel as never, {
    attachTo: document.body,
    global: { plugins: [i18n] },
    props: {
      title: "client.tabs.members",
      rows: people,
      rowKey: (row: Person) => row.id,
      rowName: (row: Person) => row.name,
      columns: [{ id: "name", label: "Name", sort: (row: Person) => row.name }],
      sort: { column: "name", descending: false },
      search: "Name of a person",
      matches: (row: Person, text: string) => row.name.toLowerCase().includes(text.toLowerCase()),
      filters: [
        { id: "all", label: "All", fits: () => true },
        { id: "active", label: "Active", fits: (row: Person) => row.active },
        { id: "odd", label: "Odd", fits: () => false },
      ],
      nothing: { icon: "search", title: "Nobody here" },
      ...more,
    } as never,
    slots: {
      "cell-name": ({ row }: { row: Person }) => h("span", { class: "cell" }, row.name),
      none: () => h("p", "There is nobody yet"),
      panel: ({ row, close }: { row: Person; close: () => void }) => h("aside", { onClick: close }, `About ${row.name}`),
      ...slots,
    } as never,
  });
  return shown;
}
const names = (list: VueWrapper): readonly string[] => list.findAll(".cell").map((cell) => cell.text());

test("rows stand in the wanted order; a search and a filter leave those that fit, and one press shows all again", async () => {
  const list = show();
  expect(names(list)).toEqual(["Ann", "Bea", "Cas"]);
  await list.findAll("button.pill")[1]!.trigger("click");
  expect(names(list)).toEqual(["Bea", "Cas"]);
  await list.get("input").setValue("ann");
  expect(names(list)).toEqual([]);
  expect(list.text()).toContain("Nobody here");
  await list
    .findAll("button")
    .find((button) => button.text() === "Show all")!
    .trigger("click");
  expect(names(list)).toEqual(["Ann", "Bea", "Cas"]);
  expect((list.get("input").element as HTMLInputElement).value).toBe("");
});
test("a filter that nothing fits is not offered, all always is, and their numbers follow the search", async () => {
  const list = show();
  expect(list.findAll("button.pill").map((pill) => pill.text())).toEqual(["All3", "Active2"]);
  await list.get("input").setValue("bea");
  expect(list.findAll("button.pill").map((pill) => pill.text())).toEqual(["All1", "Active1"]);
});
test("of rows that are only the first of more, no filter tells how many fit it", () => {
  expect(
    show({ partial: true })
      .findAll("button.pill")
      .map((pill) => pill.text()),
  ).toEqual(["All", "Active"]);
});
test("pressing a row opens its panel, which stays while the row is only filtered away, and closes itself", async () => {
  const list = show();
  await list.findAll("tbody tr")[1]!.trigger("click");
  expect(list.emitted("update:open")).toEqual([["1"]]);
  await list.setProps({ open: "1" } as never);
  expect(list.get("aside").text()).toBe("About Bea");
  await list.get("input").setValue("ann");
  expect(list.find("aside").exists()).toBe(true);
  await list.get("aside").trigger("click");
  expect(list.emitted("update:open")?.at(-1)).toEqual([null]);
});
test("a list without any rows says so in its own words, and offers nothing to press", () => {
  const list = show({ rows: [], filters: undefined });
  expect(list.text()).toContain("There is nobody yet");
  expect(list.text()).not.toContain("Show all");
});
test("the slash key goes to the search", async () => {
  const list = show();
  handleShortcut(new KeyboardEvent("keydown", { key: "/" }));
  await nextTick();
  expect(document.activeElement).toBe(list.get("input").element);
});
test("rows that are found in a way of their own stand as they are given", async () => {
  const find = vi.fn((text: string, filter: string) => (text === "" && filter === "all" ? people : people.slice(0, 1)));
  const list = show({ find, sort: undefined });
  expect(names(list)).toEqual(["Bea", "Ann", "Cas"]);
  await list.get("input").setValue("x");
  expect(names(list)).toEqual(["Bea"]);
  expect(find).toHaveBeenLastCalledWith("x", "all");
});

test("what a file takes of other rows is what the list would show of them, in its order", async () => {
  const list = show({
    columns: [{ id: "name", label: "Name", sort: (row: Person) => row.name }],
    filters: [
      { id: "all", label: "All", fits: () => true },
      { id: "active", label: "Active", fits: (row: Person) => row.active },
    ],
    filter: "active",
    sort: { column: "name", descending: true },
  });
  await nextTick();
  const { shownOf } = list.vm as unknown as { shownOf(rows: readonly Person[]): readonly Person[] };
  const older = [...people, { id: "4", name: "Dio", active: true }, { id: "5", name: "Eva", active: false }];
  expect(shownOf(older).map(({ name }) => name)).toEqual(["Dio", "Cas", "Bea"]);
});

const windowIs = (width: number): void => {
  (window as unknown as { happyDOM: { setViewport(size: { width: number }): void } }).happyDOM.setViewport({ width });
};
const before = window.innerWidth;
afterEach(() => {
  windowIs(before);
});
test("what is said of the whole list stands beside it, and a panel takes its place where the row has one", async () => {
  windowIs(1280);
  const list = show({ about: "About people", hasPanel: (row: Person) => row.active }, { about: () => h("p", "Three people") });
  expect(list.text()).toContain("Three people");
  expect(list.find("[aria-label='About people'].iconbtn").exists()).toBe(false);
  await list.setProps({ open: "2" } as never);
  expect(list.text()).toContain("Three people");
  await list.setProps({ open: "1" } as never);
  expect(list.text()).not.toContain("Three people");
  expect(list.text()).toContain("About Bea");
});
test("where there is little room it stands behind a button; Esc closes it first, and only then leaves the list", async () => {
  windowIs(853);
  const list = show({ about: "About people" }, { about: () => h("button", { type: "button", class: "inside" }, "Check") });
  const button = list.get("button[aria-label='About people']");
  expect(list.find(".inside").exists()).toBe(false);
  await button.trigger("click");
  expect(list.find(".inside").exists()).toBe(true);
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  await nextTick();
  expect(list.find(".inside").exists()).toBe(false);
  expect(list.emitted("leave")).toBeUndefined();
  await button.trigger("click");
  await list.get(".inside").trigger("keydown", { key: "Escape" });
  expect(list.find(".inside").exists()).toBe(false);
  expect(document.activeElement).toBe(button.element);
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(list.emitted("leave")).toHaveLength(1);
});
test("Esc closes the panel first where nothing is chosen either", async () => {
  windowIs(1280);
  const list = show({ open: "1" });
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  await nextTick();
  expect(list.text()).not.toContain("About Bea");
  expect(list.emitted("leave")).toBeUndefined();
});
test("Esc closes the panel first, then what was chosen goes, and only then the list is left", async () => {
  windowIs(1280);
  const list = show({ selectable: true, selected: new Set(["2"]), open: "1" });
  const escape = async (): Promise<void> => {
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    await nextTick();
  };
  await escape();
  expect(list.text()).not.toContain("About Bea");
  expect(list.emitted("update:selected")).toBeUndefined();
  await escape();
  expect(list.emitted("update:selected")).toEqual([[new Set()]]);
  expect(list.emitted("leave")).toBeUndefined();
  await list.setProps({ selected: new Set() } as never);
  await escape();
  expect(list.emitted("leave")).toHaveLength(1);
});
