// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { driftOf } from "#shared/setup/standards/drift";
import { plain, say, setLanguage } from "#renderer/i18n/index";
import { sideWords } from "./difference-words.ts";

afterEach(() => {
  setLanguage("en");
});
const wanted: DesiredSetup = {
  client: { name: "Castellan" },
  groups: [{ name: "Finance" }],
  collections: [{ path: "Ledger", access: [{ group: "Finance", level: "edit" }] }],
  policies: [],
  people: [],
};
const told = (): readonly string[] =>
  plain(() =>
    driftOf(wanted, emptySetup(), [], "2026-12-01").flatMap(({ differences }) =>
      differences.map((each) => `${say(each.what)}: ${sideWords(each, "before")} / ${sideWords(each, "after")}`),
    ),
  );

test("what a baseline has and the client lacks is not there at the client and there in the baseline, never missing beside new", () => {
  expect(told()).toEqual([
    "Group Finance: not there / there",
    "Finance: no such collection / Edit",
    "the owner: no such collection / Manage",
  ]);
  setLanguage("nl");
  expect(told()).toEqual([
    "Groep Finance: niet aanwezig / aanwezig",
    "Finance: geen collectie met deze naam / Bewerken",
    "de eigenaar: geen collectie met deze naam / Beheren",
  ]);
});
