import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { electronBinary } from "../test/electron-binary.ts";
import { runInForeground } from "./foreground.ts";

/** `npm start -- <switches>`: builds, then opens the app with its embedded sandbox on Electron, or on the stand-in where Electron's binary is missing. */
const root = join(import.meta.dirname, "../..");
const switches = process.argv.slice(2);

console.error("Building the app");
const built = spawnSync(process.execPath, [join(root, "node_modules/electron-vite/bin/electron-vite.js"), "build", "--logLevel", "warn"], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
if (built.status !== 0) process.exit(built.status ?? 1);

const binary = electronBinary();
const main = join(root, "out/app/main/main.js");
const standIn = join(root, "build/electron-stand-in/register.ts");
const display = process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
const has = (name: string): boolean => switches.some((one) => one.startsWith(`--${name}=`));
if (!has("user-data-dir")) switches.push(`--user-data-dir=${join(root, "out/start-profile")}`);
if (binary === null && !display && !has("remote-debugging-port")) switches.push("--remote-debugging-port=9222");

if (binary === null) {
  console.error("Electron's binary is not here: the app runs on the stand-in (Node and the installed Chromium).");
  if (!display) {
    const port = switches.find((one) => one.startsWith("--remote-debugging-port="))?.split("=")[1] ?? "9222";
    console.error(
      `No display: the window is headless. Look at it with any browser at http://127.0.0.1:${port}/json, or run \`npm run tour\` for pictures in out/tour.`,
    );
  }
} else console.error("The app runs on Electron.");

const child =
  binary === null
    ? spawn(process.execPath, ["--disable-warning=ExperimentalWarning", "--import", standIn, main, ...switches], {
        cwd: root,
        stdio: "inherit",
      })
    : spawn(binary, [root, ...switches], { cwd: root, stdio: "inherit" });
runInForeground(child);
