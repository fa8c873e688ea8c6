import { expect, test } from "vitest";
import { clientRow } from "#build/test/client-row";
import type { ClientRow } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import { attentionWeight } from "./attention.ts";
import { inFilter, queryMatcher } from "./filters.ts";

const row = (part: Partial<ClientRow> = {}): ClientRow =>
  clientRow({
    id: asId("c1"),
    name: "Bakkerij Yıldız & Crème",
    local: { colour: 3, monogram: "BY", tags: ["Retail"], note: "", hints: {} },
    plan: "teams",
    serverLabel: "EU",
    seats: { occupied: 1, assigned: 5 },
    members: 1,
    twoStep: 1,
    setUp: { done: 9, total: 10 },
    owners: 2,
    policiesOn: 1,
    ...part,
  });

test("a query finds names without their accents, tags, and clients where a person was found", () => {
  expect(queryMatcher("creme bakk")(row())).toBe(true);
  expect(queryMatcher("RETAIL")(row())).toBe(true);
  expect(queryMatcher("zorg")(row())).toBe(false);
  expect(queryMatcher("zorg", new Set(["c1"]))(row())).toBe(true);
});
test("filters follow what the row says", () => {
  expect(inFilter(row(), "attention")).toBe(false);
  expect(inFilter(row({ attention: [{ kind: "seats-full" }] }), "seats")).toBe(true);
  expect(inFilter(row({ invited: 2 }), "waiting")).toBe(true);
  expect(inFilter(row({ setUp: { done: 6, total: 10 } }), "setting-up")).toBe(true);
  expect(inFilter(row({ setUp: { done: 7, total: 10 } }), "setting-up")).toBe(false);
});
test("a client that could not be read weighs more than many small reasons", () => {
  const small = [{ kind: "seats-nearly-full" }, { kind: "invitations-old", count: 4 }] as const;
  expect(attentionWeight([{ kind: "unreadable", error: { code: "client.unreadable" } }])).toBeGreaterThan(attentionWeight(small));
  expect(attentionWeight([])).toBe(0);
});
