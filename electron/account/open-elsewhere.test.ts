import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts } from "#build/test/account-ports";
import { AccountService } from "./index.ts";

let folder = "";
let sandbox: StartedSandbox;
const children: ChildProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-open-elsewhere-"));
  sandbox = await startSandboxProcess(["--seed", "small", "--secret-delay", "0"]);
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Another process of the app on the same profiles: what it says of opening the first of them. */
async function another(): Promise<{ readonly said: string; readonly child: ChildProcess }> {
  const program = join(import.meta.dirname, "../../build/test/apply/open-profile.program.ts");
  const child = spawn(process.execPath, [program, JSON.stringify({ baseUrl: sandbox.baseUrl, folder })], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  const [said] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { said, child };
}

it("a profile is open in one process: another one is told so, until the first locks or is gone", async () => {
  const first = await another();
  expect(first.said).toBe("open");
  const second = await another();
  expect(second.said).toBe("profile.open-elsewhere");
  // Signing in again is no way round: both would write the same files.
  const here = new AccountService(accountPorts(sandbox.baseUrl, folder));
  const account = { email: "sanne@noordlicht.example", masterPassword: "demo password, nothing real" };
  expect(await here.signIn({ server: { kind: "sandbox" }, ...account })).toMatchObject({ error: { code: "profile.open-elsewhere" } });
  // Nor is an account whose key was exchanged meanwhile: the files are not taken away under the one that has them open.
  const [kept] = await here.profiles();
  const record = join(folder, kept!.id, "profile.json");
  const genuine = await readFile(record, "utf8");
  await writeFile(record, JSON.stringify({ ...(JSON.parse(genuine) as object), userKey: "another" }));
  expect(await here.signIn({ server: { kind: "sandbox" }, ...account })).toMatchObject({ error: { code: "profile.open-elsewhere" } });
  expect((await readdir(folder)).filter((name) => name.startsWith(kept!.id))).toEqual([kept!.id]);
  expect(await readdir(join(folder, kept!.id))).toContain("open.lock");
  await writeFile(record, genuine);
  expect(await here.profiles()).toMatchObject([{ state: "locked" }]);

  first.child.kill("SIGKILL");
  await once(first.child, "exit");
  const third = await another();
  expect(third.said).toBe("open");
  third.child.stdin?.end();
  await once(third.child, "exit");
  const [profile] = await here.profiles();
  expect(await readdir(join(folder, profile!.id))).not.toContain("open.lock");
  expect(await here.unlock(profile!.id, "password", account.masterPassword)).toMatchObject({ ok: true });
  here.lock();
}, 120_000);
