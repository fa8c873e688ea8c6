import { expect, test } from "vitest";
import { inLanguage, say } from "./index.ts";
import { sentenceParts } from "./sentence.ts";

test("names are strong wherever the language puts them, and stay text", () => {
  const name = "<b>Zorg | Co</b> {x} @:y";
  const parts = sentenceParts({ key: "account.signOut.title", parameters: { profile: name }, strong: ["profile"] });
  expect(parts).toEqual([
    { text: "Sign out of ", strong: false },
    { text: name, strong: true },
    { text: "?", strong: false },
  ]);
});
test("a name cannot forge the marks that make parts strong", () => {
  expect(
    sentenceParts({ key: "account.signOut.title", parameters: { profile: "a\uE001b\uE000c" }, strong: ["profile"] }).map(
      (part) => part.text,
    ),
  ).toEqual(["Sign out of ", "abc", "?"]);
});
test("counts choose the form and are written as the language writes numbers", () => {
  expect(sentenceParts({ key: "clients.selected", count: 1 })).toEqual([{ text: "1 client selected", strong: false }]);
  expect(sentenceParts({ key: "clients.selected", count: 1284 })).toEqual([{ text: "1,284 clients selected", strong: false }]);
});
test("days are written as the reader writes them, whatever the time zone; what only looks like one is not touched", () => {
  const sentence = (language: "en" | "nl", until: string): string =>
    inLanguage(language, () => say({ key: "changes.client-licence.done.sentence", parameters: { until } }));
  expect(sentence("en", "2027-12-01")).toContain("1 Dec 2027");
  expect(sentence("nl", "2027-12-01")).toContain("1 dec 2027");
  expect(sentence("en", "soon")).toContain("soon");
  expect(sentence("en", "2027-99-99")).toContain("2027-99-99");
  expect(sentenceParts({ key: "account.signOut.title", parameters: { profile: "2027-12-01" } })[0]?.text).toContain("2027-12-01");
});
