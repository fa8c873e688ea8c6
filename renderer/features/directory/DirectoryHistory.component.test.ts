// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { recordedBridge } from "#build/test/recorded-bridge";
import type { DirectoryRunRow, DirectoryView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";

globalThis.bridge = recordedBridge().bridge;
const { i18n } = await import("#renderer/i18n/index");
const { default: DirectoryHistory } = await import("./DirectoryHistory.vue");

for (const [side, pixels] of Object.entries({ clientHeight: 400, clientWidth: 1200 }))
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
const run = (parts: Partial<DirectoryRunRow>): DirectoryRunRow => ({
  ...{
    at: "2026-11-30T08:00:00Z",
    since: "2026-11-30T08:00:00Z",
    by: "schedule",
    who: "sanne@msp.example",
    outcome: "same",
    people: 8,
    groups: 1,
  },
  ...{ changes: 0, stops: [], error: null, written: null, runId: null, times: 1 },
  ...parts,
});
const shown = async (runs: readonly DirectoryRunRow[]): Promise<string> => {
  const table = mount(DirectoryHistory, {
    props: { view: { runs } as unknown as DirectoryView },
    global: { plugins: [i18n] },
    attachTo: document.body,
  });
  await flushPromises();
  const text = document.body.textContent.replaceAll(/[⁨⁩]/gu, "");
  table.unmount();
  return text;
};
const stop = { kind: "removals", removals: 3, of: 8, percent: 38, limit: 10, by: "percent" } as const;

test("each run says who began it, what it wrote, and what it stopped at or passed", async () => {
  const written = { invited: 2, linked: 0, removed: 3, revoked: 0, groups: 1 };
  const text = await shown([
    run({ outcome: "applied", by: "hand", written, stops: [stop], at: "2026-11-30T08:03:00Z" }),
    run({ outcome: "stopped", stops: [stop], at: "2026-11-30T08:02:00Z" }),
    run({ outcome: "failed", by: "command", error: appError("directory.no-key"), at: "2026-11-30T08:01:00Z" }),
    run({ times: 12, since: "2026-11-29T08:00:00Z" }),
  ]);
  for (const part of [
    "manually, sanne@msp.example",
    "2 invited, 3 removed, 1 group",
    "passed by its number: 3 of 8 would go, limit 10%",
    "by the clock, sanne@msp.example",
    "stopped at a limit3 of 8 would go, limit 10%",
    "from the command line",
    "12 times in a row",
  ])
    expect(text).toContain(part);
});
test("a directory that never ran says so", async () => {
  expect(await shown([])).toContain("There was no run yet.");
});
