import { createPrivateKey } from "node:crypto";

/** Fields in which KeePassXC keeps a passkey. */
export const passkeyPrefix = "KPEX_PASSKEY_";

/**
 * A passkey of KeePassXC as the wire names its members (organization-api.md §6.2); null where a part is missing or the key is of a kind that
 * clients of the vault do not sign with (they know ECDSA on P-256).
 */
export function passkeyOf(values: ReadonlyMap<string, string>): Readonly<Record<string, string>> | null {
  const value = (name: string): string => (values.get(passkeyPrefix + name) ?? "").trim();
  const credential = bytesOf(value("CREDENTIAL_ID") || value("GENERATED_USER_ID"));
  const userHandle = bytesOf(value("USER_HANDLE"));
  const rpId = value("RELYING_PARTY");
  const keyValue = pkcs8(value("PRIVATE_KEY_PEM"));
  if (credential === null || rpId === "" || keyValue === null) return null;
  const username = value("USERNAME");
  return {
    credentialId: `b64.${credential.toString("base64url")}`,
    keyType: "public-key",
    keyAlgorithm: "ECDSA",
    keyCurve: "P-256",
    keyValue,
    rpId,
    rpName: rpId,
    userHandle: userHandle?.toString("base64url") ?? "",
    userName: username,
    userDisplayName: username,
    counter: "0",
    discoverable: userHandle === null ? "false" : "true",
    creationDate: new Date(0).toISOString(),
  };
}

function bytesOf(text: string): Buffer | null {
  if (!/^[A-Za-z0-9_+/-]+={0,2}$/u.test(text)) return null;
  const bytes = Buffer.from(text, "base64url");
  return bytes.length === 0 ? null : bytes;
}

/** The key as the vault keeps it: PKCS #8, base64url. */
function pkcs8(pem: string): string | null {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== "ec" || key.asymmetricKeyDetails?.namedCurve !== "prime256v1") return null;
    return key.export({ format: "der", type: "pkcs8" }).toString("base64url");
  } catch {
    return null;
  }
}
