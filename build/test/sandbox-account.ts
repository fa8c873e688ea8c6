import { randomUUID } from "node:crypto";
import type { StartedSandbox } from "#build/conformance/start-sandbox";
import { AesHmacKey, authorizationHash, deriveMasterKey, PrivateKey, wrapUserKey, type KdfSettings } from "#electron/crypto/index";

/** An account as a person would have made it, put into a sandbox through its control interface. */
export interface SandboxAccount {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly passwordHash: string;
  readonly userKey: AesHmacKey;
  readonly privateKey: PrivateKey;
}

export async function makeAccount(
  sandbox: StartedSandbox,
  values: { readonly email: string; readonly password?: string; readonly kdf?: KdfSettings; readonly daysOld?: number },
): Promise<SandboxAccount> {
  const { email, password = "a test password, nothing real", kdf = { type: 0, iterations: 600_000 }, daysOld = 30 } = values;
  const masterKey = await deriveMasterKey(password, email, kdf);
  if (!masterKey.ok) throw new Error(masterKey.error.code);
  const userKey = AesHmacKey.generate();
  const privateKey = await PrivateKey.generate();
  const id = randomUUID();
  const passwordHash = await authorizationHash(masterKey.value, password);
  await control(sandbox, "POST", "/user", {
    id,
    email,
    name: email.split("@")[0],
    emailVerified: true,
    masterPasswordHash: passwordHash,
    key: wrapUserKey(masterKey.value, userKey),
    kdf: {
      kdfType: kdf.type,
      iterations: kdf.iterations,
      memory: kdf.type === 1 ? kdf.memory : null,
      parallelism: kdf.type === 1 ? kdf.parallelism : null,
    },
    publicKey: privateKey.publicKey,
    privateKey: privateKey.wrap(userKey),
    creationDate: new Date(Date.now() - daysOld * 24 * 3_600_000).toISOString(),
  });
  return { id, email, password, passwordHash, userKey, privateKey };
}

/** A request to the sandbox's control interface. */
export async function control(sandbox: StartedSandbox, method: "GET" | "POST", path: string, body?: unknown): Promise<any> {
  const response = await fetch(`${sandbox.control ?? ""}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response.status === 204 ? null : response.json();
}

/** The code in the last mail to an address. */
export async function mailedCode(sandbox: StartedSandbox, to: string): Promise<string> {
  const { mails } = (await control(sandbox, "GET", "/mails")) as { mails: { to: string; code?: string }[] };
  const code = mails.findLast((mail) => mail.to === to && mail.code !== undefined)?.code;
  if (code === undefined) throw new Error(`no code was mailed to ${to}`);
  return code;
}

/** A request to the sandbox's API with a token of the account, as a client of the given kind. */
export async function asAccount(
  sandbox: StartedSandbox,
  account: SandboxAccount,
  clientId: "web" | "desktop",
  method: string,
  path: string,
  body?: unknown,
): Promise<any> {
  const { accessToken } = (await control(sandbox, "POST", "/token", { email: account.email, clientId, deviceType: 8, lifetime: 3600 })) as {
    accessToken: string;
  };
  const response = await fetch(sandbox.api + path, {
    method,
    headers: { Authorization: `Bearer ${accessToken}`, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`);
  const text = await response.text();
  return text === "" ? null : JSON.parse(text);
}
