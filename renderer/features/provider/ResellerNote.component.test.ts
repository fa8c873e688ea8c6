// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { expect, test, vi } from "vitest";
import { asId, type ClientId } from "#shared/model/ids";
import { ok } from "#shared/util/result";

const open = vi.hoisted(() => vi.fn());
vi.hoisted(() => {
  vi.stubGlobal("bridge", {});
});
vi.mock("#renderer/bridge", () => ({ bridge: { provider: { open } } }));
const { i18n } = await import("#renderer/i18n/index");
const { default: ResellerNote } = await import("./ResellerNote.vue");

test("a reseller is led to the page of the web portal where clients are created", async () => {
  setActivePinia(createPinia());
  open.mockResolvedValue(ok({ opened: true }));
  const subject = asId<ClientId>("p.provider");
  const note = mount(ResellerNote, { props: { subject }, global: { plugins: [i18n] } });
  expect(note.text()).toContain("A reseller’s clients are created in the web portal");
  await note.find("button").trigger("click");
  await flushPromises();
  expect(open).toHaveBeenCalledExactlyOnceWith({ clientId: subject, page: "portal" });
});
