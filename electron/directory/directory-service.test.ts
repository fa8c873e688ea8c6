import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { must } from "#build/test/must";
import { emptySetup } from "#build/test/setup/empty-setup";
import type { UnlockedProfile } from "#electron/account/index";
import { SealingKey } from "#electron/crypto/index";
import type { RunView, SmallReview } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, clientIdOf, type OrganizationId, type ProfileId, type RunId } from "#shared/model/ids";
import { newSettings } from "#shared/setup/directory/settings";
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
  const path = join(folder, "people.csv");
  await writeFile(path, "email\nanna@harbour.example\n");
  const files = new Map<string, unknown>();
  const profile = {
    id: profileId,
    sealingKey: () => SealingKey.fromBytes(new Uint8Array(32).fill(3)),
    readSealed: (name: string) => Promise.resolve(ok(files.get(name) ?? null)),
    writeSealed: (name: string, content: unknown) => {
      files.set(name, content);
      return Promise.resolve(ok(null));
    },
  } as unknown as UnlockedProfile;
  let isLocked = false;
  const service: DirectoryService = new DirectoryService({
    now: () => new Date("2026-11-29T12:00:00Z"),
    newId: () => "read",
    client: () => (isLocked ? err(appError("profile.locked")) : ok({ profile, organizationId, name: "Harbour", setup: emptySetup() })),
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
    onChanged: () => undefined,
  } as Partial<DirectoryPorts> as DirectoryPorts);
  await must(service.save(clientId, { ...newSettings(), source: { kind: "file", path, format: "csv" } }, {}));
  const ended = await service.sync(clientId, "schedule");
  expect(ended.ok ? null : ended.error.code).toBe("profile.locked");
});
