import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

test("pages are printed, large ones too, and nothing in one reaches anybody", async () => {
  const folder = mkdtempSync(join(tmpdir(), "provider-desk-print-"));
  let heard = "";
  const listener = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      heard += bytes.toString("latin1");
      socket.destroy();
    });
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  try {
    const child = spawn(
      process.execPath,
      [
        "--disable-warning=ExperimentalWarning",
        "--import",
        join(import.meta.dirname, "register.ts"),
        join(import.meta.dirname, "print.program.ts"),
        `--user-data-dir=${folder}`,
        `http://127.0.0.1:${String((listener.address() as AddressInfo).port)}`,
      ],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    child.stderr.pipe(process.stderr, { end: false });
    let told = "";
    child.stdout.on("data", (bytes: Buffer) => {
      told += bytes.toString("utf8");
    });
    await once(child, "exit");
    const printed = told
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { name: string; start: string; pages: number });
    expect(printed.map(({ name, start }) => [name, start])).toEqual([
      ["small", "%PDF-"],
      ["large", "%PDF-"],
      ["hostile", "%PDF-"],
    ]);
    expect([printed[0]?.pages, (printed[1]?.pages ?? 0) > 20]).toEqual([1, true]);
    expect(heard).toBe("");
  } finally {
    listener.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
