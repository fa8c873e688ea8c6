// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import type { RunItem } from "./logic/rows.ts";

const calls = vi.hoisted(() => ({
  resume: vi.fn<(request: unknown) => Promise<unknown>>(),
  giveUp: vi.fn<(request: unknown) => Promise<unknown>>(),
  inbox: vi.fn<() => Promise<unknown>>(),
}));
vi.hoisted(() => {
  vi.stubGlobal("bridge", {
    people: { inbox: calls.inbox },
    writing: { resume: calls.resume, giveUp: calls.giveUp, onRun: () => () => undefined },
    sync: { onClient: () => () => undefined },
  });
});
const pushed = vi.hoisted(() => vi.fn());
vi.mock("vue-router", async (original) => ({ ...(await original<object>()), useRouter: () => ({ push: pushed }) }));
const { i18n } = await import("#renderer/i18n/index");
const { useSession } = await import("#renderer/stores/session");
const { useToasts } = await import("#renderer/ui/toasts");
const { default: RunDetail } = await import("./RunDetail.vue");

const sentence = (who: string): RunItem["changes"][number]["sentence"] => ({
  key: "changes.member-revoke.sentence",
  parameters: { who, others: 0 },
  count: 1,
});
const item = {
  ...{ kind: "run", runId: "run", clientId: "client", clientName: "Hoogland", startedAt: "2026-11-20T09:00:00.000Z", paused: false },
  changes: [
    { sentence: sentence("joris@hoogland.example"), state: "done" },
    { sentence: sentence("anna@hoogland.example"), state: "unknown" },
  ],
} as unknown as RunItem;
let shown: VueWrapper;
const button = (name: RegExp) => {
  const found = shown.findAll("button").find((each) => name.test(each.text()));
  if (found === undefined) throw new Error(`no button ${String(name)}`);
  return found;
};
beforeEach(() => {
  setActivePinia(createPinia());
  vi.clearAllMocks();
  calls.inbox.mockResolvedValue(ok({ items: [], looksAgainAt: null, lost: [] }));
  shown = mount(RunDetail, { props: { item }, attachTo: document.body, global: { plugins: [i18n] } });
});
afterEach(() => {
  shown.unmount();
});

test("a run that was cut off says what is done and what is not known, and is resumed with the client named", async () => {
  expect(shown.text()).toContain("Changes at Hoogland were interrupted");
  expect(shown.findAll("li").map((line) => line.text())).toEqual([
    expect.stringMatching(/joris@hoogland\.example.*done$/u),
    expect.stringMatching(/anna@hoogland\.example.*no answer$/u),
  ]);
  calls.resume.mockResolvedValue(ok({ runId: "run", clientId: "client", clientName: "Hoogland", state: "done", entries: [] }));
  await button(/^Check and resume at Hoogland/u).trigger("click");
  await flushPromises();
  expect(calls.resume).toHaveBeenCalledExactlyOnceWith({ runId: "run" });
  expect(calls.inbox).toHaveBeenCalled();
});
test("it can be left as it is, and what stops that is told", async () => {
  calls.giveUp.mockResolvedValue(err(appError("file.unwritable")));
  await button(/^Leave as is/u).trigger("click");
  await flushPromises();
  expect(calls.giveUp).toHaveBeenCalledExactlyOnceWith({ runId: "run" });
  expect(useToasts().toasts.map(({ title }) => title)).toEqual(["The file cannot be written."]);
});
test("its client is one click away, also offline; resuming is not", async () => {
  useSession().online = false;
  await shown.vm.$nextTick();
  await button(/^Open client/u).trigger("click");
  expect(pushed).toHaveBeenCalledWith({ name: "client", params: { clientId: "client", tab: "activity" } });
  await button(/^Check and resume/u).trigger("click");
  expect(calls.resume).not.toHaveBeenCalled();
});
