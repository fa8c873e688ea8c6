// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test } from "vitest";
import { h } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";
import { appError } from "#shared/errors/app-error";
import { i18n, setLanguage } from "#renderer/i18n/index";
import AppButton from "./AppButton.vue";
import AppChoice from "./AppChoice.vue";
import AppColumns from "./AppColumns.vue";
import AppDayChart from "./AppDayChart.vue";
import AppErrorNote from "./AppErrorNote.vue";
import AppKeptNote from "./AppKeptNote.vue";
import AppLevel from "./AppLevel.vue";
import AppMeter from "./AppMeter.vue";
import AppPills from "./AppPills.vue";
import AppSegments from "./AppSegments.vue";
import AppSwitch from "./AppSwitch.vue";
import AppTableRow from "./AppTableRow.vue";
import AppTabs from "./AppTabs.vue";
import AppTicks from "./AppTicks.vue";
import AppTime from "./AppTime.vue";

const global = { plugins: [i18n] };
beforeEach(() => {
  setActivePinia(createPinia());
});
afterEach(() => {
  setLanguage("en");
  document.body.innerHTML = "";
});
const last = (shown: VueWrapper): unknown => shown.emitted("update:modelValue")?.at(-1)?.[0];
const press = async (name: RegExp): Promise<void> => {
  const found = [...document.querySelectorAll<HTMLElement>("button, [role=checkbox], label")].find((each) =>
    name.test((each.getAttribute("aria-label") ?? each.textContent).trim()),
  );
  if (found === undefined) throw new Error(`no ${String(name)} in ${document.body.innerHTML}`);
  found.click();
  await flushPromises();
};

test("columns are shown, hidden, moved and set back; the first does not move up", async () => {
  const columns = ["name", "seats", "plan"].map((id) => ({ id, label: id.toUpperCase() }));
  const shown = mount(AppColumns, {
    props: {
      columns,
      initial: ["name", "seats"],
      modelValue: ["name", "seats"],
      "onUpdate:modelValue": (modelValue: readonly string[]) => shown.setProps({ modelValue }),
    },
    global,
    attachTo: document.body,
  });
  await press(/^Columns/u);
  await press(/NAME.*up|up.*NAME/iu);
  expect(shown.emitted("update:modelValue")).toBeUndefined();
  await press(/NAME.*down|down.*NAME/iu);
  expect(last(shown)).toEqual(["seats", "name"]);
  const box = (label: string): HTMLInputElement =>
    [...document.querySelectorAll("input")].find((each) => each.closest("li, label")?.textContent.includes(label) === true)!;
  box("PLAN").click();
  await flushPromises();
  expect(last(shown)).toEqual(["seats", "name", "plan"]);
  box("SEATS").click();
  await flushPromises();
  expect(last(shown)).toEqual(["name", "plan"]);
  await press(/Reset|initial/iu);
  expect(last(shown)).toEqual(["name", "seats"]);
  shown.unmount();
});
test("pills and segments say which one is on, with counts as the language writes them", async () => {
  const options = [
    { value: "all" as const, label: "All", count: 1284 },
    { value: "open" as const, label: "Open", count: 3 },
  ];
  for (const part of [AppPills, AppSegments] as const) {
    const shown = mount(part as typeof AppSegments, { props: { label: "Filter", options, modelValue: "all" }, global });
    expect(shown.get("[role=group]").attributes("aria-label")).toBe("Filter");
    expect(shown.findAll("button").map((button) => button.attributes("aria-pressed"))).toEqual(["true", "false"]);
    await shown.findAll("button")[1]!.trigger("click");
    expect(last(shown)).toBe("open");
  }
  setLanguage("nl");
  expect(mount(AppPills, { props: { label: "Filter", options, modelValue: "all" as const }, global }).text()).toContain("1.284");
});
test("the open tab is the current page for everybody, and a count of none is told as none", async () => {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/:tab", component: { render: () => null } }] });
  const tabs = ["members", "items"].map((id) => ({ id, label: id, to: `/${id}`, count: id === "items" ? 0 : undefined }));
  const shown = mount(AppTabs, { props: { label: "Client", current: "items", tabs }, global: { plugins: [i18n, router] } });
  expect(shown.findAll("a").map((tab) => tab.attributes("aria-current"))).toEqual([undefined, "page"]);
  expect(shown.findAll("a").map((tab) => tab.find(".n").exists())).toEqual([false, true]);
  await shown.findAll("a")[0]!.trigger("click");
  await flushPromises();
  expect(router.currentRoute.value.path).toBe("/members");
});
test("a button with a reason is reached, says the reason and does nothing", async () => {
  let pressed = 0;
  const shown = mount(AppButton, {
    props: { reason: "needs the network", onClick: () => (pressed += 1) },
    slots: { default: "Apply" },
    global,
  });
  await shown.get("button").trigger("click");
  expect(pressed).toBe(0);
  expect(shown.get("button").attributes("aria-disabled")).toBe("true");
  expect(shown.html()).toContain("needs the network");
  await shown.setProps({ reason: undefined });
  await shown.get("button").trigger("click");
  expect(pressed).toBe(1);
});
test("a switch and a way to choose hand on what was chosen, and a way with a reason cannot be", async () => {
  const toggle = mount(AppSwitch, { props: { modelValue: false }, slots: { default: "On" }, global });
  await toggle.get("input").setValue(true);
  expect(last(toggle)).toBe(true);
  const choice = mount(AppChoice, { props: { name: "plan", value: "teams", title: "Teams", modelValue: "none" }, global });
  await choice.get("input").setValue(true);
  expect(last(choice)).toBe("teams");
  await choice.setProps({ reason: "not at this provider" });
  expect(choice.get("input").attributes("disabled")).toBeDefined();
  expect(choice.get("label").text()).toContain("not at this provider");
});
test("an error tells what was kept and what to do; a server's own words only when they are asked for", async () => {
  const shown = mount(AppErrorNote, { props: { error: { ...appError("network.unreachable"), detail: "ECONNREFUSED 127.0.0.1" } }, global });
  expect(shown.get("[role=alert]").findAll("p")).toHaveLength(2);
  expect(shown.text()).not.toContain("ECONNREFUSED");
  await shown.get("button[aria-expanded=false]").trigger("click");
  expect(shown.text()).toContain("ECONNREFUSED");
  await shown.setProps({ kept: "The draft is here." });
  expect(shown.text()).toContain("The draft is here.");
});
test("what was kept of a form can be thrown away", async () => {
  const shown = mount(AppKeptNote, { global });
  await shown.get("button").trigger("click");
  expect(shown.emitted("discard")).toHaveLength(1);
});
test("a level is told in words to everybody, also where only its name is seen", () => {
  expect(mount(AppLevel, { props: { level: "view-hidden" }, slots: { default: "IT" }, global }).text()).toMatch(/IT\s*, .+/u);
  expect(
    mount(AppLevel, { props: { level: "view-hidden" }, global })
      .find("svg")
      .exists(),
  ).toBe(true);
  expect(
    mount(AppLevel, { props: { level: "manage" }, global })
      .find("svg")
      .exists(),
  ).toBe(false);
});
test("a meter stays within its bar and speaks only with a label; ticks count what is done", () => {
  const width = (value: number, total: number): string | undefined =>
    mount(AppMeter, { props: { value, total } }).get("i").attributes("style");
  expect(width(5, 4)).toContain("100%");
  expect(width(-1, 4)).toContain("0%");
  expect(width(1, 0)).toContain("0%");
  expect(
    mount(AppMeter, { props: { value: 1, total: 4 } })
      .get(".meter")
      .attributes("aria-hidden"),
  ).toBe("true");
  expect(
    mount(AppMeter, { props: { value: 1, total: 4, label: "Read" } })
      .get("[role=progressbar]")
      .attributes("aria-valuemax"),
  ).toBe("4");
  const ticks = mount(AppTicks, { props: { done: 2, total: 3 } });
  expect(ticks.attributes("style")).toBe("--done: 2; --total: 3;");
  expect(ticks.classes()).not.toContain("done");
  expect(mount(AppTicks, { props: { done: 3, total: 3 } }).classes()).toContain("done");
});
test("a chart of days tells its busiest day in words, and shows a day with one event beside one with thousands", () => {
  const days = [
    { day: "2026-11-01", count: 5000, bad: 0 },
    { day: "2026-11-02", count: 1, bad: 0 },
    { day: "2026-11-03", count: 0, bad: 0 },
  ];
  const shown = mount(AppDayChart, { props: { label: "Events", days, on: "2026-11-02" }, global });
  expect(shown.get("[role=img]").attributes("aria-label")).toMatch(/Events.*1 Nov.*5,000/u);
  expect(shown.findAll("rect").map((bar) => Number(bar.attributes("height")))).toEqual([36, 3, 1]);
  expect(shown.findAll("rect.on")).toHaveLength(1);
  expect(
    mount(AppDayChart, { props: { label: "Events", days: [] }, global })
      .get("[role=img]")
      .attributes("aria-label"),
  ).toBe("Events");
});
test("a moment has its exact time for machines and on hover", () => {
  const shown = mount(AppTime, { props: { at: "2026-11-01T08:41:00Z" }, global });
  expect(shown.get("time").attributes("datetime")).toBe("2026-11-01T08:41:00Z");
  expect(shown.get("time").attributes("title")).toContain("2026");
});
test("a row names what its box chooses, hands Shift on, and numbers itself behind the head", async () => {
  const row = mount(AppTableRow, {
    props: {
      ...{ row: { name: "Hoogland" }, rowKey: "h", name: "Hoogland", index: 4, columns: [{ id: "name", label: "Name" }] },
      ...{ cells: { "cell-name": ({ row: each }: { row: { name: string } }) => [h("b", each.name)] } },
      ...{ selectable: true, hasBox: true, selected: false, current: true, reachable: true },
    } as never,
    global,
    attachTo: document.createElement("tbody"),
  });
  expect([row.attributes("aria-rowindex"), row.attributes("aria-selected"), row.attributes("tabindex")]).toEqual(["6", "true", "0"]);
  expect(row.get("b").text()).toBe("Hoogland");
  expect(row.get("input").attributes("aria-label")).toBe("Select Hoogland");
  await row.get("input").trigger("click", { shiftKey: true });
  expect(row.emitted("toggle")).toEqual([["h", true]]);
});
