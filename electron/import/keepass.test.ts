import { createHash, randomBytes } from "node:crypto";
import kdbxweb from "kdbxweb";
import { describe, expect, it } from "vitest";
import type { ImportedVault } from "./imported-vault.ts";
import { readVault } from "./read-vault.ts";
import type { VaultSecrets } from "./vault-secrets.ts";

/* Databases written by the library itself, in every version and with every kind of key. The reader's import of Argon2 is installed by loading it. */

const password = "voorbeeld kluis 7";
const { KdfId } = kdbxweb.Consts;
type Kdf = { readonly version: 3 } | { readonly version: 4; readonly kdf: string };
const kdfs: readonly (readonly [string, Kdf])[] = [
  ["KDBX 3.1, AES", { version: 3 }],
  ["KDBX 4, AES", { version: 4, kdf: KdfId.Aes }],
  ["KDBX 4, Argon2d", { version: 4, kdf: KdfId.Argon2d }],
  ["KDBX 4, Argon2id", { version: 4, kdf: KdfId.Argon2id }],
];

async function database(
  kind: Kdf,
  secrets: { readonly password?: string; readonly keyFile?: Uint8Array },
  fill: (file: kdbxweb.Kdbx) => void = () => undefined,
): Promise<Uint8Array> {
  const credentials = new kdbxweb.Credentials(
    secrets.password === undefined ? null : kdbxweb.ProtectedValue.fromString(secrets.password),
    secrets.keyFile === undefined ? null : Uint8Array.from(secrets.keyFile),
  );
  await credentials.ready;
  const file = kdbxweb.Kdbx.create(credentials, "Kluis");
  if (kind.version === 3) {
    file.setVersion(3);
    file.header.keyEncryptionRounds = 100;
  } else {
    file.setKdf(kind.kdf);
    const parameters = file.header.kdfParameters!;
    const number = (value: number) => kdbxweb.Int64.from(value);
    if (kind.kdf === KdfId.Aes) parameters.set("R", kdbxweb.VarDictionary.ValueType.UInt64, number(100));
    else {
      parameters.set("M", kdbxweb.VarDictionary.ValueType.UInt64, number(64 * 1024));
      parameters.set("I", kdbxweb.VarDictionary.ValueType.UInt64, number(2));
    }
  }
  const group = file.createGroup(file.getDefaultGroup(), "IT/Netwerk");
  const entry = file.createEntry(file.createGroup(group, "Routers"));
  for (const [name, text] of [
    ["Title", "Router 🌷"],
    ["UserName", "admin"],
    ["URL", "router.example"],
    ["Notes", "regel 1\nregel 2"],
  ] as const)
    entry.fields.set(name, text);
  entry.fields.set("Password", kdbxweb.ProtectedValue.fromString("geheim"));
  fill(file);
  return new Uint8Array(await file.save());
}
const outcome = async (bytes: Uint8Array, secrets: VaultSecrets): Promise<string> => {
  const read = await readVault(bytes, "k.kdbx", null, secrets);
  return read.ok
    ? read.value.items
        .map((item) => `${item.folders.join()}: ${item.name}/${item.login?.username ?? ""}/${item.login?.password ?? ""}`)
        .join()
    : read.error.code;
};
async function vaultOf(bytes: Uint8Array, secrets: VaultSecrets): Promise<ImportedVault> {
  const read = await readVault(bytes, "k.kdbx", null, secrets);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
const router = "IT-Netwerk/Routers: Router 🌷/admin/geheim";
// Loads the reader, and with it Argon2 for the writer as well.
await readVault(new Uint8Array([0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5]), "k.kdbx", null, { password: "x" });

describe.each(kdfs)("%s", (_, kind) => {
  it("opens with its password, and tells a wrong one from damage", async () => {
    const bytes = await database(kind, { password });
    expect(await outcome(bytes, { password })).toBe(router);
    expect(await outcome(bytes, { password: "another" })).toBe("import.password-wrong");
    expect(await outcome(bytes, { password, keyFile: randomBytes(32) })).toBe("import.key-file-wrong");
    for (const damaged of [bytes.subarray(0, 150), bytes.subarray(0, bytes.length - 40)])
      expect(await outcome(damaged, { password })).toBe("import.malformed");
  });
});

describe("key files", () => {
  const kind: Kdf = { version: 4, kdf: KdfId.Aes };
  const xml = (version: 1 | 2): Promise<Uint8Array> => kdbxweb.Credentials.createRandomKeyFile(version);
  it.each([
    ["XML, version 1", () => xml(1)],
    ["XML, version 2", () => xml(2)],
    ["32 bytes", () => Promise.resolve(new Uint8Array(randomBytes(32)))],
    ["64 hex digits", () => Promise.resolve(new Uint8Array(Buffer.from(randomBytes(32).toString("hex"))))],
    ["any other file", () => Promise.resolve(new Uint8Array(randomBytes(5_000)))],
    ["a text", () => Promise.resolve(new Uint8Array(Buffer.from("een foto van de hond")))],
  ])("%s: with a password and alone", async (_, make) => {
    const keyFile = await make();
    const both = await database(kind, { password, keyFile });
    expect(await outcome(both, { password, keyFile })).toBe(router);
    expect(await outcome(both, { password })).toBe("import.password-wrong");
    expect(await outcome(both, { password: "another", keyFile })).toBe("import.key-file-wrong");
    expect(await outcome(both, { keyFile })).toBe("import.key-file-wrong");
    expect(await outcome(both, {})).toBe("import.password-needed");
    expect(await outcome(await database(kind, { keyFile }), { password: "", keyFile })).toBe(router);
  });
  it("are what KeePass makes of them: digits and digest have fixed values", async () => {
    const secret = randomBytes(32);
    const hex = new Uint8Array(Buffer.from(secret.toString("hex").toUpperCase()));
    expect(await outcome(await database(kind, { password, keyFile: new Uint8Array(secret) }), { password, keyFile: hex })).toBe(router);
    const other = new Uint8Array(Buffer.from("een foto van de hond"));
    expect(
      await outcome(await database(kind, { password, keyFile: new Uint8Array(createHash("sha256").update(other).digest()) }), {
        password,
        keyFile: other,
      }),
    ).toBe(router);
  });
  it("says which one is damaged", async () => {
    const keyFile = await xml(2);
    const bytes = await database(kind, { password, keyFile });
    const changed = Buffer.from(
      Buffer.from(keyFile)
        .toString("utf8")
        .replace(/Hash="[0-9A-F]{8}"/u, 'Hash="00000000"'),
    );
    expect(await outcome(bytes, { password, keyFile: changed })).toBe("import.key-file-malformed");
    expect(await outcome(bytes, { password, keyFile: new Uint8Array(0) })).toBe("import.key-file-malformed");
    expect(
      await outcome(bytes, {
        password,
        keyFile: Buffer.from("<KeyFile><Meta><Version>9.0</Version></Meta><Key><Data>AA</Data></Key></KeyFile>"),
      }),
    ).toBe("import.key-file-malformed");
  });
});

describe("entries", () => {
  it("keep further addresses, fields, one-time codes of every plug-in and their history", async () => {
    const entry = (file: kdbxweb.Kdbx, values: Readonly<Record<string, string | kdbxweb.ProtectedValue>>): void => {
      const made = file.createEntry(file.getDefaultGroup());
      for (const [name, value] of Object.entries(values)) made.fields.set(name, value);
    };
    const secret = (text: string): kdbxweb.ProtectedValue => kdbxweb.ProtectedValue.fromString(text);
    const bytes = await database({ version: 3 }, { password }, (file) => {
      entry(file, {
        Title: "adressen",
        URL: "https://a.example",
        KP2A_URL: "https://b.example",
        KP2A_URL_1: "c.example",
        PIN: secret("4711"),
        klant: "12",
      });
      entry(file, { Title: "otpauth", UserName: "u", otp: secret("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=30") });
      entry(file, { Title: "oud", UserName: "u", otp: "key=JBSWY3DPEHPK3PXP&step=60&size=8" });
      entry(file, { Title: "stappen", UserName: "u", "TOTP Seed": "JBSWY3DPEHPK3PXP", "TOTP Settings": "60;8" });
      entry(file, { Title: "steam", UserName: "u", "TOTP Seed": "JBSWY3DPEHPK3PXP", "TOTP Settings": "30;S" });
    });
    const { items } = await vaultOf(bytes, { password });
    const named = (name: string) => items.find((item) => item.name === name);
    expect(named("adressen")).toMatchObject({
      login: { uris: [{ uri: "https://a.example" }, { uri: "https://b.example" }, { uri: "https://c.example" }] },
      fields: [
        { name: "PIN", value: "4711", type: 1 },
        { name: "klant", value: "12", type: 0 },
      ],
    });
    expect(["otpauth", "oud", "stappen", "steam"].map((name) => named(name)?.login?.totp)).toEqual([
      "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=30",
      "otpauth://totp/?secret=JBSWY3DPEHPK3PXP&period=60&digits=8",
      "otpauth://totp/?secret=JBSWY3DPEHPK3PXP&period=60&digits=8",
      "steam://JBSWY3DPEHPK3PXP",
    ]);
  });
});
