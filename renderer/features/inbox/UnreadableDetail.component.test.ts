// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import type { ClientRow } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type ClientId } from "#shared/model/ids";

vi.hoisted(() => {
  vi.stubGlobal("bridge", {});
});
const { i18n } = await import("#renderer/i18n/index");
const { useClients } = await import("#renderer/stores/clients");
const { default: UnreadableDetail } = await import("./UnreadableDetail.vue");

const id = asId<ClientId>("client");
const error = appError("client.unreadable");
const shown = (readAt: string | null): string => {
  const row = { id, name: "Hoogland", meta: { readAt, error, reading: false } } as unknown as ClientRow;
  useClients().byId = new Map([[id, row]]);
  return mount(UnreadableDetail, { props: { item: { kind: "unreadable", clientId: id, error } }, global: { plugins: [i18n] } }).text();
};
beforeEach(() => {
  setActivePinia(createPinia());
});

test("U20: where nothing was ever read, nothing is said to be kept", () => {
  const text = shown(null);
  expect(text).toContain("This client has never been read");
  expect(text).not.toContain("What was read before");
});
test("U20: what was read before is said with its date", () => {
  expect(shown("2026-11-18T09:00:00.000Z")).toMatch(/What was read before is still here.*You see the data from 18 Nov/su);
});
