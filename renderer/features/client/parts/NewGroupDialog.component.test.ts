// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { expect, test, vi } from "vitest";
import type { ClientSetup } from "#shared/setup/value/client-setup";

const edit = vi.hoisted(() => vi.fn());
vi.hoisted(() => {
  vi.stubGlobal("bridge", {});
});
vi.mock("../actions.ts", () => ({ useClientActions: () => ({ edit }) }));
vi.mock("../store.ts", () => ({ useClient: () => ({ row: undefined }) }));
const { i18n } = await import("#renderer/i18n/index");
const { default: NewGroupDialog } = await import("./NewGroupDialog.vue");

test("a copy has a free name, the members and the access of its group", async () => {
  edit.mockResolvedValue(true);
  const shops = { id: "g", name: "Shops", externalId: null, members: [] };
  const setup = {
    groups: [shops, { ...shops, id: "h", name: "Shops, copy" }],
    members: [
      { id: "in", groups: ["g"] },
      { id: "out", groups: ["h"] },
    ],
    collections: [
      { id: "c", groups: [{ id: "g", level: "edit" }] },
      { id: "d", groups: [{ id: "h", level: "view" }] },
    ],
  } as unknown as ClientSetup;
  const dialog = mount(NewGroupDialog, {
    props: { open: true, setup, copyOf: setup.groups[0]! },
    attachTo: document.body,
    global: { plugins: [i18n] },
  });
  await flushPromises();
  document.querySelector<HTMLElement>(".ask-foot .btn.primary")?.click();
  await flushPromises();
  expect(edit).toHaveBeenCalledWith([
    { kind: "group.create", name: "Shops, copy 2", members: ["in"], reaches: [{ collection: "c", level: "edit" }] },
  ]);
  expect(dialog.emitted("made")).toEqual([["Shops, copy 2"]]);
  dialog.unmount();
});
