import { z } from "zod";
import type { MemberId, OrganizationId, ProviderId } from "../model/ids.ts";
import { id, text } from "../model/schemas.ts";
import type { Immutable } from "../util/immutable.ts";
import { call, type Domain } from "./contract.ts";
import { nothing, profileRef } from "./requests.ts";

const fault = z.enum(["offline", "slow", "refuse-writes", "rate-limits", "refuse-next-write", "lose-next-answer", "suspended-provider"]);
const organizationRef = z.strictObject({ organizationId: id<OrganizationId>() });
/** Their links are opened in the app. */
const providerMails: ReadonlySet<string> = new Set(["ProviderSetupInvite", "ProviderInitiateDelete", "BusinessUnitConversionInvite"]);
/** What the sandbox's own interface answers (electron/sandbox/play.ts). */
export const sandboxState = z.object({
  invited: z.array(
    z
      .object({ clientId: id<OrganizationId>(), clientName: z.string(), memberId: id<MemberId>(), email: z.string() })
      .transform(({ clientId, ...person }) => ({ organizationId: clientId, ...person })),
  ),
  domains: z
    .array(
      z
        .object({ clientId: id<OrganizationId>(), clientName: z.string(), domainId: text(120), name: z.string(), published: z.boolean() })
        .transform(({ clientId, ...domain }) => ({ organizationId: clientId, ...domain })),
    )
    .default([]),
  provisioned: z
    .array(
      z
        .object({ clientId: id<OrganizationId>(), clientName: z.string() })
        .transform(({ clientId, ...client }) => ({ organizationId: clientId, ...client })),
    )
    .default([]),
  identityProviders: z
    .array(
      z
        .object({ clientId: id<OrganizationId>(), clientName: z.string(), address: z.string() })
        .transform(({ clientId, ...provider }) => ({ organizationId: clientId, ...provider })),
    )
    .default([]),
  /** Providers that the vendor can let be deleted by a mail. */
  providers: z.array(z.object({ id: id<ProviderId>(), name: z.string() })).default([]),
  /** Mails of the vendor to providers, newest last. */
  mails: z
    .array(z.object({ at: z.string(), to: z.string(), category: z.string(), link: z.string().nullable() }))
    .default([])
    .transform((mails) =>
      mails.flatMap(({ at, to, category, link }) => (providerMails.has(category) && link !== null ? [{ at, to, link }] : [])),
    ),
  requests: z.array(z.object({ at: z.string(), method: z.string(), path: z.string(), status: z.number() })),
  faults: z.array(z.object({ id: fault, armed: z.boolean() })),
});
export type SandboxState = Immutable<z.output<typeof sandboxState>>;
/** An invented account. `shows`: what signing in with it is like; `authenticator`: base-32 secret where it has two-step login. */
export interface SandboxAccount {
  readonly email: string;
  readonly masterPassword: string;
  readonly shows: "admin" | "service-user" | "two-step" | "new-device" | "owner" | "business-unit";
  readonly authenticator: string | null;
}
/** A code of the sandbox's outbox. */
export interface MailedCode {
  readonly at: string;
  readonly code: string;
}

/**
 * Only for sandbox profiles; every call answers `sandbox.unavailable` elsewhere. Clients are named by their organizations, as the sandbox
 * knows them: several profiles may be of it.
 */
export const sandbox = {
  state: call(nothing).replies<SandboxState>(),
  /** The latest codes that the sandbox would have mailed to an address, newest first. For signing in, so no profile has to be open. */
  mailedCodes: call(z.strictObject({ email: text(256) })).replies<readonly MailedCode[]>(),
  /** Plays an invited person: the sandbox accepts on their behalf with a real key pair. */
  accept: call(organizationRef.extend({ memberId: id<MemberId>() })).replies<SandboxState>(),
  acceptAll: call(organizationRef).replies<SandboxState>(),
  /** The five words that a member of the sandbox reads out when they are called. */
  words: call(z.strictObject({ memberId: id<MemberId>() })).replies<{ readonly words: readonly string[] }>(),
  /** A member of the client signs in on a new laptop, which waits for approval. */
  playDevice: call(organizationRef).replies<SandboxState>(),
  /** The five words on the screen of a waiting device. */
  deviceWords: call(z.strictObject({ request: text(64) })).replies<{ readonly words: readonly string[] }>(),
  /** The vendor makes a new provider and mails the account of the profile a link to set it up. */
  playProvider: call(profileRef).replies<SandboxState>(),
  /** The account of the profile gets an organization on Enterprise, and a mail that lets it become a business unit. */
  playBusinessUnit: call(profileRef).replies<SandboxState>(),
  /** The vendor mails an admin of the provider a link that deletes it. */
  playDeletion: call(z.strictObject({ providerId: id<ProviderId>() })).replies<SandboxState>(),
  /** Puts the TXT record of a claimed domain into the invented DNS. */
  publish: call(z.strictObject({ domainId: text(120) })).replies<SandboxState>(),
  /** A played directory adds a person through the client's SCIM key. */
  provision: call(organizationRef.extend({ key: text(200).min(1) })).replies<SandboxState>(),
  arm: call(z.strictObject({ fault, on: z.boolean() })).replies<SandboxState>(),
  /** Starts the sandbox over with fresh demo data. */
  reset: call(nothing).replies<SandboxState>(),
} satisfies Domain;
