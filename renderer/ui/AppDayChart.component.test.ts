// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { createPinia, setActivePinia } from "pinia";
import { i18n } from "#renderer/i18n/index";
import AppDayChart from "./AppDayChart.vue";

test("one failed sign-in among many is a sliver of its day, not the whole of it", () => {
  setActivePinia(createPinia());
  const chart = mount(AppDayChart, {
    global: { plugins: [i18n] },
    props: {
      label: "Events",
      days: [
        { day: "2026-11-18T12:00:00.000Z", count: 100, bad: 1 },
        { day: "2026-11-19T12:00:00.000Z", count: 50, bad: 50 },
        { day: "2026-11-20T12:00:00.000Z", count: 10, bad: 0 },
      ],
    },
  });
  const heights = chart.findAll("g").map((day) => day.findAll("rect").map((bar) => Number(bar.attributes("height"))));
  expect(heights).toEqual([[36, 2], [18, 18], [4]]);
  expect(chart.findAll("title").map((title) => title.text())[0]).toMatch(/100.*1/u);
});
