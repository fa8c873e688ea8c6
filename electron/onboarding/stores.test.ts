import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { randomBytes, SealingKey } from "#electron/crypto/index";
import { asId, type BlueprintId, type DraftId, type ProfileId } from "#shared/model/ids";
import type { Language } from "#shared/model/message";
import { emptyDraft } from "#shared/setup/draft/desired-to-draft";
import { takeApplyLock } from "../files/lock.ts";
import { BlueprintsStore } from "#electron/blueprints/blueprints-store";
import { Drafts } from "./drafts.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-stores-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("the lock of applying", () => {
  it("is held by one at a time", async () => {
    const path = join(folder, "lock");
    const first = await takeApplyLock(path);
    if (!first.ok) throw new Error(first.error.code);
    expect(await takeApplyLock(path)).toMatchObject({ ok: false, error: { code: "apply.in-progress-elsewhere" } });
    await first.value.release();
    const second = await takeApplyLock(path);
    expect(second.ok).toBe(true);
    if (second.ok) await second.value.release();
    expect(await readdir(folder)).toEqual([]);
  });
  it("is taken over from a process that is gone, and from one that no longer touches it", async () => {
    const path = join(folder, "lock");
    const first = await takeApplyLock(path);
    if (!first.ok) throw new Error(first.error.code);
    const second = await takeApplyLock(path, { isAlive: () => false });
    expect(second.ok).toBe(true);
    // The one that lost it does not take it away from the new holder.
    await first.value.release();
    expect((await stat(path)).isFile()).toBe(true);
    await utimes(path, new Date(0), new Date(0));
    const third = await takeApplyLock(path);
    expect(third.ok).toBe(true);
    if (third.ok) await third.value.release();
  });
  it("goes to one of many who take it over at the same time", async () => {
    const path = join(folder, "lock");
    await writeFile(path, JSON.stringify({ token: "old", pid: 1, host: "gone" }));
    await utimes(path, new Date(0), new Date(0));
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeApplyLock(path)));
    expect(taken.filter((lock) => lock.ok)).toHaveLength(1);
    for (const lock of taken) if (lock.ok) await lock.value.release();
  });
});

describe("drafts", () => {
  const key = SealingKey.fromBytes(randomBytes(32));
  const draft = emptyDraft({
    id: asId<DraftId>("d1"),
    profileId: asId<ProfileId>("p"),
    now: "2026-11-24T08:00:00Z",
    colour: 1,
    monogram: "GH",
    tags: [],
  });
  const withSso = {
    ...draft,
    sso: { later: false, kind: "openid-connect" as const, enabled: false, identifier: "x", settings: {}, hasClientSecret: false },
  };
  const open = async (): Promise<Drafts> => {
    const opened = await Drafts.open(folder, key, asId<ProfileId>("p"));
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value.drafts;
  };

  it("come back after the app was closed, with nothing readable on the disk", async () => {
    const drafts = await open();
    await drafts.save({ ...withSso, client: { ...draft.client, name: "Geheime klant" } });
    expect(await drafts.setSsoClientSecret(draft.id, "hush-hush")).toMatchObject({ ok: true, value: { sso: { hasClientSecret: true } } });
    const again = await open();
    expect(again.get(draft.id)).toMatchObject({ ok: true, value: { client: { name: "Geheime klant" }, sso: { hasClientSecret: true } } });
    expect(again.ssoClientSecret(draft.id)).toEqual({ ok: true, value: "hush-hush" });
    const [file] = await readdir(folder);
    expect(file).toMatch(/^[0-9a-f]{32}\.draft$/u);
    const content = await readFile(join(folder, file ?? ""), "latin1");
    for (const word of ["Geheime", "hush"]) expect(content).not.toContain(word);
  });

  it("A13: hold the client secret sealed in memory, and give it to nobody once the profile is locked", async () => {
    const own = SealingKey.fromBytes(Uint8Array.from(key.bytes));
    const opened = await Drafts.open(folder, own, asId<ProfileId>("p"));
    if (!opened.ok) throw new Error(opened.error.code);
    const { drafts } = opened.value;
    await drafts.save(withSso);
    await drafts.setSsoClientSecret(draft.id, "hush-hush");
    const again = await open();
    for (const held of [drafts, again]) expect(inspect(held, { depth: 20, maxStringLength: null })).not.toContain("hush");
    expect(again.ssoClientSecret(draft.id)).toEqual({ ok: true, value: "hush-hush" });
    own.zero();
    expect(drafts.ssoClientSecret(draft.id)).toMatchObject({ ok: false, error: { code: "profile.locked" } });
  });

  it("A13: take the secret over from a file of the version before", async () => {
    const drafts = await open();
    await drafts.save(withSso);
    const [name = ""] = await readdir(folder);
    const identity = `draft/p/${name}`;
    const before = {
      draft: { ...withSso, sso: { ...withSso.sso, hasClientSecret: true } },
      ssoClientSecret: "hush-hush",
      secretAtServer: false,
    };
    await writeFile(join(folder, name), key.seal(new TextEncoder().encode(JSON.stringify(before)), identity));
    const again = await open();
    expect(again.ssoClientSecret(draft.id)).toEqual({ ok: true, value: "hush-hush" });
    expect(inspect(again, { depth: 20, maxStringLength: null })).not.toContain("hush");
  });

  it("do not take a caller's word for a secret", async () => {
    const drafts = await open();
    expect(await drafts.save({ ...withSso, sso: { ...withSso.sso, hasClientSecret: true } })).toMatchObject({
      value: { sso: { hasClientSecret: false } },
    });
  });

  it("name a typed secret anew each time, until the server has it", async () => {
    const drafts = await open();
    await drafts.save(withSso);
    const nameOf = (): string | undefined => {
      const got = drafts.get(draft.id);
      return got.ok ? got.value.sso?.newSecret : undefined;
    };
    expect(nameOf()).toBeUndefined();
    await drafts.setSsoClientSecret(draft.id, "hush-hush");
    const first = nameOf();
    expect(first).toMatch(/^[0-9a-f-]{36}$/u);
    // What a caller says of it does not count, and saving keeps it.
    await drafts.save({ ...withSso, sso: { ...withSso.sso, newSecret: "made up" } });
    expect(nameOf()).toBe(first);
    await drafts.setSsoClientSecret(draft.id, "hush-hush");
    expect([undefined, first]).not.toContain(nameOf());
    await drafts.setSsoClientSecret(draft.id, null, "sent");
    expect(nameOf()).toBeUndefined();
  });

  it("keep the last of many saves at once, and are gone when discarded", async () => {
    const drafts = await open();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => drafts.save({ ...draft, client: { ...draft.client, name: `Klant ${index}` } })),
    );
    expect((await open()).get(draft.id)).toMatchObject({ value: { client: { name: "Klant 19" } } });
    await drafts.discard(draft.id);
    expect(drafts.get(draft.id)).toMatchObject({ ok: false, error: { code: "draft.unknown" } });
    expect((await open()).list()).toEqual([]);
  });

  it("leave a file alone that does not open, and show the rest", async () => {
    const drafts = await open();
    await drafts.save(draft);
    await writeFile(join(folder, "other.draft"), "nonsense");
    const opened = await Drafts.open(folder, key, asId<ProfileId>("p"));
    expect(opened).toMatchObject({ ok: true, value: { refused: ["other.draft"] } });
    expect(await Drafts.open(folder, key, asId<ProfileId>("someone else"))).toMatchObject({
      ok: true,
      // What did not open the first time was put aside; what opens for another profile only is named, too.
      value: { refused: [expect.stringMatching(/^[0-9a-f]+\.draft$/u) as unknown] },
    });
  });
});

describe("blueprints", () => {
  let language: Language = "en";
  const store = () =>
    new BlueprintsStore({ starters: fileURLToPath(new URL("../../resources/blueprints", import.meta.url)), own: folder }, () => language);

  it("are the three starters at first, in the language of the app", async () => {
    const listed = await store().list();
    expect(listed.ok && listed.value.map((entry) => [entry.id, entry.problem === null ? entry.blueprint.name : entry.problem])).toEqual([
      ["starter:by-department", "By department"],
      ["starter:by-function", "By function"],
      ["starter:departments-and-functions", "Departments × functions"],
    ]);
    language = "nl";
    expect(await store().get(asId<BlueprintId>("starter:by-department"))).toMatchObject({
      ok: true,
      value: { blueprint: { name: "Per afdeling", origin: "starter" } },
    });
    language = "en";
  });

  it("can be saved, changed and removed; a starter is copied", async () => {
    const made = await store().save(asId<BlueprintId>("starter:by-department"), "name: Mine\n");
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.id).toMatch(/^own:/u);
    expect(await store().save(made.value.id, "name: Mine 2\n")).toMatchObject({ ok: true, value: { id: made.value.id } });
    expect(await readdir(folder)).toHaveLength(1);
    expect(await store().save(made.value.id, "nom: x\n")).toMatchObject({ ok: false, error: { code: "blueprint.malformed" } });
    expect(await store().text(made.value.id)).toEqual({ ok: true, value: "name: Mine 2\n" });
    await store().remove(made.value.id);
    expect(await store().get(made.value.id)).toMatchObject({ ok: false, error: { code: "blueprint.unknown" } });
  });

  it("name a broken file instead of hiding it", async () => {
    await writeFile(join(folder, "broken.yaml"), "name: [\n");
    const listed = await store().list();
    expect(listed.ok && listed.value.at(-1)).toMatchObject({ id: "own:broken", problem: { code: "blueprint.malformed" } });
  });

  it.each(["own:../../etc/passwd", "own:", "starter:..", "x"])("never leave their folders: %s", async (id) => {
    expect(await store().get(asId<BlueprintId>(id))).toMatchObject({ ok: false, error: { code: "blueprint.unknown" } });
    expect(await store().remove(asId<BlueprintId>(id))).toMatchObject({ ok: false });
  });
});
