import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerAppRequest, fileOfUrl } from "./app-files.ts";
import { contentSecurityPolicy } from "./origin.ts";

/* A folder with the window's files and, around it, files that no address may reach. */
let around: string;
let root: string;
beforeAll(() => {
  around = mkdtempSync(join(tmpdir(), "provider-desk-app-files-"));
  root = join(around, "renderer");
  for (const folder of ["renderer/assets", "renderer-evil", "outside"]) mkdirSync(join(around, folder), { recursive: true });
  writeFileSync(join(root, "index.html"), "<p>inside</p>");
  writeFileSync(join(root, "assets/a b.js"), "1");
  writeFileSync(join(root, "notes.txt"), "inside, but not a kind that the window has");
  for (const file of ["secret.html", "secret.json", "renderer-evil/x.js", "outside/x.html", "outside/index.html"])
    writeFileSync(join(around, file), "SECRET");
  symlinkSync(join(around, "secret.html"), join(root, "link.html"));
  symlinkSync(join(around, "outside"), join(root, "linked"));
});
afterAll(() => {
  rmSync(around, { recursive: true, force: true });
});

const attacks = [
  "app://desk/../secret.html",
  "app://desk/assets/../../secret.html",
  "app://desk/%2e%2e/secret.html",
  "app://desk/%2E%2E%2Fsecret.html",
  "app://desk/..%2fsecret.html",
  "app://desk/assets/..%2f..%2fsecret.html",
  "app://desk/%252e%252e/secret.html",
  "app://desk/..%5csecret.html",
  "app://desk/..\\secret.html",
  "app://desk/index.html%00.js",
  "app://desk/%00",
  "app://desk/secret.html%00",
  "app://desk/../renderer-evil/x.js",
  "app://desk/..%2frenderer-evil/x.js",
  "app://desk/-evil/x.js",
  "app://desk/link.html",
  "app://desk/linked/x.html",
  "app://desk/linked/index.html",
  "app://desk//etc/passwd.html",
  "app://desk/%2fetc%2fpasswd",
  "app://desk/C:/windows/x.js",
  "app://desk/%c0%ae%c0%ae/secret.html",
  "app://desk/%",
  "app://desk/",
  "app://desk",
  "app://desk/.",
  "app://desk/assets",
  "app://desk/notes.txt",
  "app://desk/missing.js",
  "app://evil/index.html",
  "app://desk.evil/index.html",
  "app://desk:80/index.html",
  "app://user@evil/index.html",
  "https://desk/index.html",
  "file:///etc/passwd",
  "not an address",
  "",
];

describe("files of the window", () => {
  it("are found, whatever stands behind ? and #", async () => {
    const file = await realpath(join(root, "index.html"));
    for (const url of [
      "app://desk/index.html",
      "app://desk/index.html?x=../y",
      "app://desk/index.html#/clients/1",
      "app://desk/assets/../index.html",
    ])
      expect(await fileOfUrl(root, url), url).toBe(file);
    expect(await fileOfUrl(root, "app://desk/assets/a%20b.js")).toBe(await realpath(join(root, "assets/a b.js")));
  });
  it.each(attacks)("nothing is answered for %j", async (url) => {
    expect(await fileOfUrl(root, url)).toBeNull();
    const answer = await answerAppRequest(root, url);
    expect([answer.status, await answer.text()]).toEqual([404, ""]);
    expect(answer.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
  });
  it("no address at all leads out of the folder", async () => {
    const inside = await realpath(root);
    const part = fc.constantFrom(
      "..",
      ".",
      "%2e%2e",
      "%2E.",
      "..%2f",
      "%5c..",
      "..\\",
      "%00",
      "secret.html",
      "outside",
      "x.html",
      "x.js",
      "renderer",
      "renderer-evil",
      "linked",
      "link.html",
      "assets",
      "index.html",
      "%252e",
      "",
      "//",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 7 }), fc.constantFrom("/", "%2f", "\\", "%5c"), async (parts, separator) => {
        const file = await fileOfUrl(root, `app://desk/${parts.join(separator)}`);
        return file === null || !relative(inside, file).startsWith("..");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("every answer", () => {
  it("carries the policy, the kind and no way to be kept", async () => {
    for (const [url, kind] of [
      ["app://desk/index.html", "text/html; charset=utf-8"],
      ["app://desk/assets/a%20b.js", "text/javascript; charset=utf-8"],
    ] as const) {
      const answer = await answerAppRequest(root, url);
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": kind,
        "content-security-policy": contentSecurityPolicy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
      });
    }
  });
  it("has a policy that allows the app's own files only", () => {
    const rules = new Map(
      contentSecurityPolicy.split("; ").map((rule) => {
        const [name = "", ...values] = rule.split(" ");
        return [name, values];
      }),
    );
    for (const name of ["default-src", "connect-src", "object-src", "base-uri", "form-action", "frame-ancestors"])
      expect(rules.get(name), name).toEqual(["'none'"]);
    for (const name of ["script-src", "style-src", "font-src"]) expect(rules.get(name), name).toEqual(["'self'"]);
    expect(rules.get("require-trusted-types-for")).toEqual(["'script'"]);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:|wasm/);
  });
});
