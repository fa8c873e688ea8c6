import { expect, test, vi } from "vitest";
import { ok } from "#shared/util/result";
import { everything } from "#shared/setup/log/standard-searches";
import { must } from "#build/test/must";

/** Keys of the events in the log, the newest first. */
let log: readonly string[] = [];
/** What happens after each answer. */
let afterwards: () => void = () => undefined;
vi.mock("#renderer/bridge", () => ({
  bridge: {
    log: {
      search: ({ after, limit }: { after: { key: string } | null; limit: number }) => {
        const start = after === null ? 0 : log.indexOf(after.key) + 1;
        const rows = log.slice(start, start + limit).map((key) => ({ key, described: { at: "2026-12-01T00:00:00Z" } }));
        afterwards();
        return Promise.resolve(ok({ rows, total: log.length }));
      },
    },
  },
}));
const { everyEvent } = await import("./pages.ts");

test("a file has every event once, also when some arrive while it is made", async () => {
  log = [..."abcdefgh"];
  afterwards = () => {
    log = [String(log.length), ...log];
  };
  expect((await must(everyEvent(everything, 3))).map(({ key }) => key).join("")).toBe("abcdefgh");
});
