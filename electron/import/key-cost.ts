import { appError, type AppError } from "#shared/errors/app-error";

/** Seconds that deriving a key may take unasked. */
const unasked = 8;
/** Beyond this nobody waits. */
const most = 3_600;

/** About how long Argon2 takes on a machine of these years: a pass over a gibibyte in a second and a half. @param memory in KiB. */
export const argon2Seconds = (memory: number, passes: number): number => (memory / (1024 * 1024)) * passes * 1.5;
/** About how long KeePass's AES derivation takes: fifteen million rounds a second. */
export const aesSeconds = (rounds: number): number => rounds / 15_000_000;

/** Why a key is not derived: a file may ask for any effort, a hostile one for more than anybody has. `import.slow-key` can be allowed. */
export function refusalOfCost(seconds: number, isAllowed: boolean): AppError | null {
  if (seconds > most) return appError("import.key-too-costly");
  return seconds > unasked && !isAllowed ? appError("import.slow-key", { seconds: Math.ceil(seconds) }) : null;
}
