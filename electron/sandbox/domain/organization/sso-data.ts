import { Buffer } from "node:buffer";
import { X509Certificate } from "node:crypto";
import { flagOrNull, integer, model, text, type Shape, type ValueOf } from "../../framework/model.ts";

/** The configuration of single sign-on: request, checks, stored form (organization-api.md §7.1). */

/** A flag that may be null, which counts as false. */
const flagOrFalse: Shape<boolean> = {
  ...flagOrNull,
  initial: false,
  read: (reader, path, type) => flagOrNull.read(reader, path, type) ?? false,
};

/** `keyConnectorEnabled` is obsolete; where it is sent it overwrites `memberDecryptionType`. */
export const ssoDataModel = model(
  "Bit.Api.Auth.Models.Request.Organizations.SsoConfigurationDataRequest",
  {
    configType: integer,
    memberDecryptionType: integer,
    keyConnectorEnabled: flagOrNull,
    keyConnectorUrl: text,
    authority: text,
    clientId: text,
    clientSecret: text,
    metadataAddress: text,
    redirectBehavior: integer,
    getClaimsFromUserInfoEndpoint: flagOrFalse,
    additionalScopes: text,
    additionalUserIdClaimTypes: text,
    additionalEmailClaimTypes: text,
    additionalNameClaimTypes: text,
    acrValues: text,
    expectedReturnAcrValue: text,
    idpEntityId: text,
    idpSingleSignOnServiceUrl: text,
    idpSingleLogoutServiceUrl: text,
    idpX509PublicCert: text,
    idpBindingType: integer,
    idpAllowUnsolicitedAuthnResponse: flagOrFalse,
    idpDisableOutboundLogoutRequests: flagOrFalse,
    idpOutboundSigningAlgorithm: text,
    idpWantAuthnRequestsSigned: flagOrFalse,
    spUniqueEntityId: flagOrFalse,
    spNameIdFormat: integer,
    spOutboundSigningAlgorithm: text,
    spSigningBehavior: integer,
    spWantAssertionsSigned: flagOrFalse,
    spValidateCertificates: flagOrFalse,
    spMinIncomingSigningAlgorithm: text,
  },
  (body) => checkData(body),
);

export type SsoBody = NonNullable<ValueOf<typeof ssoDataModel>>;

const OPEN_ID_CONNECT = 1;
const SAML = 2;
export const KEY_CONNECTOR = 1;
export const TRUSTED_DEVICES = 2;

const isAddress = (value: string): boolean => /^https?:\/\/[^<>"]*$/i.test(value);

/** The certificate without armour and white space. */
const bareCertificate = (value: string): string => value.replace(/-----(BEGIN|END) CERTIFICATE-----|\s/g, "");

const BAD_CERTIFICATE =
  "The IdP public certificate provided is not a valid Base64 encoded string, contains illegal characters or whitespace, or is incomplete.";

const NO_CERTIFICATE =
  "The IdP public certificate provided does not appear to be a valid certificate, please ensure this is a valid, Base64 encoded PEM or CER format public certificate valid for signing: ASN1 corrupted data.";

/** What is wrong with a certificate: its base 64 first, then what it holds; null when nothing is. */
function certificateProblem(value: string): string | null {
  const bare = bareCertificate(value);
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(bare) || bare.replace(/=+$/, "").length % 4 === 1) return BAD_CERTIFICATE;
  try {
    return new X509Certificate(Buffer.from(bare, "base64")).raw.length > 0 ? null : NO_CERTIFICATE;
  } catch {
    return NO_CERTIFICATE;
  }
}

function checkData(body: Record<string, unknown>): Record<string, string[]> | null {
  const read = (name: keyof SsoBody): string => String(body[name] ?? "").trim();
  const errors: Record<string, string[]> = {};
  if (body["configType"] === OPEN_ID_CONNECT) {
    for (const [name, shown] of [
      ["authority", "Authority"],
      ["clientId", "Client ID"],
      ["clientSecret", "Client Secret"],
    ] as const) {
      if (!read(name))
        errors[name.charAt(0).toUpperCase() + name.slice(1)] = [`The ${shown} field is required on a Open ID Connect configuration.`];
    }
  }
  if (body["configType"] === SAML) {
    if (!read("idpEntityId"))
      errors["IdpEntityId"] = ["The Identity Provider Configuration Entity Id field is required on a SAML configuration."];
    if (!read("idpSingleSignOnServiceUrl")) errors["IdpSingleSignOnServiceUrl"] = ["Single sign on service URL is required."];
    else if (!isAddress(read("idpSingleSignOnServiceUrl")))
      errors["IdpSingleSignOnServiceUrl"] = ["Single sign on service URL contains illegal characters."];
    if (read("idpSingleLogoutServiceUrl") && !isAddress(read("idpSingleLogoutServiceUrl"))) {
      errors["IdpSingleLogoutServiceUrl"] = ["Single log out service URL contains illegal characters."];
    }
    const problem = read("idpX509PublicCert") ? certificateProblem(read("idpX509PublicCert")) : null;
    if (problem) errors["IdpX509PublicCert"] = [problem];
  }
  return Object.keys(errors).length ? errors : null;
}

const DEFAULT_ALGORITHM = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

/** What is stored; also what is answered. */
export function ssoDataOf(body: SsoBody): Record<string, unknown> {
  const { keyConnectorEnabled, idpX509PublicCert, ...rest } = body;
  const memberDecryptionType = keyConnectorEnabled === null ? body.memberDecryptionType : keyConnectorEnabled ? KEY_CONNECTOR : 0;
  return {
    ...rest,
    memberDecryptionType,
    keyConnectorEnabled: memberDecryptionType === KEY_CONNECTOR,
    idpX509PublicCert: idpX509PublicCert === null ? null : bareCertificate(idpX509PublicCert),
    idpArtifactResolutionServiceUrl: null,
    spOutboundSigningAlgorithm: body.spOutboundSigningAlgorithm ?? DEFAULT_ALGORITHM,
  };
}
