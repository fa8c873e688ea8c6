import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SANDBOX = import.meta.dirname;

/** The rooms of the sandbox, each with those that it may import (README, "How it is built"). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  framework: ["framework"],
  domain: ["framework", "domain", "data"],
  routes: ["framework", "domain", "data", "routes"],
  seed: ["framework", "domain", "data", "seed"],
};

const filesOf = (room: string): string[] =>
  readdirSync(join(SANDBOX, room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => join(room, file));

/** The places inside the sandbox that a file imports, from the sandbox's folder. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SANDBOX, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].flatMap(([, specifier = ""]) => {
    if (specifier.startsWith("#electron/sandbox/")) return [specifier.slice("#electron/sandbox/".length)];
    return specifier.startsWith(".") ? [relative(SANDBOX, join(SANDBOX, dirname(file), specifier))] : [];
  });
}

describe("the rooms of the sandbox", () => {
  it.each(Object.entries(MAY_IMPORT))("%s imports only what lies below it", (room, allowed) => {
    const files = filesOf(room);
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed.includes(target.split("/")[0]!))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("leaves no file outside of a room but the ways in", () => {
    const outside = readdirSync(SANDBOX, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts") ? [entry.name] : [],
    );
    expect(outside.sort()).toEqual([
      "command-line.ts",
      "main.ts",
      "play-business-unit.ts",
      "play-device.ts",
      "play-directory.ts",
      "play-identity-provider.ts",
      "play-person.ts",
      "play.ts",
      "server.ts",
    ]);
  });
});
