import { z } from "zod";
import type { BatchId, DraftId, FileHandle } from "../model/ids.ts";
import type { AppError } from "../errors/app-error.ts";
import type { Language } from "../model/message.ts";
import { noticeKinds } from "../model/notice-kinds.ts";
import { proxyRule } from "../model/proxy.ts";
import { text } from "../model/schemas.ts";
import type { Immutable } from "../util/immutable.ts";
import { serverChoice } from "./account.ts";
import { call, push, type Domain } from "./contract.ts";
import { logQuery } from "../setup/log/log-query.ts";
import { keptViews } from "./kept-views.ts";
import { clientRef, nothing } from "./requests.ts";
import type { SandboxAccount } from "./sandbox.ts";

export interface AppInfo {
  readonly version: string;
  readonly platform: "windows" | "macos" | "linux";
  readonly systemLanguage: Language;
  /** Preselected by `--profile-server=<url>`; null without. */
  readonly profileServer: string | null;
  /** The embedded sandbox and its accounts, when this start has one (they are invented and safe to show). */
  readonly sandbox: {
    readonly url: string;
    readonly accounts: readonly SandboxAccount[];
    /** Of an own server, for which the sandbox's cloud hands a licence out. */
    readonly installationId: string | null;
  } | null;
  /** The window opens before the sandbox has started. */
  readonly sandboxState: "starting" | "running" | "failed";
  readonly keychain: "available" | "unavailable" | "unprotected";
  /** Whom a check for a new version asks, as the package says; null: it names nobody, and there is no check. */
  readonly updatesFrom: string | null;
  /** A version that the daily check found and that was not seen yet. */
  readonly newVersion: string | null;
  /** The settings of before could not be read at this start; absent or null: they were. */
  readonly settingsProblem?: AppError | null;
}
export interface VersionCheck {
  /** The one that runs. */
  readonly version: string;
  readonly checkedAt: string;
  /** Newest first; empty: this is the newest. */
  readonly newer: readonly { readonly version: string; readonly notes: readonly string[] }[];
  /** There is a page where the newest is had. */
  readonly hasPage: boolean;
}
/** A package in the shipped bundles. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  /** The licence files of the package; empty where it has none. */
  readonly text: string;
}
export const settingsSchema = z.strictObject({
  language: z.enum(["system", "en", "nl"]),
  theme: z.enum(["system", "light", "dark"]),
  density: z.enum(["compact", "default", "comfortable"]),
  /** Minutes without input until everything locks; 0 = never. */
  autoLockMinutes: z.number().int().min(0).max(1440),
  lockOnSleep: z.boolean(),
  /** Seconds until a secret that this app copied is taken off the clipboard. */
  clipboardSeconds: z.number().int().min(5).max(300),
  /** Minutes between automatic reads of the clients; 0 = only by hand. */
  readEveryMinutes: z.number().int().min(0).max(1440),
  /** People without an elevated role may be confirmed without comparing, on purpose. */
  confirmUncompared: z.boolean(),
  /** The app may ask name servers what they say of claimed domains. */
  dnsLookUps: z.boolean(),
  /** The app may ask a service whether passwords that a member looks at stand in published breaches; where that service answers by ranges. */
  breachLookUps: z.boolean(),
  breachService: text(300),
  /** The app may fetch a public list of sites that offer two-step login; where it stands. */
  siteListFetched: z.boolean(),
  siteList: text(300),
  /** Days for which the events of all clients are kept; 0 = they are not. */
  eventsKeptDays: z.number().int().min(0).max(365),
  /** Days since a client was read last for which the names of its items are kept; 0 = not over the end of the app; null = always. */
  itemsKeptDays: z.number().int().min(0).max(365).nullable(),
  /** Searches in the log: those that were saved, and since when a search with a bell was looked at last, by its id. */
  eventSearches: z.strictObject({
    saved: z.array(z.strictObject({ id: text(60), name: text(60), query: logQuery })).max(200),
    bells: z.record(text(60), text(40)),
  }),
  /** How requests to servers leave this computer. */
  proxy: z
    .strictObject({ mode: z.enum(["system", "none", "manual"]), address: text(300) })
    .refine(({ mode, address }) => mode !== "manual" || proxyRule(address) !== null, "not a proxy"),
  /** Which versions a check for a new one looks for. */
  updates: z.enum(["stable", "early"]),
  /** Asks for a new version once a day, while the app is open. */
  updatesDaily: z.boolean(),
  /** What the operating system tells while the window is not in front, and whether it may name clients. */
  notices: z.strictObject({ about: z.array(z.enum(noticeKinds)).max(20), names: z.boolean() }),
  /** How lists are looked at: columns, saved views. */
  views: keptViews,
});
export type Settings = Immutable<z.output<typeof settingsSchema>>;
/** What a notification was about, as the window opens it. */
export type Matter =
  /** `open`: the row of the inbox; null: several. */
  | { readonly kind: "inbox"; readonly open: string | null }
  | { readonly kind: "batch"; readonly batchId: BatchId }
  | { readonly kind: "draft"; readonly draftId: DraftId }
  | { readonly kind: "journal" };
export interface CertificateChoice {
  readonly handle: FileHandle;
  readonly fileName: string;
  readonly subject: string;
  readonly fingerprint: string;
  readonly validUntil: string;
}

/** The app itself. */
export const app = {
  /** Facts of this start: version, platform, preselected server, sandbox accounts. */
  info: call(nothing).replies<AppInfo>(),
  settings: call(nothing).replies<Settings>(),
  saveSettings: call(settingsSchema).replies<Settings>(),
  /** Opens one of a fixed list of https pages in the system browser after the user confirmed it. */
  openHelp: call(
    z.strictObject({
      page: z.enum([
        "members",
        "import",
        "sso",
        "self-host",
        "web-vault",
        "provisioning",
        "devices",
        "integrations",
        "two-step",
        "hosting",
      ]),
    }),
  ).replies<{
    readonly opened: boolean;
  }>(),
  /** Opens the page of a server's web vault where an account is created, after the user confirmed its address. */
  openSignUp: call(z.strictObject({ server: serverChoice })).replies<{ readonly opened: boolean }>(),
  /** Opens a page of the client's organization in the web vault of its server, after the user confirmed it. */
  openVault: call(clientRef.extend({ page: z.enum(["two-factor", "billing", "integrations", "payment"]) })).replies<{
    readonly opened: boolean;
  }>(),
  /** Puts a text on the clipboard; `secret` clears it after 30 s if it is still there. */
  copyText: call(z.strictObject({ text: text(200_000), secret: z.boolean() })).replies<{ readonly copied: true }>(),
  /** Dialog for the CA file (PEM) of a self-hosted server. `cancelled` when closed. */
  chooseCertificate: call(nothing).replies<CertificateChoice>(),
  /** What the person answered a proxy. Main keeps it in memory until the app ends, and reaches for the servers again. */
  answerProxy: call(z.strictObject({ proxy: text(300), name: text(256), password: text(1000) })).replies<{ readonly kept: true }>(),
  /** A proxy (host and port) asks for a name and a password; `refused`: it did not take the last ones. */
  onProxyAsks: push<{ readonly proxy: string; readonly refused: boolean }>(),
  /** The invitation of a provider that was opened elsewhere on this computer, by the app's own scheme; once. It is shown, and taken only by a click. */
  takeLink: call(nothing).replies<{ readonly text: string | null }>(),
  /** There is one. */
  onLink: push<Readonly<Record<string, never>>>(),
  /** What may be sent to somebody who looks into a fault, as the text of one JSON file: counts, choices and codes; no names, addresses or secrets. */
  diagnostics: call(nothing).replies<{ readonly text: string }>(),
  /** Saves exactly what `diagnostics` told last. `cancelled` when the dialog is closed. */
  saveDiagnostics: call(nothing).replies<{ readonly fileName: string }>(),
  /** The packages that this app is made of, with their licences. */
  parts: call(nothing).replies<readonly Part[]>(),
  /** A notification of the operating system was clicked. */
  onMatter: push<Matter>(),
  /** Asks whoever distributes the packages whether there is a newer version of the chosen channel. Nothing is installed. */
  checkVersion: call(nothing).replies<VersionCheck>(),
  /** The daily check found a version. */
  onVersion: push<{ readonly version: string }>(),
  /** The technician saw that there is this version: it is not told again. */
  versionSeen: call(z.strictObject({ version: text(60) })).replies<{ readonly noted: true }>(),
  /** Opens the page of the newest version that was found last, after the user confirmed it. */
  openVersion: call(nothing).replies<{ readonly opened: boolean }>(),
  onSettings: push<Settings>(),
  onConnectivity: push<{ readonly online: boolean; readonly since: string }>(),
} satisfies Domain;
