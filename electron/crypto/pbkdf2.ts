import { pbkdf2 } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(pbkdf2);

/** PBKDF2-HMAC-SHA-256 with 32 bytes of output, off the main thread. */
export const pbkdf2Sha256 = (password: Uint8Array, salt: Uint8Array, iterations: number): Promise<Buffer> =>
  derive(password, salt, iterations, 32, "sha256");
