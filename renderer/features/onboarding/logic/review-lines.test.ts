import { expect, test } from "vitest";
import type { ReviewedChange } from "#shared/bridge/index";
import type { Difference } from "#shared/setup/changes/change-base";
import { reviewLines } from "./review-lines.ts";

const entry = (id: string): ReviewedChange => ({ change: { id } }) as ReviewedChange;
const difference = (name: string): Difference => ({ of: null, what: { key: name }, before: null, after: null });
const sections = [
  { section: "client" as const, entries: [entry("name")] },
  { section: "policies" as const, entries: [entry("two-step"), entry("password")] },
];

test("a folded section keeps its heading with the number of its changes", () => {
  expect(reviewLines(sections, new Set(["policies"]), null).map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    "section client",
    "change name",
    "section policies",
  ]);
});

test("a change that sets several things takes a line for each, the first beside its sentence", () => {
  const lines = reviewLines(sections, new Set(["client"]), { password: [difference("length"), difference("digits"), difference("case")] });
  expect(
    lines
      .slice(2)
      .map((line) => (line.kind === "section" ? "" : [line.kind, line.key, "first" in line ? line.first?.what.key : undefined])),
  ).toEqual([
    ["change", "two-step", undefined],
    ["change", "password", "length"],
    ["more", "password#0", undefined],
    ["more", "password#1", undefined],
  ]);
});
