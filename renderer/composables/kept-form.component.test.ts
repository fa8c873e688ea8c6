// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { defineComponent, h } from "vue";
import { expect, test } from "vitest";
import { rebased, useKeptForm } from "./kept-form.ts";

/* Issue 7, "nothing lost": a form that is left keeps what was typed, for its client only, until it is thrown away or written. */

const form = (key: string, draft: string | null, found: (kept: string | null) => void) =>
  defineComponent({
    setup() {
      found(useKeptForm<string>(key, () => (draft === null ? null : { base: "", draft }))?.draft ?? null);
      return () => h("form");
    },
  });
/** Opens a form, types, and leaves: what it began with. */
function visit(key: string, draft: string | null): string | null {
  let began: string | null = null;
  mount(form(key, draft, (kept) => (began = kept))).unmount();
  return began;
}

test("what was typed is there again, at that client and form alone, and not once it was written or thrown away", () => {
  expect(visit("hoogland scim", "typed")).toBe(null);
  expect([visit("bremer scim", null), visit("hoogland sso", null)]).toEqual([null, null]);
  expect(visit("hoogland scim", "typed more")).toBe("typed");
  expect(visit("hoogland scim", null)).toBe("typed more");
  expect(visit("hoogland scim", null)).toBe(null);
});

test("what the technician did not touch follows what was read meanwhile", () => {
  const base = { enabled: false, provider: 1, list: ["a"] };
  expect(rebased({ ...base, enabled: true }, base, { enabled: false, provider: 2, list: ["a", "b"] })).toEqual({
    enabled: true,
    provider: 2,
    list: ["a", "b"],
  });
});
