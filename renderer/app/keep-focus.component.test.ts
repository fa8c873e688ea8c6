// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepFocus } from "./keep-focus.ts";

let end = (): void => undefined;
beforeEach(() => {
  document.body.innerHTML =
    '<nav><a href="#">Clients</a></nav><main tabindex="-1"><input id="search"><aside tabindex="-1"><button id="more">More</button><button id="row">Marketing</button></aside></main>';
  end = keepFocus();
});
afterEach(() => {
  end();
  document.body.innerHTML = "";
});
const at = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`) ?? document.body;
/** What is removed is heard of in a microtask, and looked at in the task after it. */
const looked = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(() => setTimeout(done));
  });
function open(role: string, id: string): HTMLElement {
  const box = document.createElement("div");
  box.innerHTML = `<div role="${role}"><button id="${id}">Recover</button></div>`;
  document.body.append(box);
  at(id).focus();
  return box;
}

test("a dialog that was opened from a menu gives the focus back to the menu's button", async () => {
  at("more").focus();
  const menu = open("menu", "entry");
  const dialog = open("dialog", "apply");
  menu.remove();
  await looked();
  expect(document.activeElement).toBe(at("apply"));
  dialog.remove();
  await looked();
  expect(document.activeElement).toBe(at("more"));
});
test("what was deleted leaves the focus to the nearest thing around it, and that to the screen", async () => {
  at("row").focus();
  at("row").remove();
  await looked();
  expect(document.activeElement).toBe(document.querySelector("aside"));
  document.querySelector("aside")?.remove();
  await looked();
  expect(document.activeElement).toBe(document.querySelector("main"));
});
test("whoever pressed beside everything keeps nothing, and what puts the focus somewhere itself is first", async () => {
  at("row").focus();
  at("row").blur();
  await looked();
  at("row").remove();
  await looked();
  expect(document.activeElement).toBe(document.body);
  at("more").focus();
  at("more").remove();
  at("search").focus();
  await looked();
  expect(document.activeElement).toBe(at("search"));
});
