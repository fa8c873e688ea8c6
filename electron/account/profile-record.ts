import { z } from "zod";
import type { KdfSettings } from "#electron/crypto/index";

const kdf = z.discriminatedUnion("type", [
  z.object({ type: z.literal(0), iterations: z.number() }),
  z.object({ type: z.literal(1), iterations: z.number(), memory: z.number(), parallelism: z.number() }),
]) satisfies z.ZodType<KdfSettings>;

/**
 * What is kept of a profile in the open (file mode 0600): what the list of profiles shows while everything is locked,
 * and what an unlock with the master password needs. No secret: the user key in it is wrapped under the master key.
 */
export const profileRecord = z.object({
  schema: z.literal(1),
  id: z.string(),
  server: z.object({
    kind: z.enum(["us", "eu", "self-hosted", "sandbox"]),
    url: z.string(),
    host: z.string(),
    /** PEM of the authority that the technician trusts for this server. */ certificate: z.string().nullable(),
  }),
  software: z.enum(["bitwarden", "vaultwarden", "unknown"]),
  email: z.string(),
  name: z.string().nullable(),
  userId: z.string(),
  provider: z.object({ id: z.string(), name: z.string(), role: z.enum(["provider-admin", "service-user"]) }).nullable(),
  /** A provider whose invitation the account came with, until it is a provider of the account; its name may be empty. */
  awaits: z.string().nullable().default(null),
  /** An account on a client's own server that has no organization yet: it comes to make one with a licence. */
  awaitsLicence: z.boolean().default(false),
  /** Pinned: a weaker answer or another salt of the server is refused. */
  kdf,
  salt: z.string(),
  wrappedUserKey: z.string(),
  /** Thumbprint of the user key: tells whether it was exchanged since. */
  userKey: z.string(),
  /** 1 or 2: a second-form account never becomes a first-form one again. */
  accountVersion: z.union([z.literal(1), z.literal(2)]),
  /** A self-hosted server once said that there were too many requests: it is asked at the pace of the clouds. */
  paced: z.boolean().default(false),
  /** When this app first read that the server has suspended the account's provider; null while it is served. */
  suspendedSince: z.string().nullable().default(null),
  /** Ids of the account's providers that the server did not list any more when the account was last read. */
  unlistedProviders: z.array(z.string()).default([]),
  /** Where the profile of before lies since the account's key was exchanged, until all clients were read under the new one: told till then, also after a restart. */
  asideFolder: z.string().nullable().default(null),
  hasPin: z.boolean(),
  hasKeychain: z.boolean(),
  lastUsedAt: z.string().nullable(),
  /** The profile's sealed files open only together with the server and the account named here (`sealedFor`). Missing in older profiles. */
  bound: z.boolean().optional(),
  /** Sealed (base64): how much there is of journal and revisions, beside the file that counts them. Missing in older profiles. */
  witness: z.string().optional(),
});
export type ProfileRecord = z.output<typeof profileRecord>;

/**
 * What of the record, which lies in the open, is part of the key of the profile's tokens and account: with another server, another trusted
 * authority or another account in it nothing opens, so nothing is sent there. The sandbox stands at another port at every start.
 */
export function sealedFor({ server, email }: Pick<ProfileRecord, "server" | "email">): string {
  const address = server.kind === "sandbox" ? [] : [server.url, server.host, server.certificate];
  return JSON.stringify([server.kind, ...address, email]);
}

/** Whether a server is a client's own, which an organization comes to by a licence file: the clouds and Vaultwarden have no such route. */
export const takesLicences = ({ server, software }: { readonly server: { readonly kind: string }; readonly software: string }): boolean =>
  server.kind === "self-hosted" && software !== "vaultwarden";
