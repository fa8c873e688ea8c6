// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { i18n, setLanguage } from "#renderer/i18n/index";
import AppAvatar from "./AppAvatar.vue";
import AppBadge from "./AppBadge.vue";
import AppEmpty from "./AppEmpty.vue";
import AppIcon from "./AppIcon.vue";
import AppKbd from "./AppKbd.vue";
import AppMark from "./AppMark.vue";
import AppMonogram from "./AppMonogram.vue";
import AppNote from "./AppNote.vue";
import AppSkeleton from "./AppSkeleton.vue";
import AppSpine from "./AppSpine.vue";

/* What is only looked at: the signs beside names, and what fills a place. */

const global = { plugins: [i18n] };
afterEach(() => {
  setLanguage("en");
  vi.useRealTimers();
});

test("signs that stand beside a name are hidden from screen readers, and no icon takes the focus", () => {
  for (const sign of [
    mount(AppIcon, { props: { name: "x" } }),
    mount(AppMark),
    mount(AppMonogram, { props: { colour: 4, letters: "HA" } }),
    mount(AppSpine, { props: { colour: 4 } }),
    mount(AppAvatar, { props: { name: "Noa de Boer" } }),
    mount(AppKbd, { props: { keys: ["Ctrl", "K"] }, global }),
  ])
    expect(sign.attributes("aria-hidden"), sign.html()).toBe("true");
  expect(mount(AppIcon, { props: { name: "x" } }).attributes("focusable")).toBe("false");
});
test("an icon is drawn anew when its name changes", async () => {
  const icon = mount(AppIcon, { props: { name: "x", size: "xs" } });
  const cross = icon.html();
  expect(icon.classes()).toContain("xs");
  await icon.setProps({ name: "check" });
  expect(icon.html()).not.toBe(cross);
  expect(icon.element.innerHTML).toBe(mount(AppIcon, { props: { name: "check" } }).element.innerHTML);
});
test("monogram and spine of a client have the same colour", () => {
  const [monogram, spine] = [mount(AppMonogram, { props: { colour: 7, letters: "HA" } }), mount(AppSpine, { props: { colour: 7 } })];
  expect(monogram.text()).toBe("HA");
  expect(monogram.classes()).toContain("c7");
  expect(spine.classes()).toContain("c7");
});
test("initials are those of the first and the last word that begins with a letter; an address alone gets its sign", () => {
  const initials = (name: string | null): string => mount(AppAvatar, { props: { name } }).text();
  expect(["Noa de Boer", "noa", "Élodie  (Brussel) Vos", "Iris 2", "王 小明"].map(initials)).toEqual(["NB", "N", "ÉV", "I", "王小"]);
  // Letters outside the first plane take two units of UTF-16; half of one is no letter.
  expect(initials("𝒜da 𝒷oer")).toBe("𝒜𝒷");
  for (const nobody of [null, "", "  ", "+31 6"]) {
    const avatar = mount(AppAvatar, { props: { name: nobody } });
    expect([avatar.text(), avatar.find("svg").exists()]).toEqual(["", true]);
  }
});
test("a state is told in a word; its icon stands there only when it is given", () => {
  const badge = mount(AppBadge, { props: { tone: "warn", icon: "clock" }, slots: { default: "Expired" } });
  expect([badge.text(), badge.classes().includes("warn"), badge.findAll("svg").length]).toEqual(["Expired", true, 1]);
  expect(mount(AppBadge, { slots: { default: "Invited" } }).findAll("svg")).toHaveLength(0);
});
test("keys are written as the language names them, one cap each", () => {
  const caps = (): readonly string[] =>
    mount(AppKbd, { props: { keys: ["Ctrl", "Space", "K"] }, global })
      .findAll("kbd")
      .map((cap) => cap.text());
  expect(caps()).toEqual(["Ctrl", "Space", "K"]);
  setLanguage("nl");
  expect(caps()).toEqual(["Ctrl", "Spatie", "K"]);
});
test("a note carries its tone, and what can be done about it stands behind the words", () => {
  const note = mount(AppNote, {
    props: { tone: "bad", icon: "x" },
    slots: { default: "Not everything was read", end: "<button>Read again</button>" },
  });
  expect(note.classes()).toContain("bad");
  expect(note.get(".grow").text()).toBe("Not everything was read");
  expect(note.get(".grow ~ button").text()).toBe("Read again");
  const plain = mount(AppNote, { slots: { default: "By the way" } });
  expect(plain.get("svg").element.innerHTML).toBe(mount(AppIcon, { props: { name: "info" } }).element.innerHTML);
});
test("what is coming is told at once, and drawn only when it takes a while", async () => {
  vi.useFakeTimers();
  const skeleton = mount(AppSkeleton, { props: { rows: 3 }, global });
  expect(skeleton.attributes()).toMatchObject({ role: "status", "aria-label": "Loading" });
  vi.advanceTimersByTime(100);
  await skeleton.vm.$nextTick();
  expect(skeleton.findAll(".bone")).toHaveLength(0);
  vi.advanceTimersByTime(50);
  await skeleton.vm.$nextTick();
  expect(skeleton.findAll(".bone")).toHaveLength(3);
});
test("an empty place has a heading, and room for buttons only where there are some", () => {
  const bare = mount(AppEmpty, { props: { icon: "users", title: "Nobody yet" } });
  expect([bare.get("h2").text(), bare.find("p").exists(), bare.find(".actions").exists()]).toEqual(["Nobody yet", false, false]);
  const full = mount(AppEmpty, {
    props: { icon: "users", title: "Nobody yet", text: "Invite somebody.", tone: "bad" },
    slots: { default: "<button>Invite</button>" },
  });
  expect([full.get("p").text(), full.get(".actions button").text(), full.find(".mark.bad").exists()]).toEqual([
    "Invite somebody.",
    "Invite",
    true,
  ]);
});
