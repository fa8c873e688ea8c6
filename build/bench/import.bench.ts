import { createCipheriv, createHmac, createSecretKey, randomBytes } from "node:crypto";
import { AesHmacKey } from "#electron/crypto/index";
import { encryptItem } from "#electron/import/encrypt";
import type { ImportedItem } from "#electron/import/imported-vault";
import { compare, fastest, type Measurement } from "./measure.ts";

const count = 10_000;

/** Encrypting 10,000 import items in the form of the wire, against the bare AES and HMAC calls over the same texts. */
export async function run(): Promise<readonly Measurement[]> {
  const items = Array.from({ length: count }, (_, index): ImportedItem => ({
    type: 1,
    name: `Item ${String(index)}`,
    notes: index % 4 === 0 ? "Klantnummer staat in het dossier. ".repeat(4) : "",
    fields: index % 5 === 0 ? [{ name: "PIN", value: "4711", type: 1 }] : [],
    folders: ["Kantoor"],
    lines: [index, index],
    login: {
      username: `gebruiker${String(index)}@client.example`,
      password: `wachtwoord-${String(index)}-lang`,
      totp: "",
      uris: [{ uri: `https://site${String(index)}.example/login`, match: null }],
    },
  }));
  const key = AesHmacKey.generate();
  const keyBytes = Buffer.from(key.encoded());
  // Made ready once, as nobody would do it slower by hand.
  const [encryption, mac] = [createSecretKey(keyBytes.subarray(0, 32)), createSecretKey(keyBytes.subarray(32))];
  // What has to be encrypted at least: every text once, a checksum for every address.
  const texts = items
    .flatMap((item) => [
      item.name,
      item.notes,
      item.login?.username ?? "",
      item.login?.password ?? "",
      ...item.fields.flatMap((field) => [field.name, field.value]),
      item.login?.uris[0]?.uri ?? "",
      "A".repeat(44),
    ])
    .filter((text) => text !== "")
    .map((text) => Buffer.from(text));
  let kept = 0;
  const bare = (): void => {
    for (const text of texts) {
      const iv = randomBytes(16);
      const cipher = createCipheriv("aes-256-cbc", encryption, iv);
      const ciphertext = Buffer.concat([cipher.update(text), cipher.final()]);
      kept += createHmac("sha256", mac).update(iv).update(ciphertext).digest().length;
    }
  };
  const measured = (): void => {
    if (items.map((item) => encryptItem(item, key)).length !== count) throw new Error("not everything was encrypted");
  };
  const baseline = await fastest(3, bare);
  const result = compare("encrypt 10,000 import items", baseline, await fastest(3, measured), 2, `${String(texts.length)} texts`);
  if (kept === 0) throw new Error("nothing was measured");
  return [result];
}
