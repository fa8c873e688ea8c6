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
