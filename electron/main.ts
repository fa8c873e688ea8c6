import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { app, dialog, powerMonitor, protocol, session } from "electron";
import { systemClock } from "#electron/provider-api/index";
import { DailyCheck } from "./about/daily-check.ts";
import { RecentErrors } from "./about/recent-errors.ts";
import { Updates, updatesFile } from "./about/updates.ts";
import { createEngine } from "./engine/engine.ts";
import { exitCodes, helpText, readCommand } from "./engine/commands.ts";
import { besideTheApp, runCommand } from "./engine/directory-commands.ts";
import { createAppHandlers } from "./ipc/app.handlers.ts";
import { engineHandlers } from "./ipc/handlers.ts";
import { createPushes, registerHandlers } from "./ipc/router.ts";
import { answerAppRequest } from "./shell/app-files.ts";
import { parseArguments, refusedSwitch } from "./shell/arguments.ts";
import { electronCallHost } from "./shell/call-host.ts";
import { TimedClipboard } from "./shell/clipboard.ts";
import { electronDialogs } from "./shell/dialogs.ts";
import { closeNetwork, guardApp, guardSession } from "./shell/guards.ts";
import { HandedOver } from "./shell/handed-over.ts";
import { electronKeychain } from "./shell/keychain.ts";
import { installMenu } from "./shell/menu.ts";
import { SystemNotifier } from "./shell/notifier.ts";
import { appOrigin, appScheme } from "./shell/origin.ts";
import { pageOpener } from "./shell/open-page.ts";
import { printPdf } from "./shell/pdf.ts";
import { SandboxHost } from "./shell/sandbox-launcher.ts";
import { catchStrays } from "./shell/strays.ts";
import { systemLanguage } from "./shell/system-language.ts";
import { ProxyAccess } from "./shell/proxy-access.ts";
import { createTransports, networkSwitches } from "./shell/transport.ts";
import { WayOut } from "./shell/way-out.ts";
import { MainWindow } from "./shell/window.ts";

/* How the app opens: guards first, then the window's own address, then the services behind it, then the window. */

const log = (line: string): void => {
  console.error(line);
};
catchStrays(process, log);
const start = parseArguments(process.argv);
/** What is done without a window, if anything. */
const command = readCommand(process.argv);
const handedOver = new HandedOver();
handedOver.offer(process.argv);
// macOS may send this before the app is ready, and only to who listens by then.
app.on("open-url", (event, url) => {
  event.preventDefault();
  handedOver.offer([url]);
});
const refused = app.isPackaged ? refusedSwitch(process.argv, process.platform) : null;
if (refused !== null) leave(`Provider Desk does not start with --${refused}.`, 2);
else if (command !== null && "misuse" in command)
  leave(`Provider Desk: ${command.misuse} (--${command.about}). Try --help.`, exitCodes.misuse);
else if (!useFolder(start.userDataFolder)) leave("Provider Desk cannot use that profile folder.", 2);
// The help opens nothing of the folder.
else if (command?.name !== "help" && !app.requestSingleInstanceLock()) {
  const end = command === null ? null : besideTheApp(command);
  if (end !== null) console.log(end.output);
  leave("Provider Desk already runs on this profile folder.", end?.code ?? exitCodes.done);
} else {
  app.enableSandbox();
  // The id of the shortcut that the installer makes (electron-builder.yml): Windows shows no notification of anybody else.
  app.setAppUserModelId("eu.providerdesk.app");
  for (const name of networkSwitches) app.commandLine.appendSwitch(name);
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);
  guardApp(app);
  void app.whenReady().then(open).catch(cannotOpen);
}

function leave(why: string, code: number): void {
  log(why);
  app.exit(code);
}
/** Electron takes whole paths of folders that are there. */
function useFolder(named: string | null): boolean {
  if (named === null) return true;
  try {
    const folder = resolve(named);
    mkdirSync(folder, { recursive: true });
    app.setPath("userData", folder);
    return true;
  } catch {
    return false;
  }
}
/** Without a window there is no other place to say it. */
function cannotOpen(error: unknown): void {
  log(`cannot open: ${error instanceof Error ? error.name : "not an error"} ${String((error as { code?: unknown } | null)?.code ?? "")}`);
  const folder = app.getPath("userData");
  dialog.showErrorBox(
    "Provider Desk",
    systemLanguage(app.getPreferredSystemLanguages()) === "nl"
      ? `Provider Desk kan niet openen. Er is niets gewijzigd. Kijk of deze map geschreven kan worden en of er ruimte is, en start opnieuw: ${folder}`
      : `Provider Desk cannot open. Nothing was changed. Check that this folder can be written to and that there is room, and start again: ${folder}`,
  );
  app.exit(1);
}

async function open(): Promise<void> {
  const asked = command === null || "misuse" in command ? null : command;
  if (asked?.name === "help") {
    console.log(helpText(systemLanguage(app.getPreferredSystemLanguages())));
    app.exit(exitCodes.done);
    return;
  }
  guardSession(session.defaultSession);
  await closeNetwork(session.defaultSession);
  installMenu(process.platform);
  const bundles = join(import.meta.dirname, "..");
  protocol.handle(appScheme, (request) => answerAppRequest(join(bundles, "renderer"), request.url));

  const window = new MainWindow(join(bundles, "preload/preload.cjs"), !app.isPackaged);
  const dialogs = electronDialogs(window);
  const clipboard = new TimedClipboard(() => engine.settings.current.clipboardSeconds);
  const sandbox = new SandboxHost(join(bundles, "main/sandbox.js"), join(app.getPath("userData"), "sandbox"));
  const pushes = createPushes((channel, message) => {
    window.send(channel, message);
  });
  const proxies = new ProxyAccess((question) => {
    pushes.app.onProxyAsks(question);
  });
  const wayOut = new WayOut();
  // The language is the one that was chosen, once there is an engine to ask.
  const language = { now: () => systemLanguage(app.getPreferredSystemLanguages()) };
  const openPage = pageOpener(dialogs, () => language.now());
  const resourcesFolder = app.isPackaged ? join(process.resourcesPath, "resources") : join(bundles, "../../resources");
  const engine = await createEngine(
    {
      openPage,
      profileFolder: app.getPath("userData"),
      resourcesFolder,
      platform: process.platform,
      clock: systemClock,
      transportFor: createTransports(proxies, wayOut),
      onProxyChosen: (choice) => {
        wayOut.choose(choice);
      },
      onPersonAsks: () => {
        proxies.mayAskAgain();
      },
      dialogs,
      confirm: dialogs.confirm,
      printPdf,
      sandbox,
      keychain: await electronKeychain(process.platform),
      notifier: new SystemNotifier(window),
      language: () => systemLanguage(app.getPreferredSystemLanguages()),
      onLocked: () => {
        void clipboard.clear();
        window.reload();
      },
    },
    pushes,
  );
  language.now = () => engine.language();
  const updates = new Updates({
    file: join(resourcesFolder, updatesFile),
    version: app.getVersion(),
    now: engine.now,
    fetch: (address) => engine.fetchDocument(address),
  });
  if (asked !== null) {
    const { code, output } = await runCommand(engine, asked, {
      environment: process.env,
      profileFolder: app.getPath("userData"),
      checkVersion: () => updates.check(engine.settings.current.updates, engine.language()),
    });
    console.log(output);
    engine.lock();
    engine.dispose();
    sandbox.stop();
    app.exit(code);
    return;
  }
  const dailyCheck = new DailyCheck({
    folder: app.getPath("userData"),
    clock: systemClock,
    isOn: () => engine.settings.current.updatesDaily,
    check: () => updates.check(engine.settings.current.updates, engine.language()),
    onFound: (version) => {
      pushes.app.onVersion({ version });
    },
  });
  const errors = new RecentErrors(engine.now);
  registerHandlers(
    electronCallHost(window),
    appOrigin,
    {
      ...engineHandlers(engine),
      app: createAppHandlers({
        version: app.getVersion(),
        platform: process.platform,
        isPackaged: app.isPackaged,
        bundles,
        profileServer: start.profileServer,
        engine,
        dialogs,
        openPage,
        clipboard,
        sandbox,
        proxies,
        handedOver,
        errors,
        updates,
        dailyCheck,
        languages: app.getPreferredSystemLanguages(),
      }),
    },
    log,
    (call, code) => {
      errors.add(call, code);
    },
  );

  powerMonitor.on("suspend", () => {
    engine.systemSleeps();
  });
  powerMonitor.on("lock-screen", () => {
    engine.systemSleeps();
  });
  powerMonitor.on("user-did-resign-active", () => {
    engine.systemSleeps();
  });
  handedOver.onOffer(() => {
    pushes.app.onLink({});
    window.focus();
  });
  app.on("second-instance", (_event, argv) => {
    handedOver.offer(argv);
    // A command finds that the app runs, and says so where it was started.
    if (readCommand(argv) !== null) return;
    if (window.browserWindow === null) void window.open();
    else window.focus();
  });
  app.on("activate", () => {
    if (window.browserWindow === null) void window.open();
  });
  app.on("window-all-closed", () => {
    engine.lock();
    if (process.platform !== "darwin") app.quit();
  });
  app.on("will-quit", (event) => {
    dailyCheck.stop();
    engine.dispose();
    sandbox.stop();
    if (!clipboard.holdsSecret) return;
    // Reading the clipboard takes a moment that a quitting app does not have.
    event.preventDefault();
    void clipboard.clear().then(() => {
      app.quit();
    });
  });

  sandbox.start();
  dailyCheck.start();
  await window.open();
}
