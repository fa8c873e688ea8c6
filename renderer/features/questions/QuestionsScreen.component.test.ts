// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { recordedBridge } from "#build/test/recorded-bridge";
import { ok } from "#shared/util/result";

const door = recordedBridge({
  "questions.ask": () => ok({ rows: [], answered: 0, asked: 0, oldestAt: null, providerUsers: null, unsure: [] }),
});
vi.stubGlobal("bridge", door.bridge);
const { i18n } = await import("#renderer/i18n/index");
const { useClients } = await import("#renderer/stores/clients");
const { default: QuestionsScreen } = await import("./QuestionsScreen.vue");

beforeEach(() => {
  vi.useFakeTimers();
  setActivePinia(createPinia());
});
afterEach(() => {
  vi.useRealTimers();
});

test("while kept clients come back no question is answered by those that are there, and nothing is counted; then it is asked", async () => {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/:all(.*)*", component: QuestionsScreen }] });
  await router.push("/questions");
  const ends: (() => void)[] = [];
  const comesBack = (): Promise<void> =>
    useClients().whileOpening(
      () =>
        new Promise<void>((end) => {
          ends.push(end);
        }),
    );
  // Two profiles, one after the other.
  const [first, second] = [comesBack(), comesBack()];
  const screen = mount(QuestionsScreen, { attachTo: document.body, global: { plugins: [i18n, router] } });
  const asked = (): number => door.calls.filter(({ call }) => call === "questions.ask").length;
  await vi.advanceTimersByTimeAsync(1000);
  expect([asked(), screen.get("button.pill").text()]).toEqual([0, "All"]);
  ends[0]?.();
  await first;
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked()).toBe(0);
  ends[1]?.();
  await second;
  await vi.advanceTimersByTimeAsync(1000);
  await flushPromises();
  expect([asked(), screen.get("button.pill").text()]).toEqual([1, "All0"]);
  screen.unmount();
});
