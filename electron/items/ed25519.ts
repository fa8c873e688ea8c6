import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";

const kind = "ssh-ed25519";
const magic = Buffer.from("openssh-key-v1\0", "latin1");
/** The form fills its private part up to whole blocks of this many bytes. */
const block = 8;
const lineLength = 70;

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const part = (bytes: Buffer | string): Buffer => {
  const content = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  return Buffer.concat([number(content.length), content]);
};

export interface SshKey {
  /** OpenSSH's own form, not encrypted: the item's key does that. */
  readonly privateKey: string;
  readonly publicKey: string;
  readonly keyFingerprint: string;
}

/** A new key pair as `ssh-keygen -t ed25519` writes it. The bytes it was put together of are wiped. */
export function makeSshKey(): SshKey {
  const pair = generateKeyPairSync("ed25519");
  const { d = "", x = "" } = pair.privateKey.export({ format: "jwk" });
  const [seed, point] = [Buffer.from(d, "base64url"), Buffer.from(x, "base64url")];
  const blob = Buffer.concat([part(kind), part(point)]);
  const check = randomBytes(4);
  const secret = Buffer.concat([check, check, part(kind), part(point), part(Buffer.concat([seed, point])), part("")]);
  const filling = Buffer.from(Array.from({ length: (block - (secret.length % block)) % block }, (_, index) => index + 1));
  const filled = Buffer.concat([secret, filling]);
  const whole = Buffer.concat([magic, part("none"), part("none"), part(""), number(1), part(blob), part(filled)]);
  const text = whole.toString("base64");
  for (const bytes of [seed, secret, filled, whole]) bytes.fill(0);
  const lines = Array.from({ length: Math.ceil(text.length / lineLength) }, (_, index) =>
    text.slice(index * lineLength, (index + 1) * lineLength),
  );
  return {
    privateKey: ["-----BEGIN OPENSSH PRIVATE KEY-----", ...lines, "-----END OPENSSH PRIVATE KEY-----", ""].join("\n"),
    publicKey: `${kind} ${blob.toString("base64")}`,
    keyFingerprint: `SHA256:${createHash("sha256").update(blob).digest("base64").replace(/=+$/u, "")}`,
  };
}
