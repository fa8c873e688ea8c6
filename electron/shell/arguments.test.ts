import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArguments, refusedSwitch, refusedWhenPackaged } from "./arguments.ts";

describe("arguments of the start", () => {
  it("are found wherever Chromium puts them; later ones win", () => {
    expect(
      parseArguments([
        "desk",
        "--user-data-dir=/a",
        "x",
        "--profile-server=https://vault.example",
        "--sandbox-provider",
        "--user-data-dir=/b",
      ]),
    ).toEqual({ profileServer: "https://vault.example", userDataFolder: "/b", sandbox: true });
    expect(parseArguments(["desk"])).toEqual({ profileServer: null, userDataFolder: null, sandbox: false });
  });
  it.each([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ftp://vault.example",
    "https://me:secret@vault.example",
    "app://desk/index.html",
    "vault.example",
    "",
    "https://",
    `https://vault.example/${"a".repeat(400)}`,
    "https://vault.example\0",
  ])("no server is preselected by %j", (server) => {
    expect(parseArguments([`--profile-server=${server}`]).profileServer).toBeNull();
  });
  it("a NUL in a folder is refused", () => {
    expect(parseArguments(["--user-data-dir=/a\0b"]).userDataFolder).toBeNull();
  });
  it("hostile ones are ignored, never thrown at, and only three things are ever read from them", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "--profile-server=",
        "--user-data-dir=",
        "--sandbox-provider=",
        "desk://open?x",
        "-psn_0_1",
        "--",
        "--profile-server",
        "--__proto__=1",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, piece).map(([first, second]) => first + second)), (argv) => {
        const parsed = parseArguments(argv);
        expect(Object.keys(parsed).sort()).toEqual(["profileServer", "sandbox", "userDataFolder"]);
        if (parsed.profileServer !== null) expect(["http:", "https:"]).toContain(new URL(parsed.profileServer).protocol);
      }),
    );
  });
});

describe("switches that open the app to other programs", () => {
  it.each(refusedWhenPackaged)("%s is refused, with a value and without, anywhere, as Chromium reads switches", (name) => {
    for (const written of [`--${name}`, `-${name}`, `--${name}=9222`, `-${name}=9222`, `--${name.toUpperCase()}=1`])
      expect(refusedSwitch(["desk", "file.txt", written, "--user-data-dir=/a"], "linux"), written).toBe(name);
    expect(refusedSwitch(["desk", `/${name}=9222`], "win32")).toBe(name);
    expect(refusedSwitch(["desk", `/${name}=9222`], "linux"), "a path, not a switch").toBeNull();
  });
  it("E5: covers where secrets are kept, the way out, and what is written down on the way", () => {
    for (const name of [
      "password-store",
      "use-mock-keychain",
      "proxy-server",
      "proxy-pac-url",
      "no-proxy-server",
      "enable-logging",
      "log-file",
    ])
      expect(refusedWhenPackaged).toContain(name);
  });
  it("covers debugging, inspecting, rewriting of hosts and trusting of certificates", () => {
    for (const name of [
      "remote-debugging-port",
      "remote-debugging-pipe",
      "inspect",
      "inspect-brk",
      "js-flags",
      "load-extension",
      "host-rules",
      "host-resolver-rules",
      "ignore-certificate-errors",
      "ssl-key-log-file",
      "renderer-cmd-prefix",
    ])
      expect(refusedWhenPackaged).toContain(name);
  });
  it("others pass", () => {
    for (const platform of ["linux", "win32", "darwin"] as const)
      expect(
        refusedSwitch(
          ["desk", "--user-data-dir=/--inspect", "--profile-server=https://x.example", "--inspector", "inspect", "--no-sandbox", "-"],
          platform,
        ),
      ).toBeNull();
  });
});
