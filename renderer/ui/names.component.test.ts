// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { expect, test, vi } from "vitest";
import { copyNamesAsTheyAre } from "#renderer/app/copy-names";
import { i18n, plain, say, t } from "#renderer/i18n/index";
import AppDialog from "./AppDialog.vue";
import AppEmpty from "./AppEmpty.vue";
import AppPanel from "./AppPanel.vue";
import AppSentence from "./AppSentence.vue";

const saved = vi.hoisted(() => {
  const given: unknown[] = [];
  vi.stubGlobal("bridge", {
    tables: {
      save: (table: unknown) => {
        given.push(table);
        return Promise.resolve({ ok: true, value: { fileName: "names.csv" } });
      },
    },
  });
  return given;
});
const { csvTable, saveCsv } = await import("#renderer/composables/csv");
setActivePinia(createPinia());

/* A member chose this name: shown as it is, it turns the rest of its line around. */
const hostile = "Jan\u202E\u2069 nimda ot";
const safe = "\u2068Jan nimda ot\u2069";
const reorders = /[\u202A-\u202E\u2066\u2067]/u;
const global = { plugins: [i18n] };

test("A18: a name in a sentence is isolated, strong or not, and the sentence around it stays as it is", () => {
  const message = { key: "account.signOut.title", parameters: { profile: hostile } };
  expect(say(message)).toBe(`Sign out of ${safe}?`);
  expect(mount(AppSentence, { props: { message }, global }).text()).toContain(safe);
  const strong = mount(AppSentence, { props: { message: { ...message, strong: ["profile"] } }, global });
  expect(
    strong
      .find("b")
      .text()
      .replaceAll(/^\u2068+|\u2069+$/gu, ""),
  ).toBe("Jan nimda ot");
  expect(strong.text()).not.toMatch(reorders);
  expect(strong.text()).toMatch(/^Sign out of .*\?$/u);
});
test("A18: every template isolates what it is given: headings of panels, dialogs and empty places", async () => {
  for (const shown of [
    mount(AppPanel, { props: { title: hostile }, global }),
    mount(AppEmpty, { props: { icon: "users", title: hostile }, global }),
  ]) {
    expect(shown.text()).not.toMatch(reorders);
    expect(shown.text()).toContain(safe);
  }
  mount(AppDialog, { attachTo: document.body, props: { open: true, title: hostile }, global });
  await flushPromises();
  expect(document.querySelector("[role=dialog]")?.textContent).not.toMatch(reorders);
  expect(document.querySelector("[role=dialog]")?.textContent).toContain(safe);
});
test("A18: files and the clipboard get names exactly as they are", () => {
  const table = csvTable<string>(
    [
      { head: "tables.name", cell: (name) => name },
      { head: "tables.client", cell: (name) => t("account.signOut.title", { profile: name }) },
    ],
    [hostile, "שלום"],
  );
  expect(table.rows).toEqual([
    [hostile, `Sign out of ${hostile}?`],
    ["שלום", "Sign out of שלום?"],
  ]);
  expect(plain(() => t("account.signOut.title", { profile: hostile }))).toBe(`Sign out of ${hostile}?`);
  expect(t("account.signOut.title", { profile: hostile })).toBe(`Sign out of ${safe}?`);
});
test("A18: a table of what the screen says is saved without the marks, and with a name's own characters", async () => {
  await saveCsv("names", {
    columns: [t("account.signOut.title", { profile: "שלום" })],
    rows: [[t("account.signOut.title", { profile: "שלום" }), hostile, 3]],
  });
  expect(saved).toEqual([{ name: "names", table: { columns: ["Sign out of שלום?"], rows: [["Sign out of שלום?", hostile, 3]] } }]);
});
test("A18: what is selected on the screen and copied holds no marks", () => {
  copyNamesAsTheyAre(document);
  document.body.innerHTML = `<p>Sign out of ${safe}?</p><input value="${safe}">`;
  document.getSelection()?.selectAllChildren(document.querySelector("p")!);
  const copy = (at: Element): string | null => {
    const given: string[] = [];
    const event = new Event("copy", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (_: string, text: string) => given.push(text) } });
    at.dispatchEvent(event);
    return given[0] ?? null;
  };
  expect(copy(document.querySelector("p")!)).toBe("Sign out of Jan nimda ot?");
  expect(copy(document.querySelector("input")!)).toBeNull();
});
