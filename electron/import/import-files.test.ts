import { createSecretKey } from "node:crypto";
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openItem } from "#electron/items/encrypted-item";
import { KnownItems } from "#electron/items/known-items";
import type { ImportPart } from "#electron/writing/ports";
import { readTranscripts } from "#build/test/transcripts";
import { AesHmacKey, SealingKey, uriIsGenuine } from "#electron/crypto/index";
import type { ImportPreview } from "#shared/bridge/index";
import { asId, type CollectionId, type DraftId, type FileHandle, type OrganizationId } from "#shared/model/ids";
import type { Item } from "#shared/api/items";
import type { Result } from "#shared/util/result";
import { encryptItem } from "./encrypt.ts";
import { ProfileFileMemory } from "./file-memory.ts";
import { ImportFiles, type AskedContext, type FileMemory, type JudgedContext, type PreparedPart } from "./import-files.ts";
import type { ImportedItem } from "./imported-vault.ts";
import { nothingThere } from "./judge.ts";
import { readVault } from "./read-vault.ts";

const samples = join(import.meta.dirname, "../../resources/samples");
const draftId = asId<DraftId>("draft-1");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-import-"));
});
afterAll(async () => {
  for (const files of all) files.forget();
  await rm(folder, { recursive: true, force: true });
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);
const contextFor = (preview: ImportPreview | null, place: string | null = null): AskedContext => ({
  choices: {
    mapping: Object.fromEntries((preview?.folders ?? []).map((each) => [each.path, each.collection ?? place])),
    leftOutLines: [],
    duplicates: "leave-out",
  },
  collectionPaths: ["Kantoor", "IT"],
  existing: nothingThere,
  lookKey: null,
  remembered: {},
  clientName: "",
});
const judgedFor = (preview: ImportPreview | null, place: string | null = null, choices?: AskedContext["choices"]): JudgedContext => {
  const whole = contextFor(preview, place);
  const { existing: _existing, lookKey: _lookKey, ...plain } = whole;
  return { ...plain, choices: choices ?? plain.choices, whole: () => whole };
};
const key = AesHmacKey.generate();
const places = new Map([
  ["Kantoor", asId<CollectionId>("k")],
  ["IT", asId<CollectionId>("i")],
  ["Overig", asId<CollectionId>("o")],
]);
const organizationId = asId<OrganizationId>("organization-1");
const part = (number: number, under = key): ImportPart => ({ part: number, organizationId, key: under });
/** A part as the server gets it. */
const bodyOf = ({ body }: PreparedPart) => ({
  ...body,
  ciphers: JSON.parse("json" in body.ciphers ? `[${body.ciphers.json}]` : "[]") as readonly Item[],
});
const noSecrets = { password: null, withKeyFile: false };
const all: ImportFiles[] = [];
function openFiles(memory?: FileMemory): ImportFiles {
  const files = new ImportFiles(memory);
  all.push(files);
  return files;
}
async function opened(files: ImportFiles, name: string): Promise<ImportPreview> {
  const chosen = must(await files.choose(draftId, name));
  return must(await files.read(draftId, chosen.handle, null, noSecrets, contextFor(null)));
}

describe("ImportFiles", () => {
  it("takes pages that programs write as their exports, and no others", async () => {
    const page = async (name: string, content: string): Promise<string> => {
      await writeFile(join(folder, name), content);
      const chosen = await openFiles().choose(draftId, join(folder, name));
      return chosen.ok ? String(chosen.value.format) : chosen.error.code;
    };
    const table = "url,username,password,totp,extra,name,grouping,fav\nhttps://a.example,u,p,,,A,,0\n";
    expect(await page("lastpass.html", `<html><body><pre>${table}</pre></body></html>`)).toBe("lastpass-csv");
    expect(await page("clipperz.html", "<html><head><title>Clipperz data</title></head></html>")).toBe("clipperz");
    expect(await page("other.html", "<html><body>Sign in</body></html>")).toBe("import.web-page");
  });
  it("sends exactly what the preview counted, everything encrypted and in its place", async () => {
    const files = openFiles();
    const preview = await opened(files, join(samples, "lastpass.csv"));
    expect(preview.counts).toMatchObject({ rows: 132, duplicates: 4, empty: 2, leftOut: 3, toImport: 123 });
    expect(codeOf(await files.prepare(draftId, part(0), judgedFor(preview), null, places))).toBe("import.unmapped-folder");
    const seen: number[] = [];
    const body = bodyOf(
      must(
        await files.prepare(draftId, part(0), judgedFor(preview, "Overig"), null, places, (done) => {
          seen.push(done);
        }),
      ),
    );
    expect(body.ciphers).toHaveLength(123);
    expect(seen).toEqual([0, 123]);
    expect(body.collections.map(({ id }) => id).sort()).toEqual(["i", "k", "o"]);
    expect(body.collections.map(({ name }) => must(key.decryptText(name, "name"))).sort()).toEqual(["IT", "Kantoor", "Overig"]);
    expect(new Set(body.collectionRelationships.map((link) => link.key)).size).toBe(123);
    const text = JSON.stringify(body);
    const vault = must(await readVault(await readFile(join(samples, "lastpass.csv")), "lastpass.csv", null));
    for (const item of vault.items)
      for (const value of [item.name, item.login?.password ?? "", item.login?.username ?? ""].filter((each) => each.length > 5))
        expect(text).not.toContain(value);
    expect(new Set(body.ciphers.map((cipher) => cipher.name)).size).toBe(123);
  });
  it("has a part ready that was asked for ahead: once, under its client's own key, and only where the same items are to be sent", async () => {
    const files = openFiles();
    const preview = await opened(files, join(samples, "lastpass.csv"));
    const context = judgedFor(preview, "Overig");
    must(await files.preview(draftId, context.whole()));
    const prepared = async (asked = part(0), choices = context.choices): Promise<readonly Item[]> =>
      bodyOf(must(await files.prepare(draftId, asked, judgedFor(preview, "Overig", choices), null, places))).ciphers;
    const namesOf = (items: readonly Item[], under = key): readonly string[] =>
      items.map(({ name }) => must(under.decryptText(name, "name")));
    const plainly = await prepared();
    files.ahead(draftId, part(0), context, null);
    const first = await prepared();
    expect(namesOf(first)).toEqual(namesOf(plainly));
    const again = await prepared();
    const marks = [plainly, first, again].flatMap((items) => items.map(({ name }) => name));
    expect(new Set(marks).size).toBe(3 * plainly.length);

    const other = AesHmacKey.generate();
    files.ahead(draftId, part(0, other), context, null);
    expect(namesOf(await prepared())).toEqual(namesOf(plainly));
    expect(namesOf(await prepared(part(0, other)), other)).toEqual(namesOf(plainly));
    files.ahead(draftId, part(0), context, null);
    const fewer = await prepared(part(0), { ...context.choices, leftOutLines: [2] });
    expect(fewer).toHaveLength(plainly.length - 1);
  });
  it("knows of what it encrypted what reading it back would find out", async () => {
    const files = openFiles();
    const preview = await opened(files, join(samples, "lastpass.csv"));
    const context = judgedFor(preview, "Overig");
    const [lookKey, known] = [createSecretKey(Buffer.alloc(32, 7)), new KnownItems()];
    files.ahead(draftId, part(0), context, lookKey.export());
    const prepared = must(await files.prepare(draftId, part(0), context, lookKey.export(), places));
    for (const { print, name, look } of prepared.known) known.remember(print, { name: { ok: true, value: name }, look });
    const { ciphers } = bodyOf(prepared);
    expect(ciphers).toHaveLength(123);
    const shut = { ...key, id: key.id, kind: key.kind, decryptText: () => expect.unreachable("opened") } as unknown as AesHmacKey;
    for (const cipher of ciphers) expect(known.of(cipher, shut, lookKey)).toEqual(openItem(cipher, key, lookKey));
  });
  it("refuses places that are not there: nobody could manage what the import would make", async () => {
    const files = openFiles();
    const preview = await opened(files, join(samples, "bitwarden.csv"));
    expect(
      codeOf(await files.prepare(draftId, part(0), judgedFor(preview), null, new Map([...places].filter(([path]) => path !== "IT")))),
    ).toBe("import.unmapped-folder");
  });
  it("notices that the file changed, and knows what it forgot", async () => {
    const path = join(folder, "changing.csv");
    await copyFile(join(samples, "lastpass.csv"), path);
    const files = openFiles();
    const preview = await opened(files, path);
    expect(codeOf(await files.preview(draftId, contextFor(preview)))).toBe("ok");
    files.forget();
    expect(codeOf(await files.preview(draftId, contextFor(preview)))).toBe("ok");
    await writeFile(path, `${await readFile(path, "utf8")}https://a.example,u,p,,,New,,0\r\n`);
    expect(codeOf(await files.prepare(draftId, part(0), judgedFor(preview, "Overig"), null, places))).toBe("import.file-changed");
    expect(codeOf(await files.preview(draftId, contextFor(preview), true))).toBe("ok");
    files.forget();
    expect(codeOf(await files.preview(draftId, contextFor(preview)))).toBe("import.file-changed");
    await rm(path);
    expect(codeOf(await files.preview(draftId, contextFor(preview)))).toBe("file.unreadable");
    await files.release(draftId);
    expect(codeOf(await files.preview(draftId, contextFor(preview)))).toBe("file.handle-expired");
    expect(codeOf(await files.read(draftId, asId<FileHandle>("other"), null, noSecrets, contextFor(null)))).toBe("file.handle-expired");
  });
  it("stays with the file that was read when another one was only chosen", async () => {
    const files = openFiles();
    const preview = await opened(files, join(samples, "lastpass.csv"));
    must(await files.choose(draftId, join(samples, "chrome.csv")));
    expect(must(await files.preview(draftId, contextFor(preview))).fileName).toBe("lastpass.csv");
    files.forget();
    expect(must(await files.preview(draftId, contextFor(preview))).fileName).toBe("lastpass.csv");
  });
  it("finds the file again after a start of the app; what it keeps is sealed and holds nothing of the content", async () => {
    const profile = { folder: join(folder, "profile"), sealingKey: () => SealingKey.fromBytes(new Uint8Array(32).fill(3)) };
    const memory = new ProfileFileMemory((id) => (id === draftId ? profile : null));
    const preview = await opened(openFiles(memory), join(samples, "lastpass.csv"));
    const [name] = await readdir(join(profile.folder, "imports"));
    const kept = await readFile(join(profile.folder, "imports", name ?? ""), "latin1");
    expect(kept.length).toBeLessThan(1_000);
    expect(kept).not.toContain("lastpass");
    const later = openFiles(memory);
    expect(must(await later.preview(draftId, contextFor(null))).counts).toEqual(preview.counts);
    await later.release(draftId);
    expect(codeOf(await openFiles(memory).preview(draftId, contextFor(null)))).toBe("file.handle-expired");
  });
});

describe("a large file", () => {
  const rows = 40_000;
  const path = (): string => join(folder, "large.csv");
  beforeAll(async () => {
    const line = (index: number): string =>
      `https://site${String(index)}.example/login,user${String(index)}@a.example,secret-${String(index)},,A note,Item ${String(index)},${index % 2 === 0 ? "Kantoor" : "IT"},0`;
    await writeFile(
      path(),
      ["url,username,password,totp,extra,name,grouping,fav", ...Array.from({ length: rows }, (_, index) => line(index))].join("\r\n"),
    );
  });
  /** How often this process's loop goes round while something is under way. */
  async function turnsDuring(work: Promise<unknown>): Promise<number> {
    let over = false;
    let turns = 0;
    const turn = (): void => {
      turns += 1;
      if (!over) setImmediate(turn);
    };
    setImmediate(turn);
    await work.finally(() => {
      over = true;
    });
    return turns;
  }

  it("keeps the app going while it is read, compared and encrypted", async () => {
    const files = openFiles();
    const { handle } = must(await files.choose(draftId, path()));
    const told: number[] = [];
    const reading = files.read(draftId, handle, null, noSecrets, contextFor(null), (done, total) => {
      told.push(done / total);
    });
    // Read in this process it would go round a few dozen times, once a piece.
    expect(await turnsDuring(reading)).toBeGreaterThan(2_000);
    const preview = must(await reading);
    expect(preview.counts).toMatchObject({ rows, toImport: rows });
    expect(told.length).toBeGreaterThan(5);
    expect([told.at(-1), told.every((share, index) => share > (told[index - 1] ?? 0))]).toEqual([1, true]);
    // No call holds all of it, and every part tells how far it is.
    const size = 5000;
    expect(preview.parts).toEqual(Array.from({ length: rows / size }, () => size));
    const names: string[] = [];
    const prepareAll = async (): Promise<void> => {
      for (const number of preview.parts.keys()) {
        let told = 0;
        const body = bodyOf(
          must(
            await files.prepare(draftId, part(number), judgedFor(preview), null, places, (done) => {
              told = done;
            }),
          ),
        );
        expect([body.ciphers.length, body.collectionRelationships.length, told]).toEqual([size, size, size]);
        expect(body.collectionRelationships[4321]).toEqual({ key: 4321, value: body.collections.findIndex(({ id }) => id === "i") });
        names.push(...[0, size - 1].map((at) => must(key.decryptText(body.ciphers[at]?.name ?? "", "name"))));
      }
    };
    expect(await turnsDuring(prepareAll())).toBeGreaterThan(2_000);
    expect(names).toEqual(preview.parts.flatMap((_, part) => [`Item ${String(part * size)}`, `Item ${String(part * size + size - 1)}`]));
  });
  it("is given up at once when it is cancelled or the profile is locked, and can be read again", async () => {
    const files = openFiles();
    const { handle } = must(await files.choose(draftId, path()));
    for (const stop of [
      () => {
        files.cancel(draftId);
      },
      () => {
        files.forget();
      },
    ]) {
      const read = files.read(draftId, handle, null, noSecrets, contextFor(null), stop);
      expect(codeOf(await read)).toBe("cancelled");
    }
    const preview = must(await files.read(draftId, handle, null, noSecrets, contextFor(null)));
    const preparing = files.prepare(draftId, part(0), judgedFor(preview), null, places, () => {
      files.forget();
    });
    expect(codeOf(await preparing)).toBe("cancelled");
    expect(key.encoded().some((byte) => byte !== 0)).toBe(true);
  });
});

describe("encryptItem", () => {
  it("has the recorded form, and opens again to the same texts", async () => {
    const vault = must(await readVault(await readFile(join(samples, "bitwarden.json")), "b.json", null));
    const open = (text: unknown): string => must(key.decryptText(String(text), "field"));
    for (const item of vault.items) {
      const cipher = encryptItem(item, key) as Record<string, any>;
      expect(open(cipher["name"])).toBe(item.name);
      if (item.notes !== "") expect(open(cipher["notes"])).toBe(item.notes);
      if (item.login !== undefined) {
        expect(open(cipher["login"].password)).toBe(item.login.password);
        item.login.uris.forEach(({ uri }, index) => {
          const sent = cipher["login"].uris[index];
          expect(open(sent.uri)).toBe(uri);
          expect(uriIsGenuine(key, uri, sent.uriChecksum)).toBe(true);
        });
      }
      for (const [member, value] of Object.entries(item.details ?? {}))
        expect(open(cipher[{ 3: "card", 4: "identity", 5: "sshKey" }[item.type as 3 | 4 | 5]][member])).toBe(value);
    }
    const recorded = (readTranscripts().find((exchange) => exchange.n === 443)?.request.body as { ciphers: Record<string, unknown>[] })
      .ciphers;
    const keysOf = (cipher: Record<string, unknown>): readonly string[] =>
      Object.keys(cipher)
        .filter((name) => name !== "organizationId")
        .sort();
    const plain: ImportedItem = {
      type: 1,
      name: "a",
      notes: "",
      fields: [{ name: "f", value: "v", type: 1 }],
      folders: [""],
      lines: [1, 1],
      login: { username: "u", password: "p", totp: "", uris: [{ uri: "https://a.example", match: null }] },
    };
    expect(keysOf(encryptItem(plain, key))).toEqual(keysOf(recorded[0] ?? {}));
    expect(Object.keys((encryptItem(plain, key) as any).login).sort()).toEqual(Object.keys((recorded[0] as any).login).sort());
  });
});

describe("pasted text", () => {
  it("is read as the file would be, is kept nowhere, and is pasted again after a lock", async () => {
    const text =
      "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\nKantoor,,login,Mail,,,0,https://mail.example,anna,geheim,\n";
    const path = join(folder, "pasted-as-file.csv");
    await writeFile(path, text);
    const saved: unknown[] = [];
    const memory: FileMemory = {
      load: () => Promise.resolve(null),
      save: (_draft, record) => {
        saved.push(record);
        return Promise.resolve();
      },
    };
    const fromFile = await opened(openFiles(), path);
    const files = openFiles(memory);
    const chosen = must(await files.paste(draftId, text, "Pasted text"));
    expect(chosen.format).toBe(fromFile.format);
    const preview = must(await files.read(draftId, chosen.handle, null, noSecrets, contextFor(null)));
    expect({ ...preview, handle: "", fileName: "" }).toEqual({ ...fromFile, handle: "", fileName: "" });
    expect(saved).toEqual([null]);
    expect(bodyOf(must(await files.prepare(draftId, part(0), judgedFor(preview), null, places))).ciphers).toHaveLength(1);
    files.forget();
    expect(codeOf(await files.preview(draftId, contextFor(preview)))).toBe("file.handle-expired");
  });

  it("gives way to what is pasted next, and what was read stays until something else is read", async () => {
    const table = (name: string): string =>
      `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\nKantoor,,login,${name},,,0,https://mail.example,anna,geheim,\n`;
    const files = openFiles();
    const first = must(await files.paste(draftId, table("One"), "Pasted text"));
    const read = must(await files.read(draftId, first.handle, null, noSecrets, contextFor(null)));
    const second = must(await files.paste(draftId, table("Two"), "Pasted text"));
    const third = must(await files.paste(draftId, table("Three"), "Pasted text"));
    expect(codeOf(await files.read(draftId, second.handle, null, noSecrets, contextFor(null)))).toBe("file.handle-expired");
    expect(codeOf(await files.preview(draftId, contextFor(read)))).toBe("ok");
    expect(must(await files.read(draftId, third.handle, null, noSecrets, contextFor(null))).handle).toBe(third.handle);
    const { size } = (files as unknown as { readonly pasted: ReadonlyMap<unknown, unknown> }).pasted;
    expect(size).toBe(1);
  });
});
