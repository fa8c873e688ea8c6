// @vitest-environment happy-dom
import { mount, RouterLinkStub } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { MemberStatus } from "#shared/model/enums";
import type { MemberSetup } from "#shared/setup/value/client-setup";

vi.hoisted(() => {
  vi.useFakeTimers({ now: new Date("2026-11-20T12:00:00") });
  vi.stubGlobal("bridge", { writing: { onRun: () => () => undefined }, sync: { onClient: () => () => undefined } });
});
const { i18n, setLanguage } = await import("#renderer/i18n/index");
const { default: WaitingCard } = await import("./WaitingCard.vue");

beforeEach(() => {
  setActivePinia(createPinia());
});
afterAll(() => {
  setLanguage("en");
  vi.useRealTimers();
});
const member = (email: string, status: MemberStatus, name = "", createdAt: string | null = "2026-11-20T11:32:00"): MemberSetup =>
  ({ id: email, email, name, status, role: 2, groups: [], createdAt }) as unknown as MemberSetup;
/** The lines of the card, by address. */
function lines(...members: readonly MemberSetup[]): readonly string[] {
  const card = mount(WaitingCard, {
    props: { setup: emptySetup({ members }) },
    global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } },
  });
  return card.findAll("li").map((line) => line.text().replaceAll(/\s+/gu, " "));
}

test("R6: who accepted and has no name is said to have accepted; only an invitation has no answer", () => {
  for (const [language, accepted, silent] of [
    ["en", "accepted the invitation", "has not accepted yet"],
    ["nl", "uitnodiging geaccepteerd", "nog niet geaccepteerd"],
  ] as const) {
    setLanguage(language);
    const [first, second] = lines(member("joris@a.example", MemberStatus.accepted), member("anna@a.example", MemberStatus.invited));
    expect([first, second]).toEqual([expect.stringContaining("joris@a.example"), expect.stringContaining("anna@a.example")]);
    expect([first?.includes(accepted), first?.includes(silent)], first).toEqual([true, false]);
    expect([second?.includes(accepted), second?.includes(silent)], second).toEqual([false, true]);
  }
});

test("R9: beside who accepted stands when they were invited, called that, and no age of the accepting", () => {
  setLanguage("en");
  const [accepted, unknown] = lines(
    member("joris@a.example", MemberStatus.accepted),
    member("kim@a.example", MemberStatus.accepted, "Kim", null),
  );
  expect(accepted).toContain("invited 20 Nov");
  expect(accepted).not.toMatch(/28 min|\bago\b/u);
  expect(unknown).not.toContain("invited ");
});
