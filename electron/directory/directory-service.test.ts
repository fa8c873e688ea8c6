import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { must } from "#build/test/must";
import { emptySetup } from "#build/test/setup/empty-setup";
import type { UnlockedProfile } from "#electron/account/index";
import { SealingKey } from "#electron/crypto/index";
import { systemClock } from "#electron/provider-api/index";
import type { RunView, SmallReview } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, clientIdOf, type OrganizationId, type ProfileId, type RunId } from "#shared/model/ids";
import { newSettings, type DirectorySettings } from "#shared/setup/directory/settings";
import { err, ok } from "#shared/util/result";
import { DirectoryService, type DirectoryPorts } from "./directory-service.ts";

const profileId = asId<ProfileId>("11111111-1111-4111-8111-111111111111");
const organizationId = asId<OrganizationId>("22222222-2222-4222-8222-222222222222");
const clientId = clientIdOf(profileId, organizationId);
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-directory-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it.each(["lock", "sign out"])("a run by the clock that a %s cuts ends, so that others can follow", async (how) => {
  const path = await peopleFile();
  let isLocked = false;
  const ports: Partial<DirectoryPorts> = {
    refresh: () => Promise.resolve(),
    review: () => Promise.resolve(ok({ reviewId: "review" } as SmallReview)),
    apply: () => {
      // Cut while the run waits for the server: it moves no more.
      setImmediate(() => {
        isLocked = true;
        if (how === "lock") service.clear();
        else service.closed(profileId);
      });
      return Promise.resolve(ok([{ runId: asId<RunId>("run"), clientId, state: "running", entries: [] } as unknown as RunView]));
    },
  };
  const service = serviceWith(ports, () => isLocked);
  service.chose(path);
  await must(service.save(clientId, { ...newSettings(), source: { kind: "file", path, format: "csv" } }, {}));
  const ended = await service.sync(clientId, "schedule");
  expect(ended.ok ? null : ended.error.code).toBe("profile.locked");
});

it("a file that nobody chose is not read and not set, whatever the window names; one that was saved is", async () => {
  const path = await peopleFile();
  const settings = { ...newSettings(), source: { kind: "file", path, format: "csv" } as const };
  const service = serviceWith({});
  const codes = async (): Promise<readonly string[]> =>
    [await service.test(clientId, settings, {}), await service.save(clientId, settings, {})].map((each) =>
      each.ok ? "ok" : each.error.code,
    );
  expect(await codes()).toEqual(["file.handle-expired", "file.handle-expired"]);
  service.chose(path);
  expect(await codes()).toEqual(["ok", "ok"]);
  expect((await must(service.view(clientId))).settings.source).toEqual(settings.source);
});

it("secrets of another program's settings are used for what those settings name, and go with the next ones", async () => {
  const sent: string[] = [];
  const service = serviceWith({
    clock: systemClock,
    transport: (url, request) => {
      sent.push(`${new URL(url).host} ${JSON.stringify(request.headers)} ${request.body ?? ""}`);
      return Promise.resolve(new Response("{}", { status: 401 }));
    },
  });
  const okta = (address: string): DirectorySettings => ({
    ...newSettings(),
    source: { kind: "okta", address, userFilter: "", groupFilter: "" },
  });
  service.holdImported(clientId, okta("https://harbour.okta.com"), { token: "imported-secret" });
  await service.test(clientId, okta("https://harbour.okta.com"), {});
  expect(sent.some((each) => each.startsWith("harbour.okta.com") && each.includes("imported-secret"))).toBe(true);
  sent.length = 0;
  await service.test(clientId, okta("https://other.example"), {});
  expect(sent.filter((each) => each.includes("imported-secret"))).toEqual([]);
  service.holdImported(clientId, okta("https://other.example"), {});
  expect((await must(service.save(clientId, okta("https://harbour.okta.com"), {}))).secrets).toEqual([]);
});

const peopleFile = async (): Promise<string> => {
  const path = join(folder, "people.csv");
  await writeFile(path, "email\nanna@harbour.example\n");
  return path;
};
/** A client whose profile keeps its files in memory. */
function profileInMemory(): UnlockedProfile {
  const files = new Map<string, unknown>();
  return {
    id: profileId,
    record: { email: "sanne@noordlicht.example" },
    sealingKey: () => SealingKey.fromBytes(new Uint8Array(32).fill(3)),
    readSealed: (name: string) => Promise.resolve(ok(files.get(name) ?? null)),
    writeSealed: (name: string, content: unknown) => {
      files.set(name, content);
      return Promise.resolve(ok(null));
    },
  } as unknown as UnlockedProfile;
}
function serviceWith(ports: Partial<DirectoryPorts>, isLocked: () => boolean = () => false): DirectoryService {
  const profile = profileInMemory();
  const given: Partial<DirectoryPorts> = {
    now: () => new Date("2026-11-29T12:00:00Z"),
    newId: () => "read",
    client: () => (isLocked() ? err(appError("profile.locked")) : ok({ profile, organizationId, name: "Harbour", setup: emptySetup() })),
    onChanged: () => undefined,
    ...ports,
  };
  return new DirectoryService(given as DirectoryPorts);
}
