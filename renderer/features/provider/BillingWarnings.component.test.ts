// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import type { SubscriptionView } from "#shared/bridge/index";

vi.hoisted(() => {
  vi.stubGlobal("bridge", {});
});
const { i18n } = await import("#renderer/i18n/index");
const { default: BillingWarnings } = await import("./BillingWarnings.vue");

const told = (warnings: Partial<NonNullable<SubscriptionView["warnings"]>>, more: Partial<SubscriptionView> = {}, isAdmin = true) =>
  mount(BillingWarnings, {
    props: {
      view: {
        suspension: null,
        cancelAt: null,
        invoices: [],
        warnings: { suspension: null, cancelsAt: null, taxId: null, ...warnings },
        ...more,
      } as unknown as SubscriptionView,
      isAdmin,
    },
    global: { plugins: [i18n] },
  });
beforeEach(() => {
  setActivePinia(createPinia());
});

test("A-39: a suspension says who can lift it, and leads there", () => {
  const admin = told({ suspension: "add_payment_method", cancelsAt: "2026-12-24T00:00:00Z" });
  expect(admin.text()).toContain("Add a payment method in the web portal to lift the suspension.");
  expect(admin.text()).toMatch(/ends on 24 Dec/u);
  expect(admin.findAll("button")).toHaveLength(1);
  const other = told({ suspension: "contact_administrator" }, {}, false);
  expect(other.text()).toContain("Ask a Provider admin");
  expect(other.findAll("button")).toHaveLength(0);
  expect(told({ suspension: "something new" }).text()).toContain("Ask Bitwarden support");
});
test("A-39: what comes is told before it happens", () => {
  const suspension = { at: "2026-12-05T00:00:00Z", unpaidUntil: null, graceDays: 14 };
  expect(told({}, { suspension }).text()).toMatch(/on 5 Dec.* the provider is suspended/u);
  expect(told({}, { cancelAt: "2026-12-31T00:00:00Z" }).text()).toMatch(/canceled and ends on 31 Dec/u);
});
test.each([
  ["tax_id_missing", "none is set"],
  ["tax_id_pending_verification", "is being verified"],
  ["tax_id_failed_verification", "could not be verified"],
])("A-40: %s is told, and opens the address", async (taxId, words) => {
  const note = told({ taxId });
  expect(note.text()).toContain(words);
  await note.get("button").trigger("click");
  expect(note.emitted("address")).toHaveLength(1);
});
test("nothing is said where nothing is", () => {
  expect(told({}).text()).toBe("");
  expect(told({ taxId: "tax_id_of_the_future" }).text()).toBe("");
});
