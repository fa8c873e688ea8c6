// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterAll, expect, test, vi } from "vitest";
import type { RunCallRow, RunView } from "#shared/bridge/index";

const calls = vi.hoisted(() => ({ rows: [] as readonly unknown[] }));
vi.hoisted(() => {
  vi.stubGlobal("bridge", {
    onboarding: { calls: () => Promise.resolve({ ok: true, value: { rows: calls.rows, calls: calls.rows.length } }) },
  });
});
const { i18n, setLanguage } = await import("#renderer/i18n/index");
const { default: CallsPane } = await import("./CallsPane.vue");
afterAll(() => {
  setLanguage("en");
});

const call = (state: Extract<RunCallRow, { kind: "call" }>["state"], status: number | null): RunCallRow => ({
  ...{ kind: "call", at: "2026-11-20T11:00:00Z", method: "POST", path: "/groups" },
  ...{ state, status },
});

test("R7: a limit and a lost answer that were made up for are told as done, and in no warning colour", async () => {
  setActivePinia(createPinia());
  calls.rows = [call("repeated", 429), call("repeated", null), call("found", null), call("lost", null), call("answered", 429)];
  for (const [language, words] of [
    ["en", ["429, then done", "no answer, then done", "no answer, done", "no answer", "429"]],
    ["nl", ["429, toen gedaan", "geen antwoord, toen gedaan", "geen antwoord, gedaan", "geen antwoord", "429"]],
  ] as const) {
    setLanguage(language);
    const pane = mount(CallsPane, {
      props: { view: { draftId: "draft", state: "done" } as unknown as RunView, waits: 0 },
      global: { plugins: [i18n] },
    });
    await flushPromises();
    const told = pane.findAll("li.call > span:last-child");
    expect(told.map((each) => each.text())).toEqual(words);
    expect(told.map((each) => each.classes().includes("warn"))).toEqual([false, false, false, true, true]);
    pane.unmount();
  }
});
