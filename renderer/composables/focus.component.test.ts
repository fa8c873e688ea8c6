// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { isFocusFree } from "./focus.ts";

test("the focus is free on the page and on the screen as a whole, where it goes when what had it is gone, and on nothing else", () => {
  document.body.innerHTML = '<main tabindex="-1"><h1 tabindex="-1">Step</h1><button>Next</button></main>';
  const focusOn = (selector: string): boolean => {
    document.querySelector<HTMLElement>(selector)?.focus();
    return isFocusFree();
  };
  expect(isFocusFree()).toBe(true);
  expect(["main", "button", "h1", "main"].map(focusOn)).toEqual([true, false, false, true]);
  document.body.innerHTML = "";
});
