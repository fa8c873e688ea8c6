import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { randomBytes, SealingKey } from "#electron/crypto/index";
import { asId, type ProfileId } from "#shared/model/ids";
import { ProfileStore } from "./profile-store.ts";
import { SealedValues, type SealedFiles } from "./sealed-values.ts";

/* What a technician kept on this computer, on a real disk that is damaged or does not answer. */

const id = asId<ProfileId>("11111111-1111-4111-8111-111111111111");
const name = "waiting.sealed";
let root: string;
let asides: string[];
let profile: SealedFiles;
const key = SealingKey.fromBytes(randomBytes(32));
const opened = (): SealedValues<Readonly<Record<string, string>>> => new SealedValues(z.record(z.string(), z.string()), {}, () => profile);
const file = (): string => join(root, id, name);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "provider-desk-sealed-"));
  asides = [];
  const store = new ProfileStore(root);
  profile = {
    id,
    readSealed: (each) => store.readSealed(id, each, key),
    writeSealed: (each, value) => store.writeSealed(id, each, key, value),
    async setAside(each) {
      asides.push(each);
      await store.putAside(id, each, `${each}.damaged-1`);
    },
  };
});
afterEach(() => rm(root, { recursive: true, force: true }));

it("A8: a file that does not open any more is put aside and told, never written over", async () => {
  expect((await opened().change(id, name, () => ({ a: "kept" }))).ok).toBe(true);
  const whole = await readFile(file());
  for (const damage of [whole.subarray(0, whole.length / 2), Buffer.from("nonsense"), Buffer.alloc(0)]) {
    asides = [];
    await writeFile(file(), damage);
    const values = opened();
    expect([await values.of(profile, name), asides]).toEqual([{}, [name]]);
    expect((await values.change(id, name, (before) => ({ ...before, b: "new" }))).ok).toBe(true);
    expect(await readFile(join(root, id, `${name}.damaged-1`))).toEqual(damage);
  }
  expect((await readdir(join(root, id))).sort()).toEqual([name, `${name}.damaged-1`]);
});

it("A10: a file that the disk does not give just now is not written over, and is there again", async () => {
  expect((await opened().change(id, name, () => ({ a: "kept" }))).ok).toBe(true);
  await rename(file(), `${file()}.elsewhere`);
  await mkdir(file());
  const values = opened();
  expect(await values.of(profile, name)).toEqual({});
  expect(await values.change(id, name, (before) => ({ ...before, b: "new" }))).toMatchObject({
    ok: false,
    error: { code: "file.unreadable" },
  });
  await rmdir(file());
  await rename(`${file()}.elsewhere`, file());
  expect((await values.change(id, name, (before) => ({ ...before, b: "new" }))).ok).toBe(true);
  expect([await opened().of(profile, name), asides]).toEqual([{ a: "kept", b: "new" }, []]);
});
