import { z } from "zod";
import type { HeldSecret } from "../model/ids.ts";
import { text } from "../model/schemas.ts";
import { call, type Domain } from "./contract.ts";
import type { SamlCertificate } from "./onboarding.ts";
import { clientRef } from "./requests.ts";

/** What an OpenID Connect provider says of itself. */
export interface DiscoveryView {
  readonly issuer: string;
  /** slash: it differs by a slash at its end, which some servers refuse. */
  readonly issuerFits: "same" | "slash" | "other";
  readonly offersCode: boolean;
  readonly missingScopes: readonly string[];
  readonly signsWith: readonly string[];
}
export interface DnsRow {
  readonly server: string;
  /** own: answers for the domain · computer: this computer's resolver · mistake: a place where records are put by mistake */
  readonly kind: "own" | "computer" | "mistake";
  readonly name: string;
  readonly records: readonly string[];
  readonly found: boolean;
  /** Code of the DNS when there was no answer. */
  readonly failed: string | null;
}
export interface DnsView {
  readonly rows: readonly DnsRow[];
  /** spreading: some of the servers have it already. */
  readonly verdict: "found" | "spreading" | "wrong-place" | "other-value" | "missing" | "unreachable";
}
export interface MetadataView {
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  /** Signing certificates, the one that is in the settings first. */
  readonly certificates: readonly SamlCertificate[];
}
const address = text(2000).min(1);

/** Single sign-on and claimed domains of a client. Saving them is an edit (writing.ts). */
export const signOn = {
  /** Carries the identity provider's client secret towards main, which keeps it in memory for the next review. Answers its handle. */
  keepSecret: call(clientRef.extend({ secret: text(2000).min(1) })).replies<{ readonly handle: HeldSecret }>(),
  /** Dates and names of certificates (base64 of DER). */
  certificates: call(z.strictObject({ certificates: z.array(text(20_000)).max(10) })).replies<readonly SamlCertificate[]>(),
  /** An identity provider's SAML metadata: pasted, from an address, or (null) from a file that a dialog asks for. */
  readMetadata: call(clientRef.extend({ source: text(500_000).nullable() })).replies<MetadataView>(),
  /** Reads the discovery document of an OpenID Connect provider. */
  discovery: call(clientRef.extend({ authority: address, metadataAddress: address.nullable() })).replies<DiscoveryView>(),
  /** Whether a Key Connector answers at this address. */
  testConnector: call(clientRef.extend({ url: address })).replies<{ readonly answers: true }>(),
  /** What name servers say of a claimed domain's record. Only while the settings allow it. */
  lookUp: call(clientRef.extend({ domain: text(300).min(1) })).replies<DnsView>(),
} satisfies Domain;
