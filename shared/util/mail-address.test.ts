import { expect, test } from "vitest";
import { isMailAddress, mailDomain } from "./mail-address.ts";

test("an address has one @ and a domain with a dot", () => {
  for (const text of ["h.vandijk@vandijk.example", " a+b@c.co.uk ", "yıldız@ankara.example"]) expect(isMailAddress(text)).toBe(true);
  for (const text of [
    "m.visser@vandijk",
    "nomail",
    "a b@c.nl",
    "a@b@c.nl",
    "",
    "@c.nl",
    "<a@b.nl>",
    "a@b.nl,c@d.nl",
    "a@b.nl?subject=x",
    "a@bedrijf.n…",
  ])
    expect(isMailAddress(text)).toBe(false);
});
test("a domain is lower case, and empty without an address", () => {
  expect(mailDomain("H@VanDijk.Example")).toBe("vandijk.example");
  expect(mailDomain("no")).toBe("");
});
