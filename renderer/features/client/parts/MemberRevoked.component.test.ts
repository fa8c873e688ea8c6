// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import type { MemberSetup } from "#shared/setup/value/client-setup";
import { ok } from "#shared/util/result";

const calls = vi.hoisted(() => ({ revoked: vi.fn(), list: vi.fn() }));
vi.hoisted(() => {
  vi.stubGlobal("bridge", {});
});
vi.mock("#renderer/bridge", () => ({ bridge: { log: { revoked: calls.revoked }, journal: { list: calls.list } } }));
vi.mock("../store.ts", () => ({ useClient: () => ({ id: "client", version: 1 }) }));
const { i18n } = await import("#renderer/i18n/index");
const { default: MemberRevoked } = await import("./MemberRevoked.vue");

const log = { since: "2026-09-01T00:00:00Z", to: "2026-11-30T00:00:00Z" };
const event = (type: number, at: string) => ({
  key: at,
  described: {
    ...{ type, at, device: null, address: null, system: null },
    who: { kind: "colleague", id: null, name: "Daan" },
    what: { kind: "member", id: "m", name: "Eleanor" },
  },
});
const shown = async (): Promise<string> => {
  const panel = mount(MemberRevoked, { props: { member: { id: "m" } as unknown as MemberSetup }, global: { plugins: [i18n] } });
  await flushPromises();
  return panel.text().replace(/\s+/gu, " ");
};
beforeEach(() => {
  calls.list.mockResolvedValue(ok([]));
});

test("who and when, this app's journal of it, and what happened since", async () => {
  calls.revoked.mockResolvedValue(ok({ log, revoked: event(1511, "2026-11-03T10:22:00Z"), after: [event(1502, "2026-11-19T10:00:00Z")] }));
  const entry = { changeKind: "member.revoke", outcome: "done", at: "2026-11-03T10:22:00Z", who: "sanne@msp.example", origin: "directory" };
  const people = [{ memberId: "m", email: "e@c.example", error: null }];
  calls.list.mockResolvedValue(
    ok([
      { ...entry, people: [{ ...people[0], memberId: "other" }], sentence: { key: "client.none" } },
      { ...entry, people, sentence: { key: "client.off" } },
    ]),
  );
  const text = await shown();
  expect(text).toMatch(/How access was revoked.*Daan revoked the access of Eleanor/u);
  expect(text).toMatch(/In your journal, .*, by sanne@msp\.example: .*By a run of the directory\./u);
  expect(text).toMatch(/Since then/u);
});
test("what is not known is said, and for which reason", async () => {
  calls.revoked.mockResolvedValue(ok({ log, revoked: null, after: [] }));
  expect(await shown()).toContain("Not among the events that are kept, since 1 Sep");
  calls.revoked.mockResolvedValue(ok(null));
  expect(await shown()).toContain("not kept on this computer");
});
