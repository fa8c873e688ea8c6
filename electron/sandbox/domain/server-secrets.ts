import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { settings } from "./tables/log.ts";
import type { Database } from "../framework/database.ts";
import type { ServerSecrets } from "../framework/secrets.ts";

function setting(db: Database, name: string, make: () => string): string {
  const known = settings.find(db, { name });
  return known?.value ?? settings.insert(db, { name, value: make() }).value;
}

/** The secrets of a database file: made at its first start, read from it ever after. */
export function loadSecrets(db: Database): ServerSecrets {
  const pem = setting(db, "signingKey", () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    return privateKey.export({ type: "pkcs8", format: "pem" }) as string;
  });
  const signingKey = createPrivateKey(pem);
  const tokenKey = Buffer.from(
    setting(db, "tokenKey", () => randomBytes(32).toString("base64")),
    "base64",
  );
  return { signingKey, verifyingKey: createPublicKey(signingKey), tokenKey };
}
