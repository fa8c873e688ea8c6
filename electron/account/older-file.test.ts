import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts, type TestPorts } from "#build/test/account-ports";
import { must } from "#build/test/must";
import type { ProfileId } from "#shared/model/ids";
import { AccountService } from "./index.ts";
import { readSealedAs } from "./sealed-values.ts";
import type { UnlockedProfile } from "./unlocked-profile.ts";

/* Somebody with the profile's folder puts an older sealed file back: a directory whose schedule was turned off, a signer who was removed, an exception that ended. */
const password = "demo password, nothing real";
const name = "signers.sealed";
const shape = z.object({ signers: z.array(z.string()) });
let sandbox: StartedSandbox;
let ports: TestPorts;
let service: AccountService;
let id: ProfileId;
const file = (each: string): string => join(ports.folder, id, each);
const profile = (): Promise<UnlockedProfile> => must(Promise.resolve(service.profile(id)));
const write = async (...signers: readonly string[]): Promise<void> => {
  await must((await profile()).writeSealed(name, { signers }));
};
const read = async (): Promise<readonly string[]> => (await must(readSealedAs(await profile(), name, shape, { signers: [] }))).signers;
const problems = async (): Promise<readonly string[]> => (await profile()).problems.map(({ code }) => code);
const again = async (): Promise<void> => {
  service.lock();
  service = new AccountService(ports);
  await must(service.unlock(id, "password", password));
};

beforeAll(async () => {
  sandbox = await startSandboxProcess(["--seed", "small", "--secret-delay", "0"]);
});
afterAll(async () => {
  await sandbox.stop();
});
beforeEach(async () => {
  ports = accountPorts(sandbox.baseUrl);
  service = new AccountService(ports);
  const step = await must(service.signIn({ server: { kind: "sandbox" }, email: "sanne@noordlicht.example", masterPassword: password }));
  if (step.kind !== "signed-in") throw new Error(step.kind);
  id = step.profileId;
  return () => rm(ports.folder, { recursive: true, force: true });
});

it("an older sealed file that was put back is not used, set aside and told; what is written then counts again", async () => {
  await write("removed later");
  const older = await readFile(file(name));
  await write();
  await again();
  expect(await read()).toEqual([]);
  service.lock();
  await writeFile(file(name), older);
  await again();
  expect(await read()).toEqual([]);
  expect(await problems()).toContain("profile.file-older");
  expect((await readdir(join(ports.folder, id))).filter((each) => each.startsWith(`${name}.damaged-`))).toHaveLength(1);
  await write("anew");
  await again();
  expect([await read(), await problems()]).toEqual([["anew"], []]);
});

it("killed between the file and the record that counts it, the newer file is used", async () => {
  await write("one");
  const record = await readFile(file("profile.json"));
  await write("two");
  service.lock();
  await writeFile(file("profile.json"), record);
  await again();
  expect([await read(), await problems()]).toEqual([["two"], []]);
});

it("a file of a version before is used, and a damaged one may be replaced from a backup", async () => {
  const { store } = (await profile()) as unknown as {
    readonly store: { writeSealed(...of: readonly unknown[]): Promise<unknown> };
  };
  await store.writeSealed(id, name, (await profile()).sealingKey("files"), { signers: ["of before"] });
  await again();
  expect(await read()).toEqual(["of before"]);
  await write("one");
  const backup = await readFile(file(name));
  await write("two");
  await writeFile(file(name), "not sealed");
  expect(await read()).toEqual([]);
  expect(await problems()).toContain("profile.file-damaged");
  await writeFile(file(name), backup);
  expect(await read()).toEqual(["one"]);
});

it("a file that is written while it is read is no older one", async () => {
  await write("one");
  const { store } = (await profile()) as unknown as { readonly store: { readSealed(...of: readonly unknown[]): Promise<unknown> } };
  const readFromDisk = store.readSealed.bind(store);
  store.readSealed = async (...of) => {
    const content = await readFromDisk(...of);
    await write("two");
    return content;
  };
  expect(await read()).toEqual(["one"]);
  store.readSealed = readFromDisk;
  expect([await read(), await problems()]).toEqual([["two"], []]);
});

it("locked while a file is being written or read, it ends without a word and opens again", async () => {
  await write("one");
  const open = await profile();
  const under = [open.writeSealed(name, { signers: ["two"] }), open.readSealed(name)];
  service.lock();
  await Promise.all(under);
  service = new AccountService(ports);
  await must(service.unlock(id, "password", password));
  expect(["one", "two"]).toContain((await read())[0]);
  expect(await problems()).toEqual([]);
});
