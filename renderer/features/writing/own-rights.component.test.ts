// @vitest-environment happy-dom
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import { mount } from "@vue/test-utils";
import { asId, type ClientId, type GroupId } from "#shared/model/ids";
import { renameClient } from "#shared/setup/changes/kinds/client-rename";
import { renameGroup } from "#shared/setup/changes/kinds/group-rename";
import type { Edit } from "#shared/setup/changes/edits";
import { appError } from "#shared/errors/app-error";
import { err } from "#shared/util/result";

/* Issue 8: what the own role does not allow is said at the door, not by the server at the end. */

const calls = vi.hoisted(() => ({ review: vi.fn(), keep: vi.fn() }));
const own = vi.hoisted(() => ({ rights: null as readonly string[] | null }));
vi.hoisted(() => {
  vi.stubGlobal("bridge", { writing: { ...calls, onRun: () => () => undefined } });
});
vi.mock("#renderer/stores/clients", () => ({ useClients: () => ({ rowOf: () => own }) }));
await import("#renderer/i18n/index");
const { useToasts } = await import("#renderer/ui/toasts");
const { useWriting } = await import("./store.ts");
const { default: NotAllowed } = await import("./NotAllowed.vue");

const clientId = asId<ClientId>("profile.client");
const asks = async (kind: Edit["kind"]): Promise<readonly (string | undefined)[]> => {
  setActivePinia(createPinia());
  expect(await useWriting().ask([{ clientId, edit: { kind } as unknown as Edit }])).toBeNull();
  return useToasts().toasts.map(({ title }) => title);
};
beforeEach(() => {
  vi.clearAllMocks();
  calls.review.mockResolvedValue(err(appError("cancelled")));
});

test("a custom role without the right is told which one it needs, and nothing is prepared", async () => {
  own.rights = ["manageUsers"];
  expect(await asks("policy.set")).toEqual(["Needs the right “Manage policies”, which this account’s custom role does not have"]);
  expect(await asks("client.rename")).toEqual(["Only owners and admins of the organization can do this"]);
  expect(calls.review).not.toHaveBeenCalled();
});

test("what the rights allow, and every other role, is asked for as ever", async () => {
  own.rights = ["manageUsers", "managePolicies"];
  expect(await asks("policy.set")).toEqual([]);
  own.rights = null;
  expect(await asks("client.rename")).toEqual([]);
  expect(calls.review).toHaveBeenCalledTimes(2);
});

test("a review names the changes that the server would refuse, before anything is sent", () => {
  setActivePinia(createPinia());
  own.rights = ["manageUsers", "managePolicies"];
  const group = { id: asId<GroupId>("group"), name: "Old" };
  const changes = [renameGroup(group, "New"), renameClient("Old", "New")];
  const seen: (readonly unknown[])[] = [];
  const note = mount(NotAllowed, {
    props: { clientId, changes },
    slots: { default: ({ changes: each }: { readonly changes: readonly unknown[] }) => void seen.push(each) },
  });
  expect(note.text()).toContain("“Manage groups”");
  expect(note.text()).toContain("Only owners and admins");
  expect(note.text()).toContain("refuses 1 change");
  expect(seen).toEqual([changes.slice(0, 1), changes.slice(1)]);
  own.rights = null;
  expect(mount(NotAllowed, { props: { clientId, changes } }).text()).toBe("");
});
