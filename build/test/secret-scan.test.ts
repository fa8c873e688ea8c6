import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { scanBytes, scanFolder } from "./secret-scan.ts";

const secret = "kanarie ß 7!z";
const around = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from("voor "), bytes, Buffer.from(" na")]);

it.each([
  ["utf-8", Buffer.from(secret)],
  ["utf-16le", Buffer.from(secret, "utf16le")],
  ["hex", Buffer.from(Buffer.from(secret).toString("hex"))],
  ["url", Buffer.from(encodeURIComponent(secret))],
])("finds a canary in %s", (form, bytes) => {
  expect(scanBytes("here", around(bytes), { canary: secret })).toContainEqual({ place: "here", what: "canary", form });
});

it.each([0, 1, 2, 3, 4, 5])("finds a canary in base64 after %i bytes", (before) => {
  const text = Buffer.concat([Buffer.alloc(before, 65), Buffer.from(secret), Buffer.from("BC")]).toString("base64");
  expect(scanBytes("here", around(Buffer.from(text)), { canary: secret })).toHaveLength(1);
});

it("finds a token and leaves clean bytes alone", () => {
  const part = Buffer.from(JSON.stringify({ alg: "RS256", typ: "JWT" })).toString("base64url");
  expect(scanBytes("here", Buffer.from(`x ${part}.${part}.abcdefghijklmnopqrstuvwxyz`), {})).toEqual([
    { place: "here", what: "a token", form: "utf-8" },
  ]);
  expect(scanBytes("here", Buffer.from("nothing here, eyJ neither"), { canary: secret })).toEqual([]);
});

it("looks into every folder but those left out", () => {
  const folder = mkdtempSync(join(tmpdir(), "secret-scan-"));
  try {
    for (const name of ["in", "out"]) {
      mkdirSync(join(folder, name, "deep"), { recursive: true });
      writeFileSync(join(folder, name, "deep", "file"), secret);
    }
    expect(scanFolder(folder, { canary: secret }, (path) => path.startsWith("out"))).toEqual({
      findings: [{ place: join("in", "deep", "file"), what: "canary", form: "utf-8" }],
      files: 1,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
