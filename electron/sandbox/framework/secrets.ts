import { createHash, createHmac, randomBytes, randomUUID, scryptSync, sign, timingSafeEqual, verify, type KeyObject } from "node:crypto";

/** What the server keeps secret, made at the first start and kept in the database. */
export interface ServerSecrets {
  readonly signingKey: KeyObject;
  readonly verifyingKey: KeyObject;
  /** Key of mail tokens, user-verification tokens and fake prelogin answers. */
  readonly tokenKey: Buffer;
}

export const newId = (): string => randomUUID();

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Random letters and digits (API keys have 30). */
export const randomText = (length: number): string => Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join("");

export const randomDigits = (length: number): string => Array.from(randomBytes(length), (byte) => String(byte % 10)).join("");

/** Stores what a client sends as its password hash: salted and hashed again, cheap but real (scrypt N=1024). */
export function hashSecret(secret: string): string {
  const salt = randomBytes(16);
  return `${salt.toString("base64")}.${scryptSync(secret, salt, 32, { N: 1024, r: 8, p: 1 }).toString("base64")}`;
}

export function matchesSecret(secret: string, stored: string): boolean {
  const [salt, hash] = stored.split(".").map((part) => Buffer.from(part, "base64"));
  return timingSafeEqual(scryptSync(secret, salt!, 32, { N: 1024, r: 8, p: 1 }), hash!);
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

const mac = (key: Buffer, purpose: string, payload: string): string =>
  createHmac("sha256", key).update(`${purpose}\n${payload}`).digest("base64url");

/** An opaque token for mails and the like: binds `facts` to a purpose until `expires` (milliseconds). */
export function makeToken(secrets: ServerSecrets, purpose: string, facts: object, expires: number): string {
  const payload = encode({ ...facts, expires, salt: randomBytes(6).toString("base64url") });
  return `${payload}.${mac(secrets.tokenKey, purpose, payload)}`;
}

/** The facts of a token of this purpose, or null: wrong, of another purpose or expired. */
export function readToken<Facts>(secrets: ServerSecrets, purpose: string, token: string, present: number): Facts | null {
  const [payload = "", signature = ""] = token.split(".");
  if (signature !== mac(secrets.tokenKey, purpose, payload)) return null;
  const facts = JSON.parse(Buffer.from(payload, "base64url").toString()) as Facts & { expires: number };
  return facts.expires > present ? facts : null;
}

/** Name of the signing key in tokens and in the published key set: the same key has the same name. */
function keyNames({ verifyingKey }: ServerSecrets): { readonly kid: string; readonly x5t: string } {
  const print = createHash("sha1")
    .update(verifyingKey.export({ type: "spki", format: "der" }))
    .digest();
  return { kid: `${print.toString("hex").toUpperCase()}RS256`, x5t: print.toString("base64url") };
}

/** The key that checks access tokens, as a JSON Web Key. */
export const publicKeyOf = (secrets: ServerSecrets): object => ({
  ...secrets.verifyingKey.export({ format: "jwk" }),
  use: "sig",
  alg: "RS256",
  ...keyNames(secrets),
});

/** Signs an access token (RS256, type `at+jwt`). */
export function signAccessToken(secrets: ServerSecrets, claims: object): string {
  const input = `${encode({ alg: "RS256", ...keyNames(secrets), typ: "at+jwt" })}.${encode(claims)}`;
  return `${input}.${sign("sha256", Buffer.from(input), secrets.signingKey).toString("base64url")}`;
}

export type TokenReading =
  | { readonly kind: "good"; readonly claims: Record<string, unknown> }
  | { readonly kind: "unreadable" }
  | { readonly kind: "forged" }
  | { readonly kind: "expired"; readonly at: number };

/** Reads and checks an access token. `present` in milliseconds. */
export function readAccessToken(secrets: ServerSecrets, token: string, present: number): TokenReading {
  const [header, payload, signature] = token.split(".");
  if (!header || !payload || !signature) return { kind: "unreadable" };
  let claims: Record<string, unknown>;
  try {
    claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
  } catch {
    return { kind: "unreadable" };
  }
  const genuine = verify("sha256", Buffer.from(`${header}.${payload}`), secrets.verifyingKey, Buffer.from(signature, "base64url"));
  if (!genuine) return { kind: "forged" };
  const expires = Number(claims["exp"]) * 1000;
  return expires <= present ? { kind: "expired", at: expires } : { kind: "good", claims };
}
