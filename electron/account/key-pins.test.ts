import { mkdtempSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { SealingKey } from "#electron/crypto/index";
import { asId, type ProfileId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";
import { KeyPins, type ShownPerson } from "./key-pins.ts";
import { ProfileStore } from "./profile-store.ts";

/* What is remembered of people's keys, over restarts, damage and older files. */
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const id = asId<ProfileId>("00000000-0000-4000-8000-000000000001");
const sealing = SealingKey.fromBytes(new Uint8Array(32).fill(3));
const [at, later] = ["2026-11-29T08:00:00.000Z", "2026-11-29T09:00:00.000Z"];
const [digest, other] = ["d".repeat(64), "e".repeat(64)];
const bob: ShownPerson = { userId: "user-bob", email: "bob@client.example", name: "Bob Bakker" };
const anna: ShownPerson = { userId: "user-anna", email: "anna@other.example", name: "Anna Mol" };

let root = "";
let store: ProfileStore;
const path = (): string => join(root, id, "pins.sealed");
const open = async (existed = true, now = at): Promise<KeyPins> => value(await KeyPins.open(store, id, sealing, { existed, now }));
let pins: KeyPins;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "provider-desk-pins-"));
  store = new ProfileStore(root);
  pins = await open(false);
});

describe("A2: a pin is of user id, address and name together", () => {
  test("exactly who was compared counts as compared, over restarts", async () => {
    expect(pins.judge(bob, digest)).toEqual({ kind: "new", otherwise: null });
    value(await pins.compared(bob, digest, "phone", at));
    for (const each of [pins, await open()]) {
      expect(each.judge(bob, digest)).toMatchObject({ kind: "compared", pin: { how: "phone", at } });
      expect(each.judge({ ...bob, email: " BOB@client.example" }, digest).kind, "the same address, written otherwise").toBe("compared");
      expect(each.known(bob)).toEqual({ kind: "compared", at, how: "phone" });
      expect(each.lost).toBeNull();
    }
  });
  test("the same user id under another address, another name or no name is asked again", async () => {
    value(await pins.compared(bob, digest, "phone", at));
    for (const shown of [
      { ...bob, email: anna.email },
      { ...bob, email: anna.email, name: anna.name },
      { ...bob, name: "Director" },
      { ...bob, name: null },
      { ...bob, userId: anna.userId },
    ])
      expect(pins.judge(shown, digest), JSON.stringify(shown)).toMatchObject({ kind: "new", otherwise: { email: bob.email } });
  });
  test("an account may be compared under two addresses; another key of it counts for neither", async () => {
    const moved = { ...bob, email: "bob@new.example" };
    value(await pins.compared(bob, digest, "phone", at));
    value(await pins.compared(moved, digest, "video", later));
    expect([pins.judge(bob, digest).kind, pins.judge(moved, digest).kind]).toEqual(["compared", "compared"]);
    expect([pins.judge(bob, other).kind, pins.judge(moved, other).kind]).toEqual(["changed", "changed"]);
    value(await pins.compared(moved, other, "phone", later));
    expect([pins.judge(bob, digest).kind, pins.judge(bob, other).kind, pins.judge(moved, other).kind]).toEqual([
      "changed",
      "new",
      "compared",
    ]);
  });
  test("another account for an address that was compared has changed its key", async () => {
    value(await pins.compared(bob, digest, "phone", at));
    expect(pins.judge(bob, other)).toMatchObject({ kind: "changed", before: { kind: "compared", at } });
  });
});

describe("A2: a file of the version before, whose pins were of user ids alone", () => {
  /** Written by the version of commit 965bda2: two people compared, one provider and one client seen. */
  const before =
    "Xl3ZHz4JFMcR8Cd6Lzj+IFLrWBpxNe6ia54/nOuwfjIoJMpph4OPE20BzjaJqqmh8KdS0B3iy5XRaEPoHcijWVfNRbzbqcfQ5RNwNqNct6xYFB5xmKStAAxDwsa/Fyek6HI0XaPYS6ERjnBIx0/1WHDcCMxqUzOqf+RCwOqQ51ysDoHLWaNaweXhrQTDt5qwXwZUAhoaZd83zmLaCX4UFvwSN3DYetsA8RuOeVtaWNIWzYfWBPVE/mYK9nhx2aeUbv9lK2V9h7OKxPaFWRNbPIGiTiKjijDhPLuFpu9xSBhqZ4S75u0tUytbBI/6m9nPqZarUDIK+jVPNP/rpOmFemRydcpgtfkM2vyYPPTTO/OAMVf6d79eBtMDMDmMnf6gZ9p5NZ3K/BujylYP1Mk47UEr/sg1oxX5nh7+U0wUqgV6rJxUhU4WCFm+RiyGSVCAqtr3JP9o0VK22vqd4gS2Jv34w1ZfDIVmf2woyMf9w4kkTlSopFUK3J1vdWVmwqpwzQul1ndjzUh4xzDYSLKEldyM6jTFntfopuQdObO43FY2";
  test("nobody counts as compared by it, an exchanged key is still noticed, and provider and client stay pinned", async () => {
    await mkdir(join(root, id), { recursive: true });
    await writeFile(path(), Buffer.from(before, "base64"));
    const old = await open();
    expect(old.lost).toBeNull();
    expect([old.check("providers", "p", "provider-print"), old.check("organizations", "alpha", "another")]).toEqual(["same", "changed"]);
    expect(old.judge(bob, digest)).toMatchObject({ kind: "new", otherwise: { email: null, how: "phone" } });
    expect(old.known(bob)).toEqual({ kind: "otherwise", at: "2026-11-24T09:00:00.000Z", how: "phone", email: null, name: null });
    expect(old.judge(bob, other)).toMatchObject({ kind: "changed", before: { kind: "otherwise" } });
    value(await old.compared(bob, digest, "phone", at));
    expect((await open()).judge(bob, digest).kind).toBe("compared");
    expect((await open()).judge({ ...bob, userId: "user-eva" }, other)).toMatchObject({ otherwise: { email: null } });
  });
});

describe("F2: a key that did not match is locked", () => {
  test("for whomever it is shown, over restarts, though it was compared before; until the reason is known", async () => {
    value(await pins.compared(bob, digest, "phone", at));
    value(await pins.mismatched(bob, digest, later));
    for (const each of [pins, await open()]) {
      for (const person of [bob, anna, { ...bob, email: "x@y.example" }, { ...bob, name: null }])
        expect(each.judge(person, digest)).toEqual({ kind: "mismatch", at: later, email: bob.email });
      expect(each.known(bob)).toEqual({ kind: "mismatch", at: later, email: bob.email });
      expect(each.known({ ...anna, email: bob.email }).kind, "another account for the address").toBe("mismatch");
      expect(each.known(anna).kind).toBe("never");
    }
    value(await pins.liftMismatch(bob, digest, "it was the old account", later));
    for (const each of [pins, await open()]) {
      expect(each.judge(bob, digest), "what was compared before counts no more").toEqual({ kind: "new", otherwise: null });
      expect(each.everMismatched(bob)).toBe(true);
    }
  });
  test("another key is not locked, but told as changed, and the locked one stays locked after the other was compared", async () => {
    value(await pins.mismatched(bob, digest, at));
    expect(pins.judge(bob, other)).toMatchObject({ kind: "changed", before: { kind: "mismatch" } });
    value(await pins.compared(bob, other, "phone", later));
    expect([pins.judge(bob, other).kind, pins.judge(bob, digest).kind, pins.known(bob).kind]).toEqual(["compared", "mismatch", "compared"]);
  });
});

test("F3: who was trusted without comparing stays so until compared, and another key is noticed", async () => {
  value(await pins.trustedUncompared(bob, digest, at));
  expect((await open()).known(bob)).toEqual({ kind: "uncompared", at });
  expect(pins.judge(bob, digest).kind).toBe("new");
  expect(pins.judge(bob, other)).toMatchObject({ kind: "changed", before: { kind: "uncompared" } });
  value(await pins.compared(bob, digest, "in-person", later));
  expect((await open()).known(bob)).toEqual({ kind: "compared", at: later, how: "in-person" });
});

test("F3: which word is asked for stays the same for a key, and differs over keys and profiles", async () => {
  const digests = Array.from({ length: 200 }, (_, index) => index.toString(16).padStart(64, "0"));
  const asked = digests.map((each) => pins.askedWord(bob.userId, each));
  expect(digests.map((each) => pins.askedWord(bob.userId, each))).toEqual(asked);
  expect([...new Set(asked)].sort()).toEqual([0, 1, 2, 3, 4]);
  const elsewhere = value(await KeyPins.open(store, id, SealingKey.fromBytes(new Uint8Array(32).fill(4)), { existed: true, now: at }));
  expect(digests.map((each) => elsewhere.askedWord(bob.userId, each))).not.toEqual(asked);
});

describe("A7: a file that is damaged or gone", () => {
  const damages: Readonly<Record<string, (content: Buffer) => Buffer>> = {
    "a flipped bit": (content) => {
      content[30] = (content[30] ?? 0) ^ 1;
      return content;
    },
    "cut short": (content) => content.subarray(0, 20),
    empty: () => Buffer.alloc(0),
    "sealed, but no pins": () =>
      Buffer.from(sealing.seal(new TextEncoder().encode(JSON.stringify({ version: 9, people: [] })), `profile/${id}/pins.sealed`)),
    "sealed, but no JSON": () => Buffer.from(sealing.seal(new TextEncoder().encode("{"), `profile/${id}/pins.sealed`)),
    "of another place": () => Buffer.from(sealing.seal(new TextEncoder().encode("{}"), `profile/${id}/account.sealed`)),
  };
  test.each(Object.keys(damages))("%s: it opens, is told, and the damaged file is put aside", async (name) => {
    value(await pins.compared(bob, digest, "phone", at));
    const damaged = damages[name]?.(await readFile(path())) ?? Buffer.alloc(0);
    await writeFile(path(), damaged);
    const opened = await open(true, later);
    expect(opened.lost).toEqual({ at: later, why: "damaged" });
    expect([opened.lostNow, opened.judge(bob, digest)]).toEqual([true, { kind: "new", otherwise: null }]);
    const aside = (await readdir(join(root, id))).find((each) => each.startsWith("pins.sealed.damaged-"));
    expect(await readFile(join(root, id, aside ?? ""))).toEqual(damaged);
    const again = await open(true, later);
    expect([again.lost, again.lostNow], "told until somebody has seen it, but found once").toEqual([{ at: later, why: "damaged" }, false]);
    value(await again.lossSeen());
    expect((await open()).lost).toBeNull();
  });
  test("deleted: told, where the profile was here before; a new profile has nothing to lose", async () => {
    value(await pins.compared(bob, digest, "phone", at));
    await rm(path());
    expect((await open(true, later)).lost).toEqual({ at: later, why: "deleted" });
    await rm(path());
    expect((await open(false)).lost).toBeNull();
  });
  test("not given by the disk just now: nobody counts as compared, it stays as it is, and what is made meanwhile joins it", async () => {
    value(await pins.compared(bob, digest, "phone", at));
    value(await pins.mismatched(anna, other, at));
    const good = await readFile(path());
    // A folder of its name is something that no disk reads as a file.
    await rm(path());
    await mkdir(path());
    const opened = await open(true, later);
    expect([opened.isUnread, opened.lost, opened.judge(bob, digest).kind]).toEqual([true, null, "new"]);
    expect(opened.check("providers", "p", "print")).toBe("new");
    expect(await opened.compared({ ...bob, email: "bob@new.example" }, digest, "video", later)).toMatchObject({
      error: { code: "file.unreadable" },
    });
    expect((await readdir(join(root, id))).sort()).toEqual(["pins.sealed"]);
    await rm(path(), { recursive: true });
    await writeFile(path(), good);
    value(await opened.save());
    for (const each of [opened, await open()]) {
      expect([each.isUnread, each.judge(bob, digest).kind, each.judge(anna, other).kind]).toEqual([false, "compared", "mismatch"]);
      expect(each.judge({ ...bob, email: "bob@new.example" }, digest).kind).toBe("compared");
      expect(each.check("providers", "p", "another")).toBe("changed");
    }
  });
  test("an older file that was put back forgets no lock that the journal knows, and lifts none that was lifted", async () => {
    const older = await readFile(path()).catch(() => null);
    value(await pins.mismatched(bob, digest, at));
    const locks = [{ ...bob, digest, at }];
    value(await pins.relock(locks));
    value(await pins.liftMismatch(bob, digest, "it was the old account", later));
    value(await pins.relock(locks));
    expect(pins.judge(bob, digest).kind, "lifted").toBe("new");
    await (older === null ? rm(path()) : writeFile(path(), older));
    const opened = await open(false);
    value(await opened.relock(locks));
    expect((await open()).judge(bob, digest).kind).toBe("mismatch");
  });
  test("on a disk that takes nothing the profile opens too", async () => {
    value(await pins.compared(bob, digest, "phone", at));
    await writeFile(path(), "damaged");
    await chmod(join(root, id), 0o500);
    try {
      expect((await open()).lost?.why).toBe("damaged");
    } finally {
      await chmod(join(root, id), 0o700);
    }
  });
  test("only a profile that was locked meanwhile does not open", async () => {
    value(await pins.save());
    const gone = SealingKey.fromBytes(new Uint8Array(32).fill(3));
    gone.zero();
    expect(await KeyPins.open(store, id, gone, { existed: true, now: at })).toMatchObject({ ok: false, error: { code: "profile.locked" } });
  });
});
