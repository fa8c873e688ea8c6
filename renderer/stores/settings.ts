import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import type { AppInfo, KeptView, KeptViews, Settings } from "#shared/bridge/index";
import { bridge } from "#renderer/bridge";
import { setLanguage } from "#renderer/i18n/index";
import { useToasts } from "#renderer/ui/toasts";

const initial: Settings = {
  language: "system",
  theme: "system",
  density: "default",
  autoLockMinutes: 10,
  lockOnSleep: true,
  clipboardSeconds: 30,
  readEveryMinutes: 0,
  confirmUncompared: false,
  dnsLookUps: false,
  breachLookUps: false,
  breachService: "",
  siteListFetched: false,
  siteList: "",
  eventsKeptDays: 90,
  itemsKeptDays: null,
  eventSearches: { saved: [], bells: {} },
  updates: "stable",
  updatesDaily: false,
  proxy: { mode: "system", address: "" },
  notices: { about: [], names: false },
  views: {},
};

/** The user's settings and the facts of this start. Language, theme and density take effect here and nowhere else. */
export const useSettings = defineStore("settings", () => {
  const settings = shallowRef<Settings>(initial);
  const info = shallowRef<AppInfo | null>(null);
  const systemDark = matchMedia("(prefers-color-scheme: dark)");

  function takeEffect(): void {
    const { language, theme, density } = settings.value;
    setLanguage(language === "system" ? (info.value?.systemLanguage ?? "en") : language);
    document.documentElement.classList.toggle("dark", theme === "dark" || (theme === "system" && systemDark.matches));
    document.documentElement.dataset["density"] = density;
  }
  systemDark.addEventListener("change", takeEffect);

  async function load(): Promise<void> {
    const [facts, stored] = await Promise.all([bridge.app.info({}), bridge.app.settings({})]);
    if (facts.ok) {
      info.value = facts.value;
      if (facts.value.settingsProblem) useToasts().showError(facts.value.settingsProblem);
    }
    if (stored.ok) settings.value = stored.value;
    takeEffect();
    bridge.app.onSettings((changed) => {
      settings.value = changed;
      takeEffect();
    });
    bridge.app.onVersion(({ version }) => {
      if (info.value !== null) info.value = { ...info.value, newVersion: version };
    });
    void untilSandbox();
  }
  /** The sandbox starts beside the window: its accounts are there some seconds later, if it comes at all. */
  async function untilSandbox(): Promise<void> {
    for (let look = 0; look < 120 && info.value?.sandboxState === "starting"; look += 1) {
      await new Promise((go) => {
        setTimeout(go, 500);
      });
      const facts = await bridge.app.info({});
      if (facts.ok && facts.value.sandboxState !== "starting") info.value = facts.value;
    }
  }
  /** Takes effect at once; goes back to the ones of before when they were refused. What the disk does not take holds until the app closes. */
  async function change(part: Partial<Settings>): Promise<void> {
    const before = settings.value;
    settings.value = { ...before, ...part };
    takeEffect();
    const saved = await bridge.app.saveSettings(settings.value);
    if (saved.ok) return;
    if (saved.error.code !== "settings.not-kept") {
      settings.value = before;
      takeEffect();
    }
    useToasts().showError(saved.error);
  }
  /** What a screen keeps of its own (columns, saved views), by name. */
  const viewOf = <Name extends keyof KeptViews>(name: Name): KeptViews[Name] => settings.value.views[name];
  const saveView = <Name extends keyof KeptViews>(name: Name, value: KeptView<Name>): Promise<void> =>
    change({ views: { ...settings.value.views, [name]: value } });

  /** A new version is told once: until it was seen here. */
  async function versionSeen(): Promise<void> {
    const version = info.value?.newVersion ?? null;
    if (info.value === null || version === null) return;
    info.value = { ...info.value, newVersion: null };
    await bridge.app.versionSeen({ version });
  }

  return { settings, info, isMac: computed(() => info.value?.platform === "macos"), load, change, versionSeen, viewOf, saveView };
});
