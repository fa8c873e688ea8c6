import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { writePrivateFile } from "#electron/files/private-file";
import { settingsSchema, type Settings } from "#shared/bridge/app";
import type { Language } from "#shared/model/message";

export const defaultSettings: Settings = {
  language: "system",
  theme: "system",
  density: "default",
  autoLockMinutes: 15,
  lockOnSleep: true,
  readEveryMinutes: 15,
  confirmUncompared: true,
  dnsLookUps: true,
  breachLookUps: false,
  breachService: "https://api.pwnedpasswords.com/range/",
  eventsKeptDays: 90,
  itemsKeptDays: null,
  eventSearches: { saved: [], bells: {} },
  updates: "stable",
  updatesDaily: false,
  proxy: { mode: "system", address: "" },
  notices: { about: [], names: false },
  views: {},
};

/** Settings of this app on this machine: one readable file without secrets. A member that cannot be read counts as its default. */
export class SettingsStore {
  private readonly path: string;
  private readonly systemLanguage: () => Language;
  private readonly onChange: (settings: Settings, before: Settings) => void;
  private value: Settings;

  private constructor(
    path: string,
    value: Settings,
    systemLanguage: () => Language,
    onChange: (settings: Settings, before: Settings) => void,
  ) {
    this.path = path;
    this.value = value;
    this.systemLanguage = systemLanguage;
    this.onChange = onChange;
  }
  static async open(
    path: string,
    systemLanguage: () => Language,
    onChange: (settings: Settings, before: Settings) => void,
  ): Promise<SettingsStore> {
    let value = defaultSettings;
    try {
      value = settingsOf(JSON.parse(await readFile(path, "utf8")));
    } catch {
      /* the first start, or a file from elsewhere */
    }
    return new SettingsStore(path, value, systemLanguage, onChange);
  }

  get current(): Settings {
    return this.value;
  }
  language(): Language {
    return this.value.language === "system" ? this.systemLanguage() : this.value.language;
  }
  /** A disk that refuses keeps the settings for this start only. */
  async save(settings: Settings): Promise<Settings> {
    const before = this.value;
    this.value = settings;
    this.onChange(settings, before);
    await mkdir(dirname(this.path), { recursive: true });
    await writePrivateFile(this.path, JSON.stringify(settings, null, 2));
    return settings;
  }
}

/** Each by itself: one that was changed by hand, or is of a later version, costs no other. */
function settingsOf(written: unknown): Settings {
  const members = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse((written as Readonly<Record<string, unknown>>)[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return { ...defaultSettings, ...(Object.fromEntries(members) as Partial<Settings>) };
}
