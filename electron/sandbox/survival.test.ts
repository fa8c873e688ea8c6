import { ClientOrganization, sealed } from "#build/test/sandbox/client-organization";
import { spawnSandbox } from "#build/test/sandbox/program";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";

const MAIN = join(import.meta.dirname, "main.ts");
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-survival-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A sandbox process on the folder; resolves with its base address. */
async function start(): Promise<{ api: string; kill(): Promise<void> }> {
  const child = spawnSandbox([MAIN, "--data", folder, "--secret-delay", "0"]);
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  const ended = once(child, "exit");
  return {
    api: (JSON.parse(line) as { api: string }).api,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

it("keeps what it answered through kill -9, with tokens and invitations still valid", async () => {
  const prepared = await ClientOrganization.start({ file: join(folder, "sandbox.sqlite") });
  const token = prepared.token("ada");
  const organizationId = prepared.organization.id;
  const owner = prepared.olaf.id;
  await prepared.close();

  const call = async (api: string, method: string, path: string, body?: unknown): Promise<any> => {
    const response = await fetch(`${api}/organizations/${organizationId}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(response.status).toBe(200);
    const text = await response.text();
    return text === "" ? null : JSON.parse(text);
  };

  const first = await start();
  await call(first.api, "POST", "/users/invite", { emails: ["new@client.example"], type: 2, collections: [] });
  const group = await call(first.api, "POST", "/groups", { name: "Kitchen", users: [owner] });
  const collection = await call(first.api, "POST", "/collections", {
    name: sealed("Recipes"),
    groups: [{ id: group.id, readOnly: false, hidePasswords: false, manage: true }],
  });
  await call(first.api, "PUT", "/policies/3", { policy: { enabled: true, data: null } });
  const before = await Promise.all(
    ["/users?includeGroups=true&includeCollections=true", "/groups/details", "/policies"].map((path) => call(first.api, "GET", path)),
  );
  await first.kill();

  const second = await start();
  const after = await Promise.all(
    ["/users?includeGroups=true&includeCollections=true", "/groups/details", "/policies"].map((path) => call(second.api, "GET", path)),
  );
  expect(after).toEqual(before);
  expect((await call(second.api, "GET", `/collections/${collection.id}/details`)).groups).toEqual([
    { id: group.id, readOnly: false, hidePasswords: false, manage: true },
  ]);
  await second.kill();
});
