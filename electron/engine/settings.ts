import { randomUUID } from "node:crypto";
import { rename } from "node:fs/promises";
import { readPrivateFile, writePrivateFile } from "#electron/files/private-file";
import { settingsSchema, type Settings } from "#shared/bridge/app";
import { appError, type AppError } from "#shared/errors/app-error";
import type { Language } from "#shared/model/message";
import { err, ok, type Result } from "#shared/util/result";

export const defaultSettings: Settings = {
  language: "system",
  theme: "system",
  density: "default",
  autoLockMinutes: 15,
  lockOnSleep: true,
  clipboardSeconds: 30,
  readEveryMinutes: 15,
  confirmUncompared: true,
  dnsLookUps: true,
  breachLookUps: false,
  breachService: "https://api.pwnedpasswords.com/range/",
  siteListFetched: false,
  siteList: "https://api.2fa.directory/v3/totp.json",
  eventsKeptDays: 90,
  itemsKeptDays: null,
  eventSearches: { saved: [], bells: {} },
  updates: "stable",
  updatesDaily: false,
  proxy: { mode: "system", address: "" },
  notices: { about: [], names: false },
  views: {},
};

/** For a start whose settings are not known: what they may have forbidden is not allowed. */
const cautious: Settings = { ...defaultSettings, confirmUncompared: false, dnsLookUps: false };

/**
 * Settings of this app on this machine: one readable file without secrets. A member that cannot be read counts as its default. A file that
 * cannot be read as a whole is put aside, or left alone where the disk does not give it, and `problem` tells so.
 */
export class SettingsStore {
  private readonly path: string;
  private readonly systemLanguage: () => Language;
  private readonly onChange: (settings: Settings, before: Settings) => void;
  private value: Settings;
  /** The settings of before are not known at this start. */
  readonly problem: AppError | null;

  private constructor(
    path: string,
    value: Settings,
    systemLanguage: () => Language,
    onChange: (settings: Settings, before: Settings) => void,
    problem: AppError | null,
  ) {
    this.problem = problem;
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
    const content = await readPrivateFile(path);
    const opened = (value: Settings, problem: AppError | null = null): SettingsStore =>
      new SettingsStore(path, value, systemLanguage, onChange, problem);
    if (!content.ok) return opened(cautious, appError("settings.unread", {}, content.error.detail));
    if (content.value === null) return opened(defaultSettings);
    const value = settingsOf(content.value.toString("utf8"));
    if (value !== null) return opened(value);
    await rename(path, `${path}.damaged-${randomUUID()}`).catch(() => undefined);
    return opened(cautious, appError("settings.damaged"));
  }

  get current(): Settings {
    return this.value;
  }
  language(): Language {
    return this.value.language === "system" ? this.systemLanguage() : this.value.language;
  }
  /** They take effect at once. Fails with `settings.not-kept` where the disk refuses: then for this start only. */
  async save(settings: Settings): Promise<Result<Settings>> {
    const before = this.value;
    this.value = settings;
    this.onChange(settings, before);
    // What could not be read at the start may be good, and is not written over.
    if (this.problem?.code === "settings.unread") return err(appError("settings.not-kept", {}, this.problem.detail));
    const written = await writePrivateFile(this.path, JSON.stringify(settings, null, 2));
    return written.ok ? ok(settings) : err(appError("settings.not-kept", {}, written.error.detail));
  }
}

/** Each by itself: one that was changed by hand, or is of a later version, costs no other. Null for what is no list of settings at all. */
function settingsOf(text: string): Settings | null {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof written !== "object" || written === null || Array.isArray(written)) return null;
  const members = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse((written as Readonly<Record<string, unknown>>)[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return { ...defaultSettings, ...(Object.fromEntries(members) as Partial<Settings>) };
}
