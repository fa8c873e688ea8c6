// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import type { ClientRow } from "#shared/bridge/index";
import { i18n } from "#renderer/i18n/index";
import EndingsCard from "./EndingsCard.vue";

const push = vi.hoisted(() => vi.fn());
vi.hoisted(() => {
  vi.stubGlobal("bridge", {});
});
vi.mock("vue-router", () => ({ useRouter: () => ({ push }) }));

const card = (...attention: readonly object[]) =>
  mount(EndingsCard, { props: { row: { id: "c", attention } as unknown as ClientRow }, global: { plugins: [i18n] } });
beforeEach(() => {
  push.mockClear();
});

test("what ends is said with its days, and one click leads to where it is mended", async () => {
  const until = new Date(Date.now() + 11.5 * 86_400_000).toISOString();
  const shown = card(
    { kind: "seats-full" },
    { kind: "certificate-ends", until },
    { kind: "licence-ended", until: "2026-01-01" },
    {
      kind: "domains-lapse",
      domains: 1,
      until,
    },
  );
  expect(shown.findAll("li p.m").map((each) => each.text())).toEqual([
    "The certificate of single sign-on ends in 12 days",
    "The license of the own server has ended",
    "A domain is still not verified",
  ]);
  for (const button of shown.findAll("li button")) await button.trigger("click");
  expect(push.mock.calls.map(([to]: readonly { name: string; query: object }[]) => [to?.name, to?.query])).toEqual([
    ["client", { part: "sso", renew: "1" }],
    ["own-server", { step: "licence" }],
    ["client", { part: "domains" }],
  ]);
});
test("without anything that ends there is no card", () => {
  expect(card({ kind: "seats-full" }).find("section").exists()).toBe(false);
});
