import { readFile, stat } from "node:fs/promises";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { readAuthority } from "#electron/account/index";
import { diagnosticsText } from "#electron/about/diagnostics";
import { readParts } from "#electron/about/parts";
import type { RecentErrors } from "#electron/about/recent-errors";
import type { DailyCheck } from "#electron/about/daily-check";
import type { Updates } from "#electron/about/updates";
import { hostsOfSettings } from "#electron/engine/named-hosts";
import { defaultSettings } from "#electron/engine/settings";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import type { Engine } from "../engine/engine.ts";
import { saveAs } from "./file-ports.ts";
import type { TimedClipboard } from "../shell/clipboard.ts";
import type { electronDialogs } from "../shell/dialogs.ts";
import type { HandedOver } from "../shell/handed-over.ts";
import { helpPages, signUpPage, vaultPage } from "../shell/help-pages.ts";
import type { ProxyAccess } from "../shell/proxy-access.ts";
import type { SandboxHost } from "../shell/sandbox-launcher.ts";
import { systemLanguage } from "../shell/system-language.ts";

interface AppHandlerParts {
  readonly version: string;
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  /** The folder of the built bundles. */
  readonly bundles: string;
  readonly profileServer: string | null;
  readonly languages: readonly string[];
  readonly engine: Engine;
  readonly dialogs: ReturnType<typeof electronDialogs>;
  readonly openPage: (url: string) => Promise<boolean>;
  readonly clipboard: TimedClipboard;
  readonly sandbox: SandboxHost;
  readonly proxies: ProxyAccess;
  readonly handedOver: HandedOver;
  readonly errors: RecentErrors;
  readonly updates: Updates;
  readonly dailyCheck: DailyCheck;
}

/** Bytes of a file with certificates. */
const largestAuthority = 200_000;

/** The app itself: facts of this start, settings, clipboard, help pages. */
export function createAppHandlers(parts: AppHandlerParts): HandlersOf<Contract["app"]> {
  const { engine, sandbox } = parts;
  /** As they were shown last: nothing is saved that was not on the screen. */
  let shownDiagnostics = "";
  const diagnostics = async (): Promise<string> => {
    const { profiles, broken, online } = await engine.session();
    return diagnosticsText({
      now: engine.now(),
      version: parts.version,
      platform: parts.platform,
      isPackaged: parts.isPackaged,
      keychain: engine.keychainState(),
      sandbox: sandbox.state,
      online,
      settings: engine.settings.current,
      usualBreachService: defaultSettings.breachService,
      profiles,
      broken,
      clients: engine.workspace.rows(),
      reading: engine.sync.status(),
      errors: parts.errors.all,
    });
  };
  return {
    // Answers at once: the window must not wait for the sandbox, which may take seconds to start or never come.
    info: async () => {
      const updatesFrom = await parts.updates.host();
      const running = sandbox.now;
      return ok({
        version: parts.version,
        platform: parts.platform === "win32" ? "windows" : parts.platform === "darwin" ? "macos" : "linux",
        systemLanguage: systemLanguage(parts.languages),
        profileServer: parts.profileServer,
        sandbox: running === null ? null : { url: running.baseUrl, accounts: running.accounts, installationId: running.installationId },
        sandboxState: sandbox.state,
        keychain: engine.keychainState(),
        updatesFrom,
        newVersion: parts.dailyCheck.found,
        settingsProblem: engine.settings.problem,
      });
    },
    settings: () => ok(engine.settings.current),
    async saveSettings(settings) {
      for (const { purpose, address } of hostsOfSettings(settings, engine.settings.current)) {
        const agreed = await engine.hosts.agreeToAddress(purpose, address);
        if (!agreed.ok) return agreed;
      }
      return engine.settings.save(settings);
    },
    openHelp: async ({ page }) => ok({ opened: await parts.openPage(helpPages[page]) }),
    openSignUp: async ({ server }) => {
      const servers = engine.account.servers.of(server);
      if (!servers.ok) return servers;
      const url = signUpPage(servers.value.web);
      return url === null ? err(appError("server.address-invalid")) : ok({ opened: await parts.openPage(url) });
    },
    openVault: async ({ clientId, page }) => {
      const found = engine.peopleOf(clientId);
      if (!found.ok) return found;
      const servers = engine.account.servers.ofProfile(found.value.open.profile.record);
      if (!servers.ok) return servers;
      const url = vaultPage(servers.value.web, found.value.organizationId, page);
      return url === null ? err(appError("client.unknown")) : ok({ opened: await parts.openPage(url) });
    },
    copyText: async ({ text, secret }) => {
      await parts.clipboard.copy(text, secret);
      return ok({ copied: true });
    },
    diagnostics: async () => {
      shownDiagnostics = await diagnostics();
      return ok({ text: shownDiagnostics });
    },
    saveDiagnostics: () => {
      const text = shownDiagnostics;
      if (text === "") return err(appError("bridge.bad-request"));
      return saveAs(parts.dialogs, "provider-desk-diagnostics", "json", () => Promise.resolve(text));
    },
    parts: async () => ok(await readParts(parts.bundles)),
    checkVersion: () => parts.updates.check(engine.settings.current.updates, engine.language()),
    versionSeen: async ({ version }) => {
      await parts.dailyCheck.seen(version);
      return ok({ noted: true as const });
    },
    openVersion: async () => ok({ opened: parts.updates.page !== null && (await parts.openPage(parts.updates.page)) }),
    takeLink: () => ok({ text: parts.handedOver.take() }),
    answerProxy: ({ proxy, name, password }) => {
      parts.proxies.answer(proxy, { name, password });
      engine.reachAgain();
      return ok({ kept: true });
    },
    chooseCertificate: async () => {
      const dutch = engine.settings.language() === "nl";
      const chosen = await parts.dialogs.openFile({
        title: dutch ? "CA-bestand van de server" : "CA file of the server",
        filters: [{ name: "PEM", extensions: ["pem", "crt", "cer"] }],
      });
      if (chosen === null) return err(appError("cancelled"));
      const unreadable = err(appError("file.unreadable", { file: chosen.name }));
      try {
        if ((await stat(chosen.path)).size > largestAuthority) return unreadable;
        const read = readAuthority(await readFile(chosen.path));
        if (read === null) return unreadable;
        const { pem, ...shown } = read;
        return ok({ handle: engine.files.add(pem), fileName: chosen.name, ...shown });
      } catch {
        return unreadable;
      }
    },
  };
}
