// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { expect, test } from "vitest";
import { i18n } from "#renderer/i18n/index";
import AppPanel from "./AppPanel.vue";
import AppSelectionBar from "./AppSelectionBar.vue";

const sources = import.meta.glob<string>("../**/*.vue", { eager: true, query: "?raw", import: "default" });
const global = { plugins: [i18n] };

test("U13: news stand above the selection and above the foot of a panel, which are marked as such", () => {
  setActivePinia(createPinia());
  expect(mount(AppSelectionBar, { props: { text: "2 selected", actions: [] }, global }).attributes("data-bottom-bar")).toBe("");
  const foot = mount(AppPanel, { props: { title: "Sandbox" }, slots: { foot: "Start over…" }, global });
  expect(foot.get("[data-bottom-bar]").text()).toBe("Start over…");
  expect(
    mount(AppPanel, { props: { title: "Sandbox" }, global })
      .find("[data-bottom-bar]")
      .exists(),
  ).toBe(false);
  // Happy DOM lays nothing out: the rule itself is looked at.
  const rule = /:root:has\(\[data-bottom-bar\]\) \.toasts \{\s*bottom: calc\(var\(--statusbar\) \+ (\d+)px/u.exec(
    sources["./AppToasts.vue"] ?? "",
  );
  expect(Number(rule?.[1])).toBeGreaterThanOrEqual(56);
});

test("U13: whatever ends a screen with buttons or hints carries the mark", () => {
  // The status bar is under the news anyway, and what stands over everything has news beside it.
  const exempt = /class="(?:statusbar|palette-foot|ask-foot)"/u;
  const feet = Object.entries(sources).flatMap(([path, text]) =>
    [...text.matchAll(/<(?:footer|div|p)\b[^>]*>/gu)]
      .map(([tag]) => tag)
      .filter((tag) => (tag.startsWith("<footer") || /class="(?:[^"]* )?foot(?: [^"]*)?"/u.test(tag)) && !exempt.test(tag))
      .map((tag) => ({ path, tag })),
  );
  expect(feet.length).toBeGreaterThanOrEqual(5);
  expect(feet.filter(({ tag }) => !tag.includes("data-bottom-bar"))).toEqual([]);
});
