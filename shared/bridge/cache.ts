import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { ProfileId } from "../model/ids.ts";
import { id, text } from "../model/schemas.ts";
import type { Immutable } from "../util/immutable.ts";
import { call, push, type Domain } from "./contract.ts";

const sealedRecord = z.strictObject({
  /** `<profile>/<kind>/<opaque id>`; unique, no names in it. */
  key: text(300),
  profileId: id<ProfileId>(),
  kind: z.enum(["setup", "items", "local", "events"]),
  schema: z.number().int(),
  revision: z.number().int(),
  writtenAt: text(40),
  sealed: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 64_000_000, "not a sealed value"),
});
/** Sealed by main, kept by the renderer; opaque here. Its other members are authenticated with it. */
export type SealedRecord = Immutable<z.output<typeof sealedRecord>>;
export interface CacheOpened {
  readonly opened: number;
  readonly refused: readonly { readonly key: string; readonly error: AppError }[];
}

/** Sealed records, which the window keeps for main. */
export const cache = {
  /** Hands sealed records back after unlock; main opens them into its memory. */
  open: call(z.strictObject({ records: z.array(sealedRecord).max(20_000) })).replies<CacheOpened>(),
  /** New or changed records to keep. */
  onSealed: push<{ readonly records: readonly SealedRecord[] }>(),
  /** Records to delete, by key. */
  onRemoved: push<{ readonly keys: readonly string[] }>(),
} satisfies Domain;
