// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { clientRow } from "#build/test/client-row";
import { clientsIn, scopeChoices, scopeOf, scopeValue, type Scopes } from "./scope.ts";

const row = clientRow();
const tagged = { ...row, local: { ...row.local, tags: ["care"] } };
const scopes: Scopes = { views: [], tags: ["care"] };

test("a scope is the value of a choice and comes back from it", () => {
  for (const scope of [{ kind: "all" }, { kind: "view", id: "a:b" }, { kind: "tag", tag: "view:x" }] as const)
    expect(scopeOf(scopeValue(scope))).toEqual(scope);
});
test("a question put to a view that was removed is put to no client, and says so", () => {
  const gone = { kind: "view", id: "gone" } as const;
  expect(clientsIn(gone, scopes, [tagged])).toEqual([]);
  expect(scopeChoices(gone, scopes).at(-1)).toEqual({ value: "view:gone", label: "a saved view that was removed" });
});
test("a tag that no client has any more stays chosen", () => {
  const old = { kind: "tag", tag: "old" } as const;
  expect(clientsIn(old, scopes, [tagged])).toEqual([]);
  expect(scopeChoices(old, scopes).map(({ value }) => value)).toEqual(["all", "tag:care", "tag:old"]);
  expect(clientsIn({ kind: "tag", tag: "care" }, scopes, [tagged, row])).toEqual([tagged.id]);
  expect(clientsIn({ kind: "all" }, scopes, [tagged])).toBeNull();
});
