import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";

it("a sandbox ends with the program that started it, also when that one is killed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-orphan-"));
  const starter = spawn(process.execPath, [join(import.meta.dirname, "starter.program.ts"), folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = (await once(createInterface({ input: starter.stdout }), "line")) as [string];
    const { baseUrl } = JSON.parse(line) as { baseUrl: string };
    expect((await fetch(`${baseUrl}/alive`)).status).toBe(200);
    starter.kill("SIGKILL");
    const answer = (): Promise<string> =>
      fetch(`${baseUrl}/alive`).then(
        () => "answers",
        () => "gone",
      );
    await expect.poll(answer, { timeout: 20_000 }).toBe("gone");
  } finally {
    starter.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  }
});
