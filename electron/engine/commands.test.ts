import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands, exitCodes, helpText, readCommand, writes } from "./commands.ts";
import { besideTheApp } from "./directory-commands.ts";

describe("commands without a window", () => {
  it("are found wherever Chromium puts them; without one the window opens", () => {
    expect(readCommand(["desk", "--last", "--user-data-dir=/a", "--test-directory= Van Dijk & Partners "])).toEqual({
      name: "test-directory",
      client: "Van Dijk & Partners",
      switches: { last: "" },
    });
    expect(readCommand(["desk", "--user-data-dir=/a", "sync-directory=x", "-sync-directory=x"])).toBeNull();
    expect(readCommand(["desk", "--help", "--sync-directory=A"])).toMatchObject({ name: "help" });
  });
  it.each([
    [["--sync-directory"], "no-value", "sync-directory"],
    [["--sync-directory= "], "no-value", "sync-directory"],
    [["--sync-directory=A", "--clear-directory=A"], "two-commands", "clear-directory"],
    [["--directory-settings=A", "--from-file="], "no-value", "from-file"],
    [["--directory-secret=A", "--from-file=/a"], "switch-missing", "secret"],
    [["--directory-secret=A", "--secret=password"], "one-of-two", "from-file, --from-environment"],
    [
      ["--directory-secret=A", "--secret=password", "--from-file=/a", "--from-environment=B"],
      "one-of-two",
      "from-file, --from-environment",
    ],
  ] as const)("%j is told apart from what can be done", (argv, misuse, about) => {
    expect(readCommand(argv)).toEqual({ misuse, about });
  });
  it("a command says whether it changes something, as it was given", () => {
    const changing = (...argv: readonly string[]): boolean => {
      const command = readCommand(argv);
      if (command === null || "misuse" in command) throw new Error("no command");
      return writes(command);
    };
    expect(["sync-directory", "clear-directory"].map((name) => changing(`--${name}=A`))).toEqual([true, true]);
    expect(["test-directory", "directory-result", "directory-settings"].map((name) => changing(`--${name}=A`))).toEqual([
      false,
      false,
      false,
    ]);
    expect(changing("--directory-settings=A", "--from-file=/a")).toBe(true);
    expect(changing("--directory-secret=A", "--secret=password", "--from-file=/a")).toBe(true);
  });
  it("one that finds the app running says so in its line of JSON", () => {
    const command = readCommand(["app", "--sync-directory=Bakkerij"]);
    if (command === null || "misuse" in command) throw new Error("no command");
    const { code, output } = besideTheApp(command);
    expect([code, JSON.parse(output)]).toEqual([
      1,
      { command: "sync-directory", client: "Bakkerij", success: false, outcome: "failed", error: "profile.open-elsewhere" },
    ]);
  });
  it("hostile arguments are never thrown at, and only the switches of the command are read", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...Object.keys(commands).map((name) => `--${name}=`), "--__proto__=", "--from-file=", "--\0"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, piece).map(([first, second]) => first + second)), (argv) => {
        const command = readCommand(argv);
        if (command === null || "misuse" in command) return;
        for (const name of Object.keys(command.switches)) expect(Object.keys(commands[command.name].switches)).toContain(name);
        expect(command.client).not.toContain("\0");
      }),
    );
  });
  it.each(["en", "nl"] as const)("the help names every command, switch and exit code: %s", (language) => {
    const help = helpText(language);
    for (const [name, { switches }] of Object.entries(commands))
      for (const each of [name, ...Object.keys(switches)]) expect(help).toContain(`--${each}`);
    for (const code of Object.values(exitCodes)) expect(help).toContain(`\n  ${String(code)}  `);
    expect(help).not.toContain("commands.");
  });
});
