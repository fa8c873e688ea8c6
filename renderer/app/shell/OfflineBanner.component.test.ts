// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import type { ClientRow } from "#shared/bridge/index";
import { asId, type ClientId } from "#shared/model/ids";

vi.hoisted(() => {
  vi.useFakeTimers({ now: new Date("2026-11-20T12:00:00") });
  vi.stubGlobal("bridge", {});
});
const { i18n, setLanguage } = await import("#renderer/i18n/index");
const { useClients } = await import("#renderer/stores/clients");
const { useShell } = await import("#renderer/stores/shell");
const { default: OfflineBanner } = await import("./OfflineBanner.vue");

beforeEach(() => {
  setActivePinia(createPinia());
  setLanguage("en");
});
afterAll(() => {
  vi.useRealTimers();
});
const [a, b, c] = ["a", "b", "c"].map((name) => asId<ClientId>(name)) as [ClientId, ClientId, ClientId];
/** The banner over clients that were read at these times, or never. */
function banner(read: ReadonlyMap<ClientId, string | null>, shown: ClientId | null = null): string {
  const rows = [...read].map(
    ([id, readAt]) =>
      ({ id, name: "Hoogland", local: { colour: 1 }, meta: { readAt, reading: false, error: null } }) as unknown as ClientRow,
  );
  useClients().byId = new Map(rows.map((row) => [row.id, row]));
  useShell().clientId = shown;
  const mounted = mount(OfflineBanner, { global: { plugins: [i18n] } });
  const text = mounted.get("p").text();
  mounted.unmount();
  return text;
}
const early = "2026-11-18T09:00:00";
const late = "2026-11-20T11:00:00";

test("U19: clients that were never read are counted, and not said to be shown as read", () => {
  const text = banner(
    new Map([
      [a, late],
      [b, null],
      [c, null],
    ]),
  );
  expect(text).toContain("2 clients have never been read");
  expect(text).toContain("the oldest today at 11:00");
  expect(
    banner(
      new Map([
        [a, late],
        [b, early],
      ]),
    ),
  ).not.toContain("never");
});
test("U19: where nothing was read nothing is said to be shown", () => {
  for (const shown of [null, a]) {
    const text = banner(new Map([[a, null]]), shown);
    expect(text).toContain("Nothing has been read yet");
    expect(text).not.toMatch(/as last read|as of/u);
  }
});
test("U19: what waits is told apart from what needs a connection, in both languages", () => {
  for (const [language, waits, connection] of [
    ["en", "Reviewed changes wait in the inbox", "nothing is written without a connection"],
    ["nl", "wachten in het postvak", "zonder verbinding wordt er niets geschreven"],
  ] as const) {
    setLanguage(language);
    for (const shown of [null, a]) {
      const text = banner(new Map([[a, early]]), shown);
      expect([text.includes(waits), text.includes(connection)], text).toEqual([true, true]);
    }
  }
});
