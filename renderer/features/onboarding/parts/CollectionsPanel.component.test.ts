// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { i18n } from "#renderer/i18n/index";
import CollectionsPanel from "./CollectionsPanel.vue";

const settings = {
  limitCollectionCreation: true,
  limitCollectionDeletion: true,
  limitItemDeletion: false,
  allowAdminAccessToAllCollectionItems: false,
};
const panel = (over: Partial<InstanceType<typeof CollectionsPanel>["$props"]> = {}) =>
  mount(CollectionsPanel, {
    props: {
      collections: [
        { path: "IT", access: [] },
        { path: "Board/Minutes", access: [{ group: "Board", level: "manage" }] },
      ],
      groups: ["Board"],
      group: "Board",
      policies: 0,
      people: 1,
      seats: 5,
      settings,
      existing: true,
      managed: new Set<string>(),
      ...over,
    },
    global: { plugins: [i18n] },
  });

test("U3: beside the grid nobody is asked to give what somebody manages directly, or what admins reach", () => {
  expect(panel().text()).toContain("No one can manage IT");
  expect(panel().text()).toContain("Assign to Board");
  for (const given of [
    panel({ managed: new Set(["IT"]) }),
    panel({ settings: { ...settings, allowAdminAccessToAllCollectionItems: true } }),
  ]) {
    expect(given.text()).not.toContain("No one can manage");
    expect(given.text()).not.toContain("Assign to");
  }
});

test("U22: what the panel names can be pressed and shows it in the grid", async () => {
  const shown = panel();
  await shown
    .findAll("button")
    .find((button) => button.text().startsWith("No one can manage"))!
    .trigger("click");
  await shown
    .findAll("button")
    .find((button) => button.text() === "Minutes")!
    .trigger("click");
  expect(shown.emitted("show")).toEqual([["IT"], ["Board/Minutes"]]);
});
