import { safeStorage } from "electron";
import type { Keychain } from "#electron/account/ports";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";

/** The system's store for secrets. On Linux without a real wallet it protects nothing, and then nothing is given to it. */
export async function electronKeychain(platform: NodeJS.Platform): Promise<Keychain> {
  const available = await safeStorage.isAsyncEncryptionAvailable().catch(() => false);
  const unprotected = platform === "linux" && ["basic_text", "unknown"].includes(backend());
  const state = !available ? "unavailable" : unprotected ? "unprotected" : "available";
  const failure = err(appError("unlock.keychain-unavailable"));
  return {
    state: () => state,
    protect: async (secret) => {
      if (state !== "available") return failure;
      try { return ok(new Uint8Array(await safeStorage.encryptStringAsync(Buffer.from(secret).toString("base64")))); } catch { return failure; }
    },
    reveal: async (blob) => {
      if (state !== "available") return failure;
      try { return ok(new Uint8Array(Buffer.from((await safeStorage.decryptStringAsync(Buffer.from(blob))).result, "base64"))); } catch { return failure; }
    },
  };
}

function backend(): string {
  try { return safeStorage.getSelectedStorageBackend(); } catch { return "unknown"; }
}
