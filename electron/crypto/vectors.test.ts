import { describe, expect, test } from "vitest";
import { allVectorIds, fixedKey, fixedRsa, fromHex, vector, vectorGroup, type Vector } from "#build/test/vectors/crypto-vectors";
import type { Result } from "#shared/util/result";
import { xaes256Gcm, xaesKey } from "./aead.ts";
import { CoseKey } from "./cose-key.ts";
import { coseContent, openCose } from "./cose-encrypt0.ts";
import {
  AesHmacKey,
  authorizationHash,
  decodeKey,
  deriveMasterKey,
  fingerprintPhrase,
  judgeKdf,
  normaliseSalt,
  openAccountKeys,
  openProtectedExport,
  openSecurityState,
  openSignedPublicKey,
  openUserKey,
  openWithPin,
  parseVerifyingKey,
  PrivateKey,
  PublicKey,
  recoverAccount,
  sealWithPin,
  unwrapKey,
  uriChecksum,
  uriIsGenuine,
  wrapUserKey,
  type KdfSettings,
  type MasterKey,
  type SymmetricKey,
} from "./index.ts";

/* Every vector of the fact sheet is used below; the last test counts them. */
const used = new Set<string>();
const each = (group: string, only: (candidate: Vector) => boolean = () => true): readonly [string, Vector][] =>
  vectorGroup(group)
    .filter(only)
    .map((candidate) => {
      used.add(candidate.id);
      return [candidate.id, candidate];
    });
const one = (id: string): Vector => {
  used.add(id);
  return vector(id);
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const code = (result: Result<unknown>): string => (result.ok ? "opened" : result.error.code);
const aes = (bytes: Uint8Array): AesHmacKey => new AesHmacKey(Uint8Array.from(bytes));
const privateKey = (name: string): PrivateKey =>
  value(PrivateKey.parse(Uint8Array.from(Buffer.from(fixedRsa(name).pkcs8Base64, "base64")), "test"));
const coseKey = (encodedHex: string): CoseKey => value(decodeKey(fromHex(encodedHex), "test")) as CoseKey;
const masterKeys = new Map<string, Promise<MasterKey>>();
const masterKeyOf = (password: string, salt: string, kdf: KdfSettings): Promise<MasterKey> => {
  const name = JSON.stringify([password, salt, kdf]);
  const made = masterKeys.get(name) ?? deriveMasterKey(password, salt, kdf).then(value);
  masterKeys.set(name, made);
  return made;
};

describe("keys from passwords", () => {
  test.each([...each("kdf-pbkdf2"), ...each("kdf-argon2id")])("%s", async (_id, { inputs, outputs }) => {
    expect(normaliseSalt(inputs["saltAsGiven"])).toBe(outputs["normalizedSalt"]);
    const masterKey = await masterKeyOf(inputs["password"], inputs["saltAsGiven"], inputs["kdf"]);
    expect(hex(masterKey.bytes)).toBe(outputs["masterKeyHex"]);
    expect(await authorizationHash(masterKey, inputs["password"])).toBe(outputs["serverAuthorizationHashBase64"]);
    expect(hex(masterKey.stretch().bytes)).toBe(`${outputs["stretchedEncKeyHex"]}${outputs["stretchedMacKeyHex"]}`);
    expect(hex(value(openUserKey(masterKey, outputs["userKeyWrapped"])).encoded())).toBe(hex(fixedKey("userKey")));
  });

  test.each(each("hkdf"))("%s", async (_id, { inputs, outputs }) => {
    const { hkdfExpand } = await import("./hkdf.ts");
    const key = fromHex(inputs["prkHex"]);
    expect(["enc", "mac", ""].map((info) => hex(hkdfExpand(key, info)))).toEqual([
      outputs["infoEncHex"],
      outputs["infoMacHex"],
      outputs["emptyInfoHex"],
    ]);
  });
});

describe("type 2", () => {
  test.each(each("encstring-type2"))("%s", (_id, { inputs, outputs }) => {
    const encString: string = outputs["encString"] ?? inputs["encString"];
    const plain = inputs["plaintextHex"] ?? hex(Buffer.from(outputs["plaintextUtf8"], "utf8"));
    const bytes = fromHex(inputs["keyHex"]);
    expect(hex(value(aes(bytes).decryptBytes(encString, "test")))).toBe(plain);
    if (inputs["ivHex"] === undefined) return;
    const key = new AesHmacKey(Uint8Array.from(bytes), () => fromHex(inputs["ivHex"]));
    expect(key.encryptBytes(fromHex(plain))).toBe(encString);
    expect(hex(key.encryptFile(fromHex(plain)))).toBe(outputs["bufferHex"]);
    expect(hex(value(key.decryptFile(fromHex(outputs["bufferHex"]), "test")))).toBe(plain);
  });
});

describe("user keys", () => {
  test.each(each("user-key", ({ inputs }) => inputs["account"] !== undefined))("%s", async (_id, { inputs, outputs }) => {
    const { inputs: account } = vector(inputs["account"]);
    const masterKey = await masterKeyOf(account["password"], account["saltAsGiven"], account["kdf"]);
    const userKey = value(openUserKey(masterKey, outputs["masterKeyEncryptedUserKey"]));
    const encoded = hex(userKey.encoded());
    expect(encoded).toBe(inputs["decodedUserKeyBytesHex"]);
    expect(hex(value(openUserKey(masterKey, wrapUserKey(masterKey, userKey))).encoded())).toBe(encoded);
  });

  test("uk-04-type0-legacy is refused", async () => {
    const { inputs } = one("uk-04-type0-legacy");
    const masterKey = await masterKeyOf(inputs["password"], inputs["salt"], inputs["kdf"]);
    expect(code(openUserKey(masterKey, inputs["masterKeyEncryptedUserKey"]))).toBe("crypto.refused-type");
  });
});

describe("RSA", () => {
  test.each(each("rsa", ({ inputs }) => inputs["pkcs8"] !== undefined))("%s", (_id, { inputs, outputs }) => {
    const wrapping = new AesHmacKey(fixedKey(inputs["wrappingKey"].replace("fixed.", "")), () => fromHex(inputs["ivHex"]));
    const opened = value(PrivateKey.unwrap(wrapping, outputs["encString"], "test"));
    expect(opened.publicKey).toBe(outputs["spkiDerivedBase64"]);
    expect(opened.wrap(wrapping)).toBe(outputs["encString"]);
  });

  test.each([
    ...each("rsa", ({ id }) => /rsa-0[456]/.test(id)),
    ...each("provider-flow", ({ inputs }) => inputs["oaepSeedHex"] !== undefined),
  ])("%s", (_id, { inputs, outputs }) => {
    const name = inputs["publicKey"].replace("fixed.rsaTestKeys.", "");
    const opened = value(privateKey(name).unwrapKey(outputs["encString"], "test"));
    expect(hex(opened.encoded())).toBe(inputs["plaintextHex"]);
    const again = value(PublicKey.parse(fixedRsa(name).spkiBase64, "test")).wrapKey(opened);
    expect(hex(value(privateKey(name).unwrapKey(again, "test")).encoded())).toBe(inputs["plaintextHex"]);
  });

  test("rsa-07-type6-bogus-mac is refused", () => {
    expect(code(privateKey("admin").unwrapKey(one("rsa-07-type6-bogus-mac").inputs["encString"], "test"))).toBe("crypto.refused-type");
  });

  test("rsa-08-raw-oaep is no key", () => {
    const encrypted = `4.${one("rsa-08-raw-oaep").inputs["ciphertextBase64"]}`;
    expect(code(privateKey("admin").unwrapKey(encrypted, "test"))).toBe("crypto.wrong-key");
  });
});

test.each(each("fingerprint"))("%s", (_id, { inputs, outputs }) => {
  expect(fingerprintPhrase(inputs["material"], value(PublicKey.parse(inputs["spkiBase64"], "test")))).toBe(outputs["phrase"]);
});

describe("provider flow", () => {
  test.each(each("provider-flow", ({ inputs }) => inputs["wrappingKey"] !== undefined))("%s", (_id, { inputs, outputs }) => {
    const wrapping = new AesHmacKey(fixedKey(inputs["wrappingKey"].replace("fixed.", "")), () => fromHex(inputs["ivHex"]));
    if (inputs["plaintextUtf8"] === undefined) {
      expect(hex(value(unwrapKey(wrapping, outputs["encString"], "test")).encoded())).toBe(inputs["plaintextHex"]);
      expect(wrapping.wrapKey(aes(fromHex(inputs["plaintextHex"])))).toBe(outputs["encString"]);
    } else {
      expect(value(wrapping.decryptText(outputs["encString"], "test"))).toBe(inputs["plaintextUtf8"]);
      expect(wrapping.encryptText(inputs["plaintextUtf8"])).toBe(outputs["encString"]);
    }
  });

  test("pf-05-client-org-keypair", () => {
    const { outputs } = one("pf-05-client-org-keypair");
    expect(value(PrivateKey.unwrap(aes(fixedKey("orgKey")), outputs["encryptedPrivateKey"], "test")).publicKey).toBe(outputs["publicKey"]);
  });

  test("pf-09-account-recovery-reset", async () => {
    const { inputs, outputs } = one("pf-09-account-recovery-reset");
    const recovered = value(
      await recoverAccount(
        aes(fixedKey("orgKey")),
        {
          resetPasswordKey: vector(inputs["resetPasswordKey"]).outputs["encString"],
          encryptedPrivateKey: vector(inputs["encryptedOrgPrivateKey"]).outputs["encString"],
          salt: inputs["memberSalt"],
          kdf: inputs["memberKdf"],
        },
        inputs["newPassword"],
      ),
    );
    expect(recovered.masterPasswordHash).toBe(outputs["newMasterPasswordHash"]);
    const masterKey = await masterKeyOf(inputs["newPassword"], inputs["memberSalt"], inputs["memberKdf"]);
    for (const wrapped of [outputs["key"], recovered.wrappedUserKey]) {
      expect(hex(value(openUserKey(masterKey, wrapped)).encoded())).toBe(outputs["recoveredUserKeyHex"]);
    }
  });
});

describe("items", () => {
  test("vi-01-login", () => {
    const { inputs, outputs } = one("vi-01-login");
    const itemKey = value(unwrapKey(aes(fixedKey("orgKey")), outputs["key"], "item.key"));
    expect(hex(itemKey.encoded())).toBe(hex(fixedKey("cipherKey")));
    const { passwordHistory0, ...plain } = inputs["plaintext"];
    for (const [field, text] of Object.entries(plain)) expect(value(itemKey.decryptText(outputs[field], field))).toBe(text);
    expect(value(itemKey.decryptText(outputs["oldPassword"], "history"))).toBe(passwordHistory0);
    expect(uriChecksum(plain.uri)).toBe(outputs["uriChecksumPlaintext"]);
  });

  test.each(["vi-02-uri-checksum", "vi-03-field-swap"])("%s", (id) => {
    const { inputs, outputs } = one(id);
    const itemKey = aes(fixedKey("cipherKey"));
    const uris = (inputs["uris"] ?? inputs["login"].uris) as { uri: string; uriChecksum: string | null }[];
    const kept = uris.filter(({ uri, uriChecksum: sum }) => uriIsGenuine(itemKey, value(itemKey.decryptText(uri, "uri")), sum));
    expect(kept).toHaveLength(outputs["keptUriCount"]);
    if (inputs["login"] === undefined) return;
    expect(value(itemKey.decryptText(inputs["login"].username, "username"))).toBe(outputs["username"]);
    expect(value(itemKey.decryptText(inputs["login"].password, "password"))).toBe(outputs["password"]);
  });

  test("vi-04-no-item-key", () => {
    const { outputs } = one("vi-04-no-item-key");
    expect(value(aes(fixedKey("orgKey")).decryptText(outputs["name"], "item.name"))).toBe(outputs["plaintextName"]);
  });

  test("vi-05-attachment", () => {
    const { inputs, outputs } = one("vi-05-attachment");
    const itemKey = aes(fixedKey("cipherKey"));
    const attachmentKey = value(unwrapKey(itemKey, outputs["key"], "attachment.key"));
    expect(hex(attachmentKey.encoded())).toBe(hex(fixedKey("attachmentKey")));
    expect(value(itemKey.decryptText(outputs["fileName"], "attachment.fileName"))).toBe(inputs["fileName"]);
    expect(Buffer.from(value((attachmentKey as AesHmacKey).decryptFile(fromHex(outputs["fileHex"]), "attachment"))).toString()).toBe(
      inputs["contentUtf8"],
    );
  });
});

describe("exports", () => {
  test.each(each("export", ({ inputs }) => inputs["password"] !== undefined))("%s", async (_id, { inputs, outputs }) => {
    const file = outputs["file"] ?? inputs["file"];
    expect(value(await openProtectedExport(file, inputs["password"]))).toBe(outputs["innerJson"] ?? inputs["innerJson"]);
    expect(code(await openProtectedExport(file, `${inputs["password"]} `))).toBe("crypto.wrong-key");
  });

  test("ex-03-org-encrypted-json-validation", () => {
    const { inputs, outputs } = one("ex-03-org-encrypted-json-validation");
    expect(new AesHmacKey(fixedKey("orgKey"), () => fromHex(inputs["ivHex"])).encryptText(inputs["guid"])).toBe(
      outputs["encKeyValidation_DO_NOT_EDIT"],
    );
  });
});

describe("COSE", () => {
  test.each(each("cose", ({ id }) => /co-0[12]/.test(id)))("%s", (_id, { inputs, outputs }) => {
    const [key, nonce] = [fromHex(inputs["keyHex"]), Buffer.from(inputs["nonceAscii"])];
    const [plain, additional] = [Buffer.from(inputs["plaintextAscii"]), Buffer.from(inputs["aadAscii"])];
    expect(hex(xaesKey(key, nonce))).toBe(outputs["derivedKeyHex"]);
    expect(hex(xaes256Gcm.seal(key, nonce, plain, additional))).toBe(outputs["ciphertextHex"]);
    expect(xaes256Gcm.open(key, nonce, fromHex(outputs["ciphertextHex"]), additional)).toEqual(plain);
  });

  test.each(each("cose", ({ outputs }) => outputs["coseKeyHex"] !== undefined))("%s", (_id, { inputs, outputs }) => {
    const key = coseKey(outputs["legacyEncodedHex"]);
    expect([key.algorithm, key.id, hex(key.bytes), hex(key.unpadded()), hex(key.encoded())]).toEqual([
      inputs["alg"],
      outputs["keyIdHex"],
      inputs["keyHex"],
      outputs["coseKeyHex"],
      outputs["legacyEncodedHex"],
    ]);
  });

  test("co-05-key-id-aes", () => {
    const { inputs, outputs } = one("co-05-key-id-aes");
    expect([aes(fromHex(inputs["keyHex"])).id, aes(fromHex(inputs["keyHex"])).thumbprint()]).toEqual([
      outputs["keyIdHex"],
      outputs["thumbprintHex"],
    ]);
  });

  test.each(each("cose", ({ inputs }) => inputs["nonceHex"] !== undefined))("%s", (_id, { inputs, outputs }) => {
    const parsed = value(
      CoseKey.parse(
        coseKey(vector(inputs["alg"] === -70010 ? "co-03-key-xaes" : "co-04-key-xchacha").outputs["legacyEncodedHex"]).unpadded(),
        "test",
        () => fromHex(inputs["nonceHex"]),
      ),
    );
    const plain = fromHex(inputs["plaintextHex"]);
    switch (inputs["contentType"]) {
      case coseContent.paddedText:
        expect(value(parsed.decryptText(outputs["encString"], "test"))).toBe(Buffer.from(plain).toString());
        expect(parsed.encryptText(Buffer.from(plain).toString())).toBe(outputs["encString"]);
        break;
      case coseContent.legacyKey:
      case coseContent.coseKey: {
        const key = value(unwrapKey(parsed, outputs["encString"], "test"));
        expect(hex(key instanceof CoseKey ? key.unpadded() : key.encoded())).toBe(inputs["plaintextHex"]);
        expect(parsed.wrapKey(key)).toBe(outputs["encString"]);
        break;
      }
      default: {
        const kind =
          inputs["contentType"] === coseContent.pkcs8 ? "pkcs8" : inputs["contentType"] === coseContent.octets ? "octets" : "spki";
        expect(hex(value(parsed.decryptBytes(outputs["encString"], "test", kind)))).toBe(inputs["plaintextHex"]);
        expect(parsed.encryptBytes(plain, kind)).toBe(outputs["encString"]);
      }
    }
  });

  test("co-14-published", () => {
    const { inputs, outputs } = one("co-14-published");
    const opened = openCose(
      { algorithm: -70000, keyId: fromHex(inputs["kidHex"]), key: fromHex(inputs["keyHex"]) },
      [coseContent.octets],
      fromHex(inputs["coseHex"]),
    );
    expect(typeof opened === "string" ? opened : Buffer.from(opened.plain).toString()).toBe(outputs["plaintextUtf8"]);
  });

  test("co-15-aes-wraps-cose-key", () => {
    const { inputs, outputs } = one("co-15-aes-wraps-cose-key");
    const wrapping = new AesHmacKey(fixedKey("userKey"), () => fromHex(inputs["ivHex"]));
    const key = value(unwrapKey(wrapping, outputs["encString"], "test"));
    expect(hex(key.encoded())).toBe(inputs["plaintextHex"]);
    expect(wrapping.wrapKey(key)).toBe(outputs["encString"]);
  });
});

describe("PIN envelopes", () => {
  test.each(each("pin-envelope", ({ id }) => id !== "pin-05-sdk-made"))("%s", async (id, { inputs, outputs }) => {
    const envelope = Buffer.from(outputs["envelopeBase64"], "base64");
    const key = value(await openWithPin(envelope, inputs["pin"]));
    expect(hex(key.encoded())).toBe(inputs["sealedKeyHex"]);
    if (id !== "pin-01-v1") return;
    expect(code(await openWithPin(envelope, "1235"))).toBe("crypto.wrong-key");
    const written = await sealWithPin(key, inputs["pin"], (length) => fromHex(length === 16 ? inputs["saltHex"] : inputs["nonceHex"]));
    expect(hex(value(await openWithPin(written, inputs["pin"])).encoded())).toBe(inputs["sealedKeyHex"]);
  });

  test("pin-05-sdk-made", async () => {
    const { inputs, outputs } = one("pin-05-sdk-made");
    const key = value(await openWithPin(Buffer.from(inputs["envelopeBase64"], "base64"), inputs["pin"]));
    expect(hex(key.encoded())).toBe(outputs["sealedKeyHex"]);
    expect(value(key.decryptText(inputs["userKeyEncryptedPin"], "pin"))).toBe(outputs["pinPlaintext"]);
  });
});

describe("accounts of the second form", () => {
  const wrapping = (): CoseKey => coseKey(vector("co-03-key-xaes").outputs["legacyEncodedHex"]);
  const verifying = (kind: string) => value(parseVerifyingKey(vector(`v2-01-${kind}-keys`).outputs["verifyingKeyBase64"], "test"));

  test.each(["ed25519", "mldsa44"])("%s", async (kind) => {
    const { outputs: keys } = one(`v2-01-${kind}-keys`);
    // The signing key is COSE, but no symmetric one: it opens under the user key and is refused as a key to use.
    expect(code(unwrapKey(wrapping(), keys["wrappedSigningKey"], "test"))).toBe("crypto.malformed");
    const signed = one(`v2-02-${kind}-signed-public-key`).outputs["signedPublicKeyBase64"];
    expect(value(openSignedPublicKey(signed, verifying(kind), "test"))).toBe(fixedRsa("admin").spkiBase64);
    const state = one(`v2-03-${kind}-security-state`).outputs["securityStateBase64"];
    expect(value(openSecurityState(state, verifying(kind), "test"))).toBe(2);
    const { inputs, outputs } = one(`v2-04-${kind}-account`);
    const masterKey = await masterKeyOf(inputs["password"], inputs["salt"], inputs["kdf"]);
    const userKey = value(openUserKey(masterKey, vector(inputs["masterKeyEncryptedUserKey"]).outputs["masterKeyEncryptedUserKey"]));
    const whole = {
      wrappedPrivateKey: outputs["wrappedPrivateKey"],
      signedPublicKey: signed,
      verifyingKey: keys["verifyingKeyBase64"],
      securityState: state,
    };
    const account = value(openAccountKeys(userKey, whole));
    expect([account.version, account.privateKey.publicKey]).toEqual([2, fixedRsa("admin").spkiBase64]);
    expect(code(openAccountKeys(userKey, { ...whole, securityState: null }))).toBe("crypto.malformed");
    expect(code(openAccountKeys(userKey, { ...whole, signedPublicKey: state }))).toBe("crypto.refused-type");
  });

  test("v2-05-published-security-state", () => {
    const { inputs, outputs } = one("v2-05-published-security-state");
    expect(
      value(openSecurityState(inputs["securityStateBase64"], value(parseVerifyingKey(inputs["verifyingKeyBase64"], "test")), "test")),
    ).toBe(outputs["version"]);
  });

  test("v2-06-upgrade-token", () => {
    const { outputs } = one("v2-06-upgrade-token");
    expect(hex(value(unwrapKey(wrapping(), outputs["wrappedUserKey1"], "test")).encoded())).toBe(hex(fixedKey("userKey")));
    expect(hex(value(unwrapKey(aes(fixedKey("userKey")), outputs["wrappedUserKey2"], "test")).encoded())).toBe(hex(wrapping().encoded()));
  });
});

describe("made by the official SDK", () => {
  const key = (name: string): SymmetricKey => (name.startsWith("fixed.") ? aes(fixedKey(name.replace("fixed.", ""))) : coseKey(name));
  test.each(each("sdk-made", ({ id }) => /^sm-0[1234]/.test(id)))("%s", (_id, { inputs, outputs }) => {
    const opener = key(inputs["key"]);
    if (outputs["plaintextUtf8"] !== undefined)
      expect(value(opener.decryptText(inputs["encString"], "test"))).toBe(outputs["plaintextUtf8"]);
    else if (outputs["contentType"] === 42)
      expect(hex(value(opener.decryptBytes(inputs["encString"], "test")))).toBe(outputs["plaintextHex"]);
    else expect(hex(value(unwrapKey(opener, inputs["encString"], "test")).encoded())).toBe(outputs["plaintextHex"]);
  });

  test("sm-05-type4", () => {
    const { inputs, outputs } = one("sm-05-type4");
    expect(hex(value(privateKey("member").unwrapKey(inputs["encString"], "test")).encoded())).toBe(outputs["plaintextHex"]);
  });

  test("sm-06-kdf-change", async () => {
    const { inputs, outputs } = one("sm-06-kdf-change");
    for (const [kdf, hash] of [
      [inputs["newKdf"], outputs["masterPasswordAuthenticationData"]],
      [inputs["oldKdf"], outputs["oldMasterPasswordAuthenticationData"]],
    ]) {
      const masterKey = await masterKeyOf(inputs["password"], hash.salt, kdf);
      expect(await authorizationHash(masterKey, inputs["password"])).toBe(hash.masterPasswordAuthenticationHash);
    }
    const unlock = outputs["masterPasswordUnlockData"];
    const userKey = value(
      openUserKey(await masterKeyOf(inputs["password"], unlock.salt, inputs["newKdf"]), unlock.masterKeyWrappedUserKey),
    );
    expect([hex(userKey.encoded()), userKey.id]).toEqual([hex(fixedKey("userKey")), unlock.containedKeyId]);
  });

  test("sm-07-v2-account", () => {
    const { inputs } = one("sm-07-v2-account");
    const userKey = value(decodeKey(Uint8Array.from(Buffer.from(inputs["userKey"], "base64")), "test"));
    const account = value(
      openAccountKeys(userKey, {
        wrappedPrivateKey: inputs["privateKey"],
        signedPublicKey: inputs["signedPublicKey"],
        verifyingKey: inputs["verifyingKey"],
        securityState: inputs["securityState"],
      }),
    );
    expect(account.privateKey.publicKey).toBe(inputs["publicKey"]);
  });
});

describe("inputs that must be rejected", () => {
  const key = (name: string): SymmetricKey =>
    name.startsWith("fixed.") ? aes(fixedKey(name.replace("fixed.", ""))) : coseKey(vector(name).outputs["legacyEncodedHex"]);
  const expected: Readonly<Record<string, string>> = {
    "neg-01-mac-flipped": "crypto.wrong-key",
    "neg-02-iv-flipped": "crypto.wrong-key",
    "neg-03-type0-same-key": "crypto.refused-type",
    "neg-04-no-header": "crypto.malformed",
    "neg-05-type1": "crypto.refused-type",
    "neg-06-missing-part": "crypto.malformed",
    "neg-07-wrong-key": "crypto.wrong-key",
    "neg-08-truncated-mac": "crypto.malformed",
    "neg-10-type2-for-cose-key": "crypto.refused-type",
    "neg-11-type7-for-aes-key": "crypto.refused-type",
    "neg-12-wrong-kid": "crypto.wrong-key",
    "neg-13-no-alg": "crypto.refused-type",
    "neg-14-no-content-type": "crypto.refused-type",
    "neg-15-wrong-alg": "crypto.refused-type",
    "neg-17-key-as-text": "crypto.refused-type",
    "neg-18-zero-padding": "crypto.malformed",
    "neg-19-inconsistent-padding": "crypto.malformed",
  };
  test.each(Object.keys(expected).map((id) => [id, one(id)] as const))("%s", (id, { inputs }) => {
    const opened = key(inputs["key"]).decryptText(inputs["encString"], "test.field");
    expect(opened.ok ? null : opened.error).toEqual({ code: expected[id], parameters: { field: "test.field" } });
  });

  test("neg-09-short-key", () => {
    const { inputs } = one("neg-09-short-key");
    expect(() => new AesHmacKey(fromHex(inputs["keyHex"]))).toThrow();
    expect(code(decodeKey(fromHex(inputs["keyHex"]), "test"))).toBe("crypto.refused-type");
  });

  test("neg-16-octets-as-key", () => {
    const { inputs } = one("neg-16-octets-as-key");
    expect(code(unwrapKey(key(inputs["key"]), inputs["encString"], "test"))).toBe("crypto.refused-type");
  });

  test.each(["neg-20-pbkdf2-low", "neg-21-argon-mem-low", "neg-22-argon-iter-low"])("%s", async (id) => {
    const kdf = one(id).inputs["kdf"] as KdfSettings;
    expect(judgeKdf(kdf)).toBe("too-weak");
    expect(code(await deriveMasterKey("password", "salt", kdf))).toBe("sign-in.kdf-too-weak");
  });

  test("neg-23-32-byte-user-key", async () => {
    const { inputs } = one("neg-23-32-byte-user-key");
    const { inputs: account } = vector(inputs["account"]);
    const masterKey = await masterKeyOf(account["password"], account["saltAsGiven"], account["kdf"]);
    expect(code(openUserKey(masterKey, inputs["masterKeyEncryptedUserKey"]))).toBe("crypto.refused-type");
  });

  test("neg-24-buffer-wrong-order", () => {
    const { inputs } = one("neg-24-buffer-wrong-order");
    expect(code(aes(fixedKey("userKey")).decryptFile(fromHex(inputs["bufferHex"]), "test"))).toBe("crypto.wrong-key");
  });

  test.each([
    ["neg-25-signed-key-wrong-namespace", "crypto.refused-type"],
    ["neg-26-signed-key-swapped", "crypto.wrong-key"],
  ])("%s", (id, error) => {
    const { inputs } = one(id);
    const verifier = value(parseVerifyingKey(vector(inputs["verifyingKey"]).outputs["verifyingKeyBase64"], "test"));
    expect(code(openSignedPublicKey(inputs["signedPublicKeyBase64"], verifier, "test"))).toBe(error);
  });

  test("neg-27-rsa-wrong-recipient", () => {
    expect(code(privateKey("member").unwrapKey(one("neg-27-rsa-wrong-recipient").inputs["encString"], "test"))).toBe("crypto.wrong-key");
  });
});

test("every vector was used", () => {
  expect(allVectorIds().filter((id) => !used.has(id))).toEqual([]);
});
