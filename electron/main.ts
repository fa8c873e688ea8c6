import { join } from "node:path";
import { app, powerMonitor, protocol, session } from "electron";
import { systemClock } from "#electron/provider-api/index";
import { createEngine } from "./engine.ts";
import { createAppHandlers } from "./ipc/app.handlers.ts";
import { createPushes, registerHandlers } from "./ipc/router.ts";
import { answerAppRequest } from "./shell/app-files.ts";
import { parseArguments, refusedSwitch } from "./shell/arguments.ts";
import { electronCallHost } from "./shell/call-host.ts";
import { TimedClipboard } from "./shell/clipboard.ts";
import { electronDialogs } from "./shell/dialogs.ts";
import { denyPermissions, guardNavigation } from "./shell/guards.ts";
import { electronKeychain } from "./shell/keychain.ts";
import { installMenu } from "./shell/menu.ts";
import { appOrigin, appScheme } from "./shell/origin.ts";
import { printPdf } from "./shell/pdf.ts";
import { SandboxHost } from "./shell/sandbox-launcher.ts";
import { systemLanguage } from "./shell/system-language.ts";
import { transportFor } from "./shell/transport.ts";
import { MainWindow } from "./shell/window.ts";

/* How the app opens: guards first, then the window's own address, then the services behind it, then the window. */

const start = parseArguments(process.argv);
const refused = app.isPackaged ? refusedSwitch(process.argv) : null;
if (refused !== null) { console.error(`Provider Desk does not start with ${refused}.`); app.exit(2); }
if (start.userDataFolder !== null) app.setPath("userData", start.userDataFolder);
if (!app.requestSingleInstanceLock()) { console.error("Provider Desk already runs on this profile folder."); app.exit(0); }

app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);
guardNavigation(app);
void app.whenReady().then(open);

async function open(): Promise<void> {
  denyPermissions(session.defaultSession);
  installMenu(process.platform);
  const bundles = join(import.meta.dirname, "..");
  protocol.handle(appScheme, (request) => answerAppRequest(join(bundles, "renderer"), request.url));

  const window = new MainWindow(join(bundles, "preload/preload.cjs"), !app.isPackaged);
  const dialogs = electronDialogs(window);
  const clipboard = new TimedClipboard();
  const sandbox = new SandboxHost(join(bundles, "main/sandbox.js"), join(app.getPath("userData"), "sandbox"));
  const pushes = createPushes((channel, message) => { window.send(channel, message); });
  const engine = await createEngine({
    profileFolder: app.getPath("userData"),
    resourcesFolder: app.isPackaged ? join(process.resourcesPath, "resources") : join(bundles, "../../resources"),
    platform: process.platform, clock: systemClock, transportFor, dialogs, printPdf, sandbox,
    keychain: await electronKeychain(process.platform),
    language: () => systemLanguage(app.getPreferredSystemLanguages()),
    onLocked: () => { void clipboard.clear(); window.reload(); },
  }, pushes);
  registerHandlers(electronCallHost(window), appOrigin, {
    ...engine.handlers,
    app: createAppHandlers({ version: app.getVersion(), platform: process.platform, profileServer: start.profileServer, engine, dialogs, clipboard, sandbox, languages: app.getPreferredSystemLanguages() }),
  }, (line) => { console.error(line); });

  powerMonitor.on("suspend", () => { engine.systemSleeps(); });
  powerMonitor.on("lock-screen", () => { engine.systemSleeps(); });
  app.on("second-instance", () => { window.focus(); });
  app.on("activate", () => { if (window.browserWindow === null) void window.open(); });
  app.on("window-all-closed", () => { engine.lock(); if (process.platform !== "darwin") app.quit(); });
  app.on("will-quit", () => { void clipboard.clear(); engine.dispose(); sandbox.stop(); });

  sandbox.start();
  await window.open();
}
