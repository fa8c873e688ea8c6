// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { expect, test } from "vitest";
import { recordedBridge } from "#build/test/recorded-bridge";
import type { ClientRow, ProfileView } from "#shared/bridge/index";
import { asId, type ClientId } from "#shared/model/ids";

globalThis.bridge = recordedBridge().bridge;
const { i18n } = await import("#renderer/i18n/index");
const { useClients } = await import("#renderer/stores/clients");
const { useSession } = await import("#renderer/stores/session");
const { default: NameCell } = await import("./NameCell.vue");

/** What the row of the first of these profiles says beside the client's name. */
function said(...profiles: readonly (readonly [serverKind: ProfileView["serverKind"], label: string])[]): string {
  setActivePinia(createPinia());
  const local = { colour: 1, monogram: "BH", tags: [], note: "", hints: {} };
  const rows = profiles.map(([, serverLabel], index) => ({
    ...{ id: asId<ClientId>(`${String(index)}/client`), profileId: String(index), name: "Bakkerij Hoogland", local, serverLabel },
  })) as unknown as readonly ClientRow[];
  useSession().profiles = profiles.map(
    ([serverKind], index) => ({ id: String(index), serverKind, state: "unlocked" }) as unknown as ProfileView,
  );
  useClients().byId = new Map(rows.map((row) => [row.id, row]));
  return mount(NameCell, { props: { row: rows[0]! }, global: { plugins: [i18n], stubs: { RouterLink: true } } })
    .get(".namecell")
    .text();
}

test("whose account sees a client is told where two of the sandbox are open, too", () => {
  expect(said(["sandbox", "Sandbox · sanne"], ["sandbox", "Sandbox · pieter"])).toBe("Sandbox · sanne");
  expect(said(["sandbox", "Sandbox · sanne"], ["sandbox", "Sandbox · pieter"], ["eu", "EU cloud"])).toContain("Sandbox · sanne");
});
test("the server is told once: of the sandbox by its mark", () => {
  expect(said(["sandbox", "Sandbox of this app"], ["eu", "EU cloud"])).toBe("Sandbox");
  expect(said(["eu", "EU cloud"], ["sandbox", "Sandbox of this app"])).toBe("EU cloud");
  expect(said(["eu", "EU cloud"])).toBe("");
});
