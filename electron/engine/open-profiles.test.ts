import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { SealingKey } from "#electron/crypto/index";
import type { UnlockedProfile } from "#electron/account/index";
import { asId, type ProfileId } from "#shared/model/ids";
import { ok } from "#shared/util/result";
import { OpenProfiles } from "./open-profiles.ts";

const id = asId<ProfileId>("profile");
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A profile whose disk is slow: every writing waits until the test lets it through. */
async function slowDisk() {
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-open-"));
  folders.push(folder);
  const disk: Record<string, unknown> = {};
  const writings: { readonly name: string; readonly land: () => void }[] = [];
  const told: string[] = [];
  const profile = {
    ...{ id, folder, found: "new", record: { email: "a@b.example" }, pins: { lostNow: false, lost: null } },
    sealingKey: () => SealingKey.fromBytes(new Uint8Array(32).fill(7)),
    readSealed: (name: string) => Promise.resolve(ok(disk[name] ?? (name === "revisions.sealed" ? {} : null))),
    readWitness: () => disk["witness"] ?? null,
    writeWitness: (value: unknown) => {
      disk["witness"] = value;
      return Promise.resolve();
    },
    writeSealed: (name: string, value: unknown) =>
      new Promise((resolve) => {
        writings.push({
          name,
          land: () => {
            disk[name] = value;
            resolve(ok(null));
          },
        });
      }),
    tell: (problem: { readonly code: string }) => void told.push(problem.code),
  } as unknown as UnlockedProfile;
  /** Lets the oldest writing through, and what follows it begin. */
  const land = async (): Promise<string | undefined> => {
    const next = writings.shift();
    next?.land();
    await new Promise((go) => setImmediate(go));
    return next?.name;
  };
  const begun = async (): Promise<void> => {
    while ((await land()) !== undefined);
  };
  /** What the next start makes of what is on the disk at this moment. */
  const cutNow = async (): Promise<readonly string[]> => {
    told.length = 0;
    const next = new OpenProfiles();
    await next.add(profile);
    next.remove(id);
    return told;
  };
  const open = new OpenProfiles();
  await open.add(profile);
  await begun();
  return { open, land, cutNow };
}

it("cut at any moment while records are sealed or forgotten, the next start finds no list of revisions lost", async () => {
  const { open, land, cutNow } = await slowDisk();
  const revisions = new Map([["a", 1]]);
  open.keepRevisions(id, revisions);
  // Sealing goes on while the first writing is under way.
  revisions.set("b", 1).set("c", 1);
  open.keepRevisions(id, revisions);
  revisions.delete("a");
  revisions.delete("b");
  open.keepRevisions(id, revisions);
  const landed: string[] = [];
  for (let name = await land(); name !== undefined; name = await land()) {
    landed.push(name);
    expect(await cutNow(), landed.join(", ")).toEqual([]);
  }
  // One writing at a time, and of those that waited only the newest.
  expect(landed.filter((name) => name === "revisions.sealed")).toHaveLength(2);
});

it("fewer records than before are counted before the list is written", async () => {
  const { open, land, cutNow } = await slowDisk();
  open.keepRevisions(id, new Map([["a", 1], ["b", 1]])); // prettier-ignore
  while ((await land()) !== undefined);
  open.keepRevisions(id, new Map([["a", 1]]));
  const landed: string[] = [];
  for (let name = await land(); name !== undefined; name = await land()) {
    landed.push(name);
    expect(await cutNow()).toEqual([]);
  }
  expect(landed[0]).toBe("counts.sealed");
});
