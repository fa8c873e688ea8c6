import { expect, test } from "vitest";
import type { SearchHit } from "#shared/bridge/index";
import { actAndPerson, gatherPeople, matchedParts } from "./entries.ts";

test("marks what was typed, whatever the accents", () => {
  expect(matchedParts("Bakkerij Hoogland", "hoog")).toEqual([
    { text: "Bakkerij ", hit: false },
    { text: "Hoog", hit: true },
    { text: "land", hit: false },
  ]);
  expect(matchedParts("Crème Brûlée", "brulee")).toEqual([
    { text: "Crème ", hit: false },
    { text: "Brûlée", hit: true },
  ]);
});
test("marks nothing when the words lie elsewhere", () => {
  expect(matchedParts("Lumen Optiek", "zorg")).toEqual([{ text: "Lumen Optiek", hit: false }]);
  expect(matchedParts("Lumen Optiek", "")).toEqual([{ text: "Lumen Optiek", hit: false }]);
});

test("one person at several clients is one line, whatever the name there", () => {
  const hit = (kind: SearchHit["kind"], clientId: string, title: string, subtitle: string): SearchHit =>
    ({ kind, clientId, title, subtitle }) as unknown as SearchHit;
  const lines = gatherPeople([
    hit("member", "a", "Joris van Kesteren", "joris@x.example"),
    hit("member", "b", "J. Kesteren", "Joris@x.example"),
    hit("member", "b", "Joris Smit", "smit@x.example"),
    hit("group", "a", "Joris", ""),
    hit("group", "b", "Joris", ""),
  ]);
  expect(lines.map(({ hit: first, others }) => [first.title, first.clientId, others.map((other) => other.clientId)])).toEqual([
    ["Joris van Kesteren", "a", ["b"]],
    ["Joris Smit", "b", []],
    ["Joris", "a", []],
    ["Joris", "b", []],
  ]);
});

test("words of an action and of a person, in any order; a person alone asks for no action", () => {
  const labels = ["Toegang intrekken…", "Toegang herstellen…", "Verwijderen…"];
  const acts = labels.map((label) => ({ label }));
  expect(actAndPerson("toegang intrekken emma", acts)).toEqual({ labels: ["Toegang intrekken…"], rest: "emma" });
  expect(actAndPerson("Emma de Vries intrek", acts)).toEqual({ labels: ["Toegang intrekken…"], rest: "emma de vries" });
  expect(actAndPerson("toegang emma", acts)?.labels).toEqual(labels.slice(0, 2));
  const recover = [...acts, { label: "Account herstellen…", words: "wachtwoord vergeten" }];
  expect(actAndPerson("wachtwoord vergeten emma", recover)).toEqual({ labels: ["Account herstellen…"], rest: "emma" });
  expect([actAndPerson("emma", acts), actAndPerson("toegang intrekken", acts), actAndPerson("", acts), actAndPerson("x", [])]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
