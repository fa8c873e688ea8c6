// @vitest-environment happy-dom
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import { asId, type ClientId } from "#shared/model/ids";
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
