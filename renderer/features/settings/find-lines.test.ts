// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { findLines } from "./find-lines.ts";

beforeEach(() => {
  document.body.innerHTML = `
    <section aria-label="Locking">
      <div class="line"><span class="grow">Lock after<span>Minutes without input</span></span><button>5</button></div>
      <div class="line"><span class="grow">Lock when the computer sleeps</span></div>
    </section>
    <section aria-label="Network"><div class="line"><span class="grow">Proxy</span><button>System setting</button></div></section>`;
});
const found = (query: string): readonly string[] =>
  findLines([...document.querySelectorAll<HTMLElement>("section")], query).map(({ card, name }) => `${card}: ${name}`);

test("lines are found by words of their own, of their card and of what can be chosen, in any order and writing", () => {
  expect(found("")).toEqual([]);
  expect(found("SLEEPS lock")).toEqual(["Locking: Lock when the computer sleeps"]);
  expect(found("locking")).toHaveLength(2);
  expect(found("system setting")).toEqual(["Network: Proxy"]);
  expect(found("printer")).toEqual([]);
});

test("they are found in the other language too", () => {
  expect(found("Systeemstandaard")).toEqual(["Network: Proxy"]);
  expect(found("netwerk")).toEqual(["Network: Proxy"]);
});
