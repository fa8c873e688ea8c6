import { z } from "zod";
import { optional } from "./common.ts";

/** The account's own key pairs, wrapped. The last two only for accounts of the second form. */
export const accountKeys = z.object({
  publicKeyEncryptionKeyPair: z.object({
    wrappedPrivateKey: z.string(),
    publicKey: optional(z.string()),
    signedPublicKey: optional(z.string()),
  }),
  signatureKeyPair: optional(z.object({ wrappedSigningKey: optional(z.string()), verifyingKey: optional(z.string()) })),
  securityState: optional(z.object({ securityState: z.string(), securityVersion: optional(z.number()) })),
});

/** How a password becomes a key, as nested on the wire. `memory` in MiB. */
export const wireKdf = z.object({
  kdfType: z.number(),
  iterations: z.number(),
  memory: optional(z.number()),
  parallelism: optional(z.number()),
});
export type WireKdf = z.output<typeof wireKdf>;

/** What unlocks the account with its master password. Vaultwarden writes the wrapped key under two names. */
export const masterPasswordUnlock = z.object({
  kdf: wireKdf,
  salt: optional(z.string()),
  masterKeyEncryptedUserKey: optional(z.string()),
  masterKeyWrappedUserKey: optional(z.string()),
  containedKeyId: optional(z.string()),
});
