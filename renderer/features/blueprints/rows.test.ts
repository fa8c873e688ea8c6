import { expect, it } from "vitest";
import { shownValue, storedValue, type EditorColumn } from "./rows.ts";

const column = (more: Partial<EditorColumn>): EditorColumn => ({ key: "x", label: "X", ...more });

it.each([
  ["text", {}, "IT", "IT"],
  ["a list with commas", { kind: "list" as const }, "IT, Sales", ["IT", "Sales"]],
  ["a list that is still typed at", { kind: "list" as const }, "IT, ", ["IT", ""]],
  ["a switch", { kind: "switch" as const }, "true", true],
  ["nothing where nothing is needed", { optional: true }, " ", undefined],
])("stores %s", (_name, more, typed, stored) => {
  expect(storedValue(column(more), typed)).toEqual(stored);
});

it("shows what is stored as it was typed", () => {
  for (const [more, typed] of [
    [{}, "a"],
    [{ kind: "list" as const }, "a, b"],
    [{ kind: "switch" as const }, "false"],
  ] as const)
    expect(shownValue(column(more), { x: storedValue(column(more), typed) })).toBe(typed);
  expect(shownValue(column({}), {})).toBe("");
});
