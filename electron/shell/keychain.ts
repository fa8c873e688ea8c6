import { safeStorage } from "electron";
import type { Keychain } from "#electron/account/ports";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";

/** How long the start waits for the system's store, which may ask the person to open it first. */
const patience = 2_000;
/** What Chromium on Linux writes before a text that it encrypts with a key that everybody knows, for want of a store. */
const unprotectedMark = "v10";

/**
 * The system's store for secrets. Known when this returns, or, where the store takes its time, later. On Linux without a real wallet it
 * protects nothing, and then nothing is given to it: each text is looked at, since the store of a later start may be another one.
 */
export async function electronKeychain(platform: NodeJS.Platform): Promise<Keychain> {
  const isUnprotected = (blob: Uint8Array): boolean =>
    platform === "linux" && Buffer.from(blob).toString("latin1", 0, unprotectedMark.length) === unprotectedMark;
  let state: ReturnType<Keychain["state"]> = "unavailable";
  const ask = async (): Promise<void> => {
    try {
      if (await safeStorage.isAsyncEncryptionAvailable())
        state = isUnprotected(await safeStorage.encryptStringAsync("probe")) ? "unprotected" : "available";
    } catch {
      /* no store */
    }
  };
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    ask(),
    new Promise<void>((go) => {
      timer = setTimeout(go, patience);
    }),
  ]);
  clearTimeout(timer);

  const failure = err(appError("unlock.keychain-unavailable"));
  return {
    state: () => state,
    protect: async (secret) => {
      if (state !== "available") return failure;
      try {
        const blob = new Uint8Array(await safeStorage.encryptStringAsync(Buffer.from(secret).toString("base64")));
        return isUnprotected(blob) ? failure : ok(blob);
      } catch {
        return failure;
      }
    },
    reveal: async (blob) => {
      if (state !== "available") return failure;
      try {
        return ok(new Uint8Array(Buffer.from((await safeStorage.decryptStringAsync(Buffer.from(blob))).result, "base64")));
      } catch {
        return failure;
      }
    },
  };
}
