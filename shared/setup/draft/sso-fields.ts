import type { DraftSso } from "./draft.ts";

/**
 * The fields of a single sign-on configuration, under the names the server gives them (organization-api.md §7.1).
 * Labels are the identity providers' words and stay English in every language.
 */
export type SsoValue = string | number | boolean | null;
export interface SsoField {
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "url" | "certificate" | "choice" | "switch";
  readonly choices?: readonly { readonly value: SsoValue; readonly label: string }[];
  readonly required?: boolean;
  /** Shown only when unfolded. */
  readonly rare?: boolean;
}
const algorithms = [
  { value: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", label: "rsa-sha256" },
  { value: "http://www.w3.org/2000/09/xmldsig#rsa-sha384", label: "rsa-sha384" },
  { value: "http://www.w3.org/2000/09/xmldsig#rsa-sha512", label: "rsa-sha512" },
] as const;

export const samlOwnFields: readonly SsoField[] = [
  { name: "spUniqueEntityId", label: "Set a unique SP entity ID", kind: "switch" },
  {
    name: "spNameIdFormat",
    label: "Name ID Format",
    kind: "choice",
    choices: [
      { value: 0, label: "Not Configured" },
      { value: 1, label: "Unspecified" },
      { value: 2, label: "Email Address" },
      { value: 3, label: "X.509 Subject Name" },
      { value: 4, label: "Windows Domain Qualified Name" },
      { value: 5, label: "Kerberos Principal Name" },
      { value: 6, label: "Entity Identifier" },
      { value: 7, label: "Persistent" },
      { value: 8, label: "Transient" },
    ],
  },
  {
    name: "spSigningBehavior",
    label: "Signing Behavior",
    kind: "choice",
    choices: [
      { value: 0, label: "If IdP Wants Authn Requests Signed" },
      { value: 1, label: "Always" },
      { value: 3, label: "Never" },
    ],
  },
  { name: "spOutboundSigningAlgorithm", label: "Outbound Signing Algorithm", kind: "choice", choices: algorithms },
  { name: "spMinIncomingSigningAlgorithm", label: "Minimum Incoming Signing Algorithm", kind: "choice", choices: algorithms },
  { name: "spWantAssertionsSigned", label: "Want Assertions Signed", kind: "switch" },
  { name: "spValidateCertificates", label: "Validate Certificates", kind: "switch" },
];
export const samlReceivedFields: readonly SsoField[] = [
  { name: "idpEntityId", label: "Entity ID", kind: "text", required: true },
  { name: "idpSingleSignOnServiceUrl", label: "Single Sign On Service URL", kind: "url", required: true },
  {
    name: "idpBindingType",
    label: "Binding Type",
    kind: "choice",
    choices: [
      { value: 1, label: "Redirect" },
      { value: 2, label: "HTTP POST" },
    ],
  },
  { name: "idpSingleLogoutServiceUrl", label: "Single Log Out Service URL", kind: "url" },
  { name: "idpX509PublicCert", label: "X509 Public Certificate", kind: "certificate" },
  { name: "idpOutboundSigningAlgorithm", label: "Outbound Signing Algorithm", kind: "choice", choices: algorithms, rare: true },
  { name: "idpAllowUnsolicitedAuthnResponse", label: "Allow Unsolicited Authentication Response", kind: "switch", rare: true },
  { name: "idpDisableOutboundLogoutRequests", label: "Disable Outbound Logout Requests", kind: "switch", rare: true },
  { name: "idpWantAuthnRequestsSigned", label: "Want Authentication Requests Signed", kind: "switch", rare: true },
];
export const oidcOwnFields: readonly SsoField[] = [
  {
    name: "redirectBehavior",
    label: "OIDC Redirect Behavior",
    kind: "choice",
    choices: [
      { value: 0, label: "Redirect GET" },
      { value: 1, label: "Form POST" },
    ],
  },
  { name: "additionalScopes", label: "Additional/Custom Scopes", kind: "text" },
  { name: "additionalUserIdClaimTypes", label: "Additional/Custom User ID Claim Types", kind: "text", rare: true },
  { name: "additionalEmailClaimTypes", label: "Additional/Custom Email Claim Types", kind: "text", rare: true },
  { name: "additionalNameClaimTypes", label: "Additional/Custom Name Claim Types", kind: "text", rare: true },
  { name: "acrValues", label: "Requested Authentication Context Class Reference Values", kind: "text", rare: true },
  { name: "expectedReturnAcrValue", label: 'Expected "acr" Claim Value In Response', kind: "text", rare: true },
];
export const oidcReceivedFields: readonly SsoField[] = [
  { name: "authority", label: "Authority", kind: "url", required: true },
  { name: "clientId", label: "Client ID", kind: "text", required: true },
  { name: "metadataAddress", label: "Metadata Address", kind: "url" },
  { name: "getClaimsFromUserInfoEndpoint", label: "Get claims from user info endpoint", kind: "switch" },
];

/** The field that the server calls `name`; undefined where this app knows none. */
export const ssoField = (name: string): SsoField | undefined =>
  [...samlOwnFields, ...samlReceivedFields, ...oidcOwnFields, ...oidcReceivedFields].find((field) => field.name === name);

const defaults: Readonly<Record<DraftSso["kind"], Readonly<Record<string, SsoValue>>>> = {
  saml2: {
    memberDecryptionType: 0,
    spUniqueEntityId: true,
    spNameIdFormat: 2,
    spSigningBehavior: 0,
    spOutboundSigningAlgorithm: algorithms[0].value,
    spMinIncomingSigningAlgorithm: algorithms[0].value,
    spWantAssertionsSigned: true,
    spValidateCertificates: false,
    idpBindingType: 1,
    idpOutboundSigningAlgorithm: algorithms[0].value,
  },
  "openid-connect": { memberDecryptionType: 0, redirectBehavior: 0, getClaimsFromUserInfoEndpoint: false },
};
/** Fields of one kind only; what both kinds share is kept when the kind changes. */
const shared = new Set(["memberDecryptionType"]);

/** A configuration that has nothing from the identity provider yet. It is switched off until somebody tried it. */
export const newSso = (kind: DraftSso["kind"], later: boolean, identifier: string): DraftSso => ({
  later,
  kind,
  enabled: false,
  identifier,
  settings: defaults[kind],
  hasClientSecret: false,
});

/** The same configuration for the other kind of identity provider. */
export function withKind(sso: DraftSso, kind: DraftSso["kind"]): DraftSso {
  if (sso.kind === kind) return { ...sso, later: false };
  const kept = Object.fromEntries(Object.entries(sso.settings).filter(([name]) => shared.has(name)));
  return { ...sso, kind, later: false, settings: { ...defaults[kind], ...kept } };
}
export const withSetting = (sso: DraftSso, name: string, value: SsoValue): DraftSso => ({
  ...sso,
  settings: { ...sso.settings, [name]: value === "" ? null : value },
});

/** Required values that are still to come, by label. */
export function missingValues(sso: DraftSso): string[] {
  if (sso.later) return [];
  const fields = sso.kind === "saml2" ? samlReceivedFields : oidcReceivedFields;
  const missing = fields.filter((field) => field.required === true && (sso.settings[field.name] ?? "") === "").map((field) => field.label);
  return sso.kind === "openid-connect" && !sso.hasClientSecret ? [...missing, "Client Secret"] : missing;
}
export const urlProblem = (value: string): boolean => value !== "" && (!/^https?:\/\/\S+$/iu.test(value) || /[<>"]/u.test(value));

/** Addresses to give, in the order of the identity providers' forms. `id` tells that the client's id is in it. */
export const giveFields: Readonly<
  Record<DraftSso["kind"], readonly { readonly name: string; readonly label: string; readonly id: boolean }[]>
> = {
  saml2: [
    { name: "spEntityId", label: "SP Entity ID", id: true },
    { name: "spAcsUrl", label: "Assertion Consumer Service (ACS) URL", id: true },
    { name: "spMetadataUrl", label: "SAML 2.0 Metadata URL", id: true },
  ],
  "openid-connect": [
    { name: "callbackPath", label: "Callback Path", id: false },
    { name: "signedOutCallbackPath", label: "Signed Out Callback Path", id: false },
  ],
};
