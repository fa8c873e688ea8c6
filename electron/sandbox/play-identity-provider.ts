import type { World } from "./framework/context.ts";
import { decodeName } from "./framework/encoding.ts";
import { makeCertificate } from "./framework/certificate.ts";
import { ssoConfigs } from "./domain/tables/contents.ts";
import { organizations } from "./domain/tables/organizations.ts";

const DAY = 86_400_000;
const SAML = 2;
const REDIRECT = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
const PATH = /^\/identity-provider\/([0-9a-f-]{36})\/metadata\.xml$/u;

/** The certificate that each played identity provider made for the time after the present one. */
const next = new Map<string, string>();

export interface PlayedProvider {
  readonly clientId: string;
  readonly clientName: string;
  /** Where its metadata are published. */
  readonly address: string;
}

/** Clients that sign in with SAML: the sandbox plays their identity provider. */
export const playedProviders = ({ db }: World, origin: string): readonly PlayedProvider[] =>
  ssoConfigs
    .list(db)
    .filter(({ data }) => data["configType"] === SAML)
    .map(({ organizationId }) => ({
      clientId: organizationId,
      clientName: decodeName(organizations.find(db, { id: organizationId })?.name ?? ""),
      address: `${origin}/identity-provider/${organizationId}/metadata.xml`,
    }));

const escaped = (value: unknown): string =>
  String(value ?? "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");

/** The metadata (SAML 2.0) of a client's identity provider: the certificate it signs with, and the one it made for afterwards. Null: there is none at this path. */
export function playedMetadata({ db }: World, path: string, present = Date.now()): string | null {
  const organizationId = PATH.exec(path)?.[1];
  const data = organizationId === undefined ? undefined : ssoConfigs.find(db, { organizationId })?.data;
  if (organizationId === undefined || data?.["configType"] !== SAML) return null;
  const made =
    next.get(organizationId) ?? makeCertificate("Next signing certificate", new Date(present - 2 * DAY), new Date(present + 1095 * DAY));
  next.set(organizationId, made);
  const keys = [data["idpX509PublicCert"], made].filter((each) => typeof each === "string" && each !== "");
  return [
    `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${escaped(data["idpEntityId"])}">`,
    `<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">`,
    ...[...new Set(keys)].map(
      (key) =>
        `<KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${escaped(key)}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>`,
    ),
    `<SingleSignOnService Binding="${REDIRECT}" Location="${escaped(data["idpSingleSignOnServiceUrl"])}"/>`,
    `</IDPSSODescriptor></EntityDescriptor>`,
  ].join("\n");
}
