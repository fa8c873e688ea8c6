// @vitest-environment happy-dom
import { mount, RouterLinkStub } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { MemberStatus, PolicyType } from "#shared/model/enums";
import type { MemberSetup, PolicySetup } from "#shared/setup/value/client-setup";

vi.hoisted(() => {
  vi.stubGlobal("bridge", { writing: { onRun: () => () => undefined }, sync: { onClient: () => () => undefined } });
});
const { i18n, setLanguage } = await import("#renderer/i18n/index");
const { default: FactsBar } = await import("./FactsBar.vue");

beforeEach(() => {
  setActivePinia(createPinia());
});
afterEach(() => {
  setLanguage("en");
});
const people = (count: number, member: Partial<MemberSetup>): readonly MemberSetup[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${String(member.status)}-${String(index)}`, ...member }) as MemberSetup);
/** The figures by their head. */
function figures(members: readonly MemberSetup[], occupied = members.length): Readonly<Record<string, string>> {
  const recovery = { type: PolicyType.accountRecovery, enabled: true, data: {} } as unknown as PolicySetup;
  const bar = mount(FactsBar, {
    props: { setup: emptySetup({ members, policies: [recovery], seats: { assigned: 42, occupied } }), last: null },
    global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } },
  });
  return Object.fromEntries(
    bar.findAll("dl > div").map((figure) => [figure.get("dt").text(), figure.get("dd").text().replaceAll(/\s+/gu, " ")]),
  );
}
const confirmed = { status: MemberStatus.confirmed, twoStepLogin: true, accountRecoveryEnrolled: true };
const invited = { status: MemberStatus.invited, twoStepLogin: false, accountRecoveryEnrolled: false };

test("U18: of nobody confirmed no share is told: neither “0 of 0 enrolled” nor a percentage", () => {
  for (const [language, words] of [
    ["en", { recovery: "Account recovery", nobody: "nobody is confirmed yet", step: "Two-step login" }],
    ["nl", { recovery: "Accountherstel", nobody: "nog niemand is bevestigd", step: "Tweestapsaanmelding" }],
  ] as const) {
    setLanguage(language);
    const told = figures(people(25, invited));
    expect(told[words.recovery], JSON.stringify(told)).toContain(words.nobody);
    expect(told[words.recovery]).not.toMatch(/\b0\b/u);
    expect(told[words.step]).toBe("–");
  }
});
test("U18: enrolled and two-step login count the same people, and the seats say who occupies them", () => {
  const told = figures([
    ...people(25, confirmed),
    ...people(5, { ...confirmed, status: 2, accountRecoveryEnrolled: false, twoStepLogin: false }),
    ...people(12, invited),
  ]);
  expect(told["Account recovery"]).toContain("25 of 30 confirmed members enrolled");
  expect(told["Two-step login"]).toContain("83%");
  expect(told["Two-step login"]).toContain("5 without");
  expect(told["Seats"]).toContain("42of 42");
  expect(told["Seats"]).toContain("full");
});
