// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, expect, test, vi } from "vitest";
import type { PhraseView } from "#shared/bridge/index";
import { asId, type ClientId, type MemberId } from "#shared/model/ids";
import { ok } from "#shared/util/result";

const calls = vi.hoisted(() => ({ phrases: vi.fn<(request: { memberIds: readonly string[] }) => Promise<unknown>>() }));
vi.hoisted(() => {
  vi.stubGlobal("bridge", { people: calls, sync: { onClient: () => () => undefined } });
});
const { i18n } = await import("#renderer/i18n/index");
const { default: CompareSeveral } = await import("./CompareSeveral.vue");

const ids = ["one", "two", "three"].map((id) => asId<MemberId>(id));
const people = ids.map((memberId) => ({ clientId: asId<ClientId>("client"), memberId, name: `Person ${memberId}` }));
/** The key of each was compared before: only the locked one cannot go on. */
const viewOf = (memberId: MemberId): PhraseView => ({
  memberId,
  phrase: ["gravel", "outbid", "unwary", "lantern", "tulip"],
  asked: null,
  state: memberId === "two" ? "mismatch" : "known",
  known: { kind: "compared", at: "2026-11-20T09:00:00.000Z", how: "phone" } as PhraseView["known"],
  error: null,
});
let shown: VueWrapper | null = null;
const buttons = (): HTMLButtonElement[] => [...document.querySelectorAll("button")];
const button = (text: string): HTMLButtonElement | undefined => buttons().find((each) => each.textContent.trim().startsWith(text));
const press = async (text: string): Promise<void> => {
  button(text)?.click();
  await vi.advanceTimersByTimeAsync(5);
  await flushPromises();
};
afterEach(() => {
  shown?.unmount();
  vi.useRealTimers();
});

test("A-23: the words of each are compared or the person is excluded; only then one review, of those who were compared", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  setActivePinia(createPinia());
  (await import("#renderer/stores/session")).useSession().online = true;
  calls.phrases.mockImplementation(({ memberIds }) => Promise.resolve(ok(memberIds.map((id) => viewOf(asId<MemberId>(id))))));
  shown = mount(CompareSeveral, {
    props: { open: true, people, client: undefined },
    attachTo: document.body,
    global: { plugins: [i18n] },
  });
  await vi.advanceTimersByTimeAsync(5);
  await flushPromises();
  const isOff = (): boolean => button("Review")?.getAttribute("aria-disabled") === "true";
  const states = (): (string | undefined)[] =>
    people.map(({ name }) =>
      buttons()
        .find((each) => each.textContent.includes(name))
        ?.textContent.replace(name, "")
        .trim(),
    );

  expect([isOff(), states()]).toEqual([true, ["to compare", "to compare", "to compare"]]);
  await press("They match");
  expect(states()).toEqual(["compared", "to compare", "to compare"]);
  // The locked one offers no going on.
  expect(button("They match")).toBe(undefined);
  await press("Exclude");
  expect([isOff(), states()]).toEqual([true, ["compared", "excluded", "to compare"]]);
  await press("They match");
  expect([isOff(), states()]).toEqual([false, ["compared", "excluded", "compared"]]);
  // It can be decided again.
  await press("Person three");
  await press("Exclude");
  await press("Review 1 confirmation");
  expect(shown.emitted("review")).toEqual([[[people[0]]]]);
  expect(shown.emitted("update:open")).toEqual([[false]]);
});
