import { beforeEach, expect, it } from "vitest";
import { computed, ref, watchEffect } from "vue";
import type { ClientRow } from "#shared/bridge/index";
import { asId, type ClientId, type ProfileId } from "#shared/model/ids";
import { inLanguage, language, setLanguage } from "#renderer/i18n/index";
import { fleetPage } from "./page.ts";

const now = Date.parse("2026-11-29T12:00:00Z");
const row = (name: string, more: Partial<ClientRow> = {}): ClientRow => ({
  id: asId<ClientId>(name),
  profileId: asId<ProfileId>("p"),
  name,
  local: { colour: 1, monogram: "AA", tags: [], note: "", hints: {} },
  plan: "enterprise",
  serverLabel: "",
  selfHosted: false,
  attention: [],
  seats: { occupied: 4, assigned: 5 },
  members: 4,
  invited: 1,
  toConfirm: 0,
  twoStep: 0.5,
  recovery: null,
  singleSignOn: false,
  setUp: { done: 3, total: 3 },
  owners: 1,
  policiesOn: 2,
  rights: null,
  meta: { readAt: "2026-11-29T08:00:00Z", error: null, reading: false },
  ...more,
});
const never = row("Never", { meta: { readAt: null, error: null, reading: false }, members: 90, owners: 0, twoStep: null });
const bar = (page: ReturnType<typeof fleetPage>, label: string) =>
  page.parts.flatMap(({ bars }) => bars ?? []).find((each) => each.label === label);

beforeEach(() => {
  globalThis.document ??= { documentElement: { lang: "" } } as Document;
  setLanguage("en");
});

it("counts people, not clients, and says who counts nowhere", () => {
  const page = fleetPage([row("Big", { members: 100, twoStep: 0.1 }), row("Small", { members: 10, twoStep: 1 }), never], "R", now);
  expect(bar(page, "Two-step login, by person")?.share).toBeCloseTo(20 / 110);
  expect(bar(page, "Clients with an owner")?.text).toBe("2 of 2");
  expect(page.lead).toContain("1 client was never read and counts nowhere.");
  expect(page.parts.find(({ table }) => table !== undefined)?.table?.rows.at(-1)).toEqual([
    "Never",
    null,
    null,
    "4 / 5",
    null,
    null,
    "never",
  ]);
});

it("names the next end of a certificate by what is still to come, and counts what has ended", () => {
  const page = fleetPage(
    [
      row("Gone", { attention: [{ kind: "certificate-ended", until: "2026-10-03T12:00:00Z" }] }),
      row("Later", { attention: [{ kind: "certificate-ends", until: "2026-12-12T12:00:00Z" }] }),
    ],
    "R",
    now,
  );
  const lines = page.parts.flatMap(({ rows }) => rows ?? []).filter(({ label }) => label.toLowerCase().includes("certificate"));
  expect(lines.map(({ text }) => text)).toEqual(["1", "12 Dec"]);
});

it("says how old the oldest reading is once it is a week old", () => {
  const old = row("Old", { meta: { readAt: "2026-11-20T08:00:00Z", error: null, reading: false } });
  expect(fleetPage([row("New"), old], "R", now).lead).toContain("The oldest reading is of 20 Nov.");
  expect(fleetPage([row("New")], "R", now).lead).not.toContain("oldest");
});

it("has no share where nothing is known, and none of other clients for one alone", () => {
  const page = fleetPage([row("One", { twoStep: null, members: 0, seats: { occupied: 0, assigned: null } })], "R", now);
  expect(bar(page, "Two-step login, by person")).toEqual({ label: "Two-step login, by person", share: 0, text: "unknown" });
  expect(page.parts.some(({ table }) => table !== undefined)).toBe(false);
});

it("is written in the reader's language, and the app keeps its own", () => {
  const page = inLanguage("nl", () => fleetPage([row("A"), row("B")], "R", now));
  expect(bar(page, "Klanten met een eigenaar")?.text).toBe("2 van 2");
  // Days and months too.
  const may = row("May", { meta: { readAt: "2026-05-20T08:00:00Z", error: null, reading: false } });
  expect(inLanguage("nl", () => fleetPage([may], "R", now)).lead).toContain("20 mei");
  expect(language.value).toBe("en");
});

it("is made again and again by a computed value, which the making does not set off", () => {
  const made = ref(0);
  const page = computed(() => {
    void made.value;
    return inLanguage("nl", () => fleetPage([row("A")], "R", now));
  });
  let runs = 0;
  const stop = watchEffect(
    () => {
      runs += 1;
      void page.value;
    },
    { flush: "sync" },
  );
  made.value = 1;
  stop();
  expect(runs).toBe(2);
});
