import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** True while a process of this id runs. */
function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

test("what npm started ends with npm, though npm's shell passes no signal on", async () => {
  const npm = spawn("npm", ["run", "--silent", "sandbox", "--", "--seed", "empty"], { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  const [line] = await new Promise<string[]>((resolve) =>
    createInterface(npm.stdout).once("line", (text: string) => {
      resolve([text]);
    }),
  );
  const { baseUrl } = JSON.parse(line ?? "") as { baseUrl: string };
  expect((await fetch(`${baseUrl}/api/config`)).status).toBe(200);

  npm.kill("SIGTERM");

  await expect
    .poll(
      () =>
        fetch(`${baseUrl}/api/config`).then(
          () => "answers",
          () => "gone",
        ),
      { timeout: 20_000 },
    )
    .toBe("gone");
  expect(runs(npm.pid ?? 0)).toBe(false);
}, 60_000);
