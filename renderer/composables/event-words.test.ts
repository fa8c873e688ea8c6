import { beforeEach, expect, test } from "vitest";
import type { DescribedEvent } from "#shared/setup/value/described-event";
import { inLanguage, plain, setLanguage } from "#renderer/i18n/index";
import { eventWords, placeOf } from "./event-words.ts";

const saved = (what: DescribedEvent["what"]): DescribedEvent => ({
  ...{ type: 1700, at: "2026-11-01T08:00:00Z", who: { kind: "member", id: "m", name: "Ann" }, what },
  ...{ device: null, address: null, system: null },
});
beforeEach(() => {
  globalThis.document ??= { documentElement: { lang: "" } } as Document;
  setLanguage("en");
});

test("which policy was saved is told in the reader's language where it is known, and leads to it", () => {
  const known = saved({ kind: "policy", id: "0", name: null });
  expect(plain(() => eventWords(known))).toBe("Ann saved the policy Two-step login");
  expect(plain(() => inLanguage("nl", () => eventWords(known)))).toMatch(/^Ann heeft het beleid .+ opgeslagen$/u);
  expect(placeOf(known)).toEqual({ tab: "policies", id: "0" });
  expect(plain(() => eventWords(saved(null)))).toBe("Ann saved a policy");
  // A number that is newer than this app.
  expect(plain(() => eventWords(saved({ kind: "policy", id: "9999", name: null })))).toBe("Ann saved a policy");
});
