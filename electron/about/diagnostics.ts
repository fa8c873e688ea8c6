import { arch, availableParallelism, release, totalmem } from "node:os";
import type { BrokenProfileView, ClientRow, ProfileView, Settings, SyncStatus } from "#shared/bridge/index";
import type { RecentError } from "./recent-errors.ts";

/** What diagnostics are made of; the engine has all of it. */
export interface DiagnosticsSources {
  readonly now: Date;
  readonly version: string;
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly keychain: string;
  readonly sandbox: string;
  readonly online: boolean;
  readonly settings: Settings;
  /** The address that the settings have without a choice. */
  readonly usualBreachService: string;
  readonly profiles: readonly ProfileView[];
  readonly broken: readonly BrokenProfileView[];
  readonly clients: readonly ClientRow[];
  readonly reading: SyncStatus;
  readonly errors: readonly RecentError[];
}

/**
 * What a person may send to somebody who looks into a fault, as the text of one JSON file. Every member is named here, so that nothing
 * gets in by being added elsewhere: numbers, choices from fixed lists and error codes. No names, addresses, ids, keys or typed texts.
 */
export function diagnosticsText(from: DiagnosticsSources): string {
  const { settings, profiles, clients } = from;
  const sum = (countOf: (client: ClientRow) => number): number => clients.reduce((total, client) => total + countOf(client), 0);
  const { electron = null, chrome = null, node, v8 } = process.versions as Partial<Record<string, string>>;
  const diagnostics = {
    format: "provider-desk-diagnostics-1",
    madeAt: from.now.toISOString(),
    app: { version: from.version, packaged: from.isPackaged, electron, chrome, node, v8 },
    computer: {
      platform: from.platform,
      release: release(),
      architecture: arch(),
      processors: availableParallelism(),
      memoryMegabytes: Math.round(totalmem() / 1_048_576),
      keychain: from.keychain,
    },
    settings: {
      language: settings.language,
      theme: settings.theme,
      density: settings.density,
      autoLockMinutes: settings.autoLockMinutes,
      lockOnSleep: settings.lockOnSleep,
      readEveryMinutes: settings.readEveryMinutes,
      confirmUncompared: settings.confirmUncompared,
      dnsLookUps: settings.dnsLookUps,
      breachLookUps: settings.breachLookUps,
      ownBreachService: settings.breachService !== from.usualBreachService,
      siteListFetched: settings.siteListFetched,
      eventsKeptDays: settings.eventsKeptDays,
      itemsKeptDays: settings.itemsKeptDays,
      clipboardSeconds: settings.clipboardSeconds,
      savedSearches: settings.eventSearches.saved.length,
      searchesWithBell: Object.keys(settings.eventSearches.bells).length,
      updates: settings.updates,
      updatesDaily: settings.updatesDaily,
      proxy: settings.proxy.mode,
      notices: settings.notices.about,
      noticesNameClients: settings.notices.names,
      tablesWithViews: Object.keys(settings.views).length,
    },
    state: {
      online: from.online,
      sandbox: from.sandbox,
      reading: from.reading.state,
      requests: from.reading.requests,
      failedReads: from.reading.failed,
    },
    profiles: [
      ...profiles.map((profile) => ({
        server: profile.serverKind,
        software: profile.software,
        role: profile.provider?.role ?? null,
        state: profile.state,
        session: profile.session,
        pin: profile.hasPin,
        keychain: profile.hasKeychain,
        weakKeySettings: profile.kdfWarning,
        problems: profile.problems.map(({ code }) => code),
      })),
      ...from.broken.map(({ error }) => ({ broken: error.code })),
    ],
    counts: {
      clients: clients.length,
      selfHosted: clients.filter(({ selfHosted }) => selfHosted).length,
      neverRead: clients.filter(({ meta }) => meta.readAt === null).length,
      members: sum(({ members }) => members),
      invited: sum(({ invited }) => invited),
      toConfirm: sum(({ toConfirm }) => toConfirm),
    },
    unreadClients: countedCodes(clients.flatMap(({ meta }) => (meta.error === null ? [] : [meta.error.code]))),
    recentErrors: from.errors.map(({ at, call, code }) => ({ at, call, code })),
  };
  return JSON.stringify(diagnostics, null, 2);
}

const countedCodes = (codes: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(codes)].sort().map((code) => [code, codes.filter((each) => each === code).length]));
