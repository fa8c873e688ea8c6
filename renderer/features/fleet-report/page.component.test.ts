import { beforeEach, expect, it } from "vitest";
import { computed, ref, watchEffect } from "vue";
import { clientRow } from "#build/test/client-row";
import type { ClientRow } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import { inLanguage, language, setLanguage } from "#renderer/i18n/index";
import { fleetPage } from "./page.ts";

const now = Date.parse("2026-11-29T12:00:00Z");
const row = (name: string, more: Partial<ClientRow> = {}): ClientRow =>
  clientRow({
    id: asId(name),
    name,
    seats: { occupied: 4, assigned: 5 },
    members: 4,
    invited: 1,
    twoStep: 0.5,
    setUp: { done: 3, total: 3 },
    owners: 1,
    policiesOn: 2,
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
  expect(page.parts.find(({ title }) => title === "Client by client")?.table?.rows.at(-1)).toEqual([
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

const ages = (some: Partial<ClientRow["invitationAges"]>): Pick<ClientRow, "invitationAges"> => ({
  invitationAges: { valid: 0, weeks: 0, months: 0, older: 0, unknown: 0, ...some },
});
const part = (page: ReturnType<typeof fleetPage>, title: string) => page.parts.find((each) => each.title === title);

it("names who to look at first by the worst reason, and those whose people lack two-step login after them", () => {
  const rows = [
    row("Half", { twoStep: 0.5 }),
    row("Low", { twoStep: 0.25 }),
    row("Full", { attention: [{ kind: "seats-full" }, { kind: "invitations-expired", count: 2 }] }),
    row("Ownerless", { attention: [{ kind: "no-owner" }], twoStep: 0.1 }),
    row("Lower", { twoStep: 0.1 }),
  ];
  expect(part(fleetPage(rows, "R", now), "Look at these first")?.table?.rows).toEqual([
    ["Ownerless", expect.stringMatching(/^no owner, 10\s?% of members with two-step login$/u)],
    ["Full", "seats full, 2 invitations expired"],
    ["Lower", expect.stringMatching(/^10\s?% of members with two-step login$/u)],
    ["Low", expect.stringMatching(/^25\s?% of/u)],
  ]);
  const own = inLanguage("nl", () => fleetPage([rows[2]!], "R", now));
  expect(part(own, "Kijk hier eerst naar")?.table).toEqual({
    columns: ["Waarom"],
    rows: [["gebruikersplaatsen vol"], ["2 uitnodigingen verlopen"]],
  });
  expect(part(fleetPage([rows[0]!], "R", now), "Look at these first")).toBeUndefined();
  const many = Array.from({ length: 14 }, (_, index) => row(`N${String(index)}`, { attention: [{ kind: "disabled" }] }));
  expect(part(fleetPage(many, "R", now), "Look at these first")?.text).toBe("2 more clients are in the table below.");
});

it("tells invitations by age, of clients that were read, and how many seats the expired ones take", () => {
  const page = fleetPage(
    [row("A", ages({ valid: 3, weeks: 1 })), row("B", ages({ older: 4 })), { ...never, ...ages({ months: 9 }) }],
    "R",
    now,
  );
  const told = part(page, "Invitations by age");
  expect(told?.bars).toEqual([
    { label: "Still valid", share: 3 / 8, text: "3" },
    { label: "5 days to 2 weeks", share: 1 / 8, text: "1" },
    { label: "2 weeks to 3 months", share: 0, text: "0" },
    { label: "Older", share: 0.5, text: "4" },
  ]);
  expect(told?.text).toBe("5 have expired and still take a seat each.");
  // Who knows of no moment says so.
  expect(part(fleetPage([row("A", ages({ unknown: 2 }))], "R", now), "Invitations by age")?.bars?.at(-1)).toMatchObject({
    label: "Not known",
    text: "2",
  });
  expect(part(fleetPage([row("A")], "R", now), "Invitations by age")).toBeUndefined();
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
