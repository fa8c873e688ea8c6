import { expect, it } from "vitest";
import { FakeServer } from "#build/test/apply/fake-server";
import { emptySetup } from "#build/test/setup/empty-setup";
import type { ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { OrganizationId } from "#shared/model/ids";
import { err, ok } from "#shared/util/result";
import type { ActingContext } from "../acting-kind.ts";
import type { ClientApi } from "../client-api.ts";
import { LiveClient } from "../live-client.ts";
import { askedFor } from "./client-row.ts";
import { stepOf, type ActingChange } from "./index.ts";

const server = new FakeServer(() => 0);
const id: OrganizationId = server.add(emptySetup());
const clock = { now: () => 0, sleep: () => Promise.resolve() };
const context = {} as ActingContext;
const stepAt = (api: Partial<ClientApi>, change: ActingChange) =>
  stepOf(change, new LiveClient({ ...server.api, ...api }, id, () => server.keyOf(id), clock), context);

const deletion = { kind: "client.delete", id: "a", after: [], client: "Hoogland" } as unknown as ActingChange;
const unlinking = { ...deletion, kind: "client.unlink" } as unknown as ActingChange;
const marksOf = async (change: ActingChange): Promise<ReadonlySet<string>> => {
  const prepared = await stepAt({}, change).prepare?.();
  return new Set(prepared?.ok === true ? prepared.value.marks : []);
};

it.each([deletion, unlinking])("$kind: a server that lists nothing just now has not let a client go", async (change) => {
  const nothing = stepAt({ clients: () => Promise.resolve(ok([])) }, change);
  expect(await nothing.find("fresh", new Set())).toEqual(ok(false));
  // Once it was asked for, it may have been the last one.
  expect(await nothing.find("fresh", await marksOf(change))).toEqual(ok(true));
});

it("provider.delete: somebody whose role was taken away is not told that the provider is gone", async () => {
  const change = { kind: "provider.delete", id: "a", after: [], provider: "Noordlicht" } as unknown as ActingChange;
  const answering = (status: number): Partial<ClientApi> => ({
    provider: () => Promise.resolve(err({ ...appError("role.not-allowed"), outcome: "refused", status })) as Promise<ApiResult<never>>,
  });
  expect(await stepAt(answering(403), change).find("fresh", new Set())).toMatchObject({ ok: false, error: { code: "role.not-allowed" } });
  expect(await stepAt(answering(403), change).find("fresh", await marksOf(change))).toEqual(ok(true));
  expect(await stepAt(answering(404), change).find("fresh", new Set())).toEqual(ok(true));
});

it.each(["device.approve", "device.deny"] as const)("%s: a device that waits no more was not answered by us", async (kind) => {
  const one = { request: "request-1", member: { id: "member-1", email: "eva@hoogland.example", name: "Eva" }, device: "Windows" };
  const change = { kind, id: "a", after: [], waiting: kind === "device.deny" ? [one] : one } as unknown as ActingChange;
  const step = stepAt({ deviceRequests: () => Promise.resolve(ok([])) }, change);
  expect(await step.find("fresh", new Set())).toEqual(ok(false));
  expect(await step.prepare?.()).toMatchObject({ ok: false, error: { code: "device.gone" } });
  expect(await step.find("fresh", new Set([askedFor]))).toEqual(ok(true));
});

it("member.delete-account: whoever is here no more may have been removed only", async () => {
  const members = [{ id: "member-1", email: "eva@hoogland.example", name: "Eva" }];
  const change = { kind: "member.delete-account", id: "a", after: [], members } as unknown as ActingChange;
  const step = stepAt({}, change);
  expect(await step.find("fresh", new Set())).toEqual(ok(false));
  expect(await step.send()).toMatchObject({ ok: false, error: { code: "member.unknown", outcome: "not-sent" } });
  expect(await step.find("fresh", await marksOf(change))).toEqual(ok(true));
  // Whoever was to be removed is not there: that is what was wanted.
  expect(await stepAt({}, { ...change, kind: "member.remove" } as ActingChange).find("fresh", new Set())).toEqual(ok(true));
});
