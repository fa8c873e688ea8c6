import type { Sso } from "#shared/api/sso";
import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import type { ChangeOf } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

const kindNumber = { "openid-connect": 1, saml2: 2 } as const;
/*
 * What is sent of each kind, in the official form (organization-api.md §7.1). `keyConnectorEnabled` is answered by the
 * server but never sent back: it would change how members decrypt.
 */
const both = { memberDecryptionType: 0, keyConnectorUrl: null };
const forms: Readonly<Record<"openid-connect" | "saml2", Readonly<Record<string, unknown>>>> = {
  "openid-connect": {
    ...both,
    authority: null,
    clientId: null,
    clientSecret: null,
    metadataAddress: null,
    redirectBehavior: 0,
    getClaimsFromUserInfoEndpoint: false,
    additionalScopes: null,
    additionalUserIdClaimTypes: null,
    additionalEmailClaimTypes: null,
    additionalNameClaimTypes: null,
    acrValues: null,
    expectedReturnAcrValue: null,
  },
  saml2: {
    ...both,
    spUniqueEntityId: false,
    spNameIdFormat: 0,
    spOutboundSigningAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    spSigningBehavior: 0,
    spMinIncomingSigningAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    spWantAssertionsSigned: false,
    spValidateCertificates: false,
    idpEntityId: null,
    idpBindingType: 1,
    idpSingleSignOnServiceUrl: null,
    idpSingleLogoutServiceUrl: null,
    idpX509PublicCert: null,
    idpOutboundSigningAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    idpAllowUnsolicitedAuthnResponse: false,
    idpDisableOutboundLogoutRequests: false,
    idpWantAuthnRequestsSigned: false,
  },
};

/** Saves the SSO configuration. The client secret is the draft's, else the one that the server holds already. */
export const ssoSet: ActingKind<ChangeOf<"sso.set">> = {
  kind: "sso.set",
  touches: ["sso", "policies"],
  step(live, change, context) {
    const form = forms[change.sso.kind];
    const ofForm = (settings: Readonly<Record<string, unknown>>) => Object.entries(settings).filter(([name]) => Object.hasOwn(form, name));
    const wanted = ofForm(change.sso.settings);
    const read = (): Promise<ApiResult<Sso>> => live.api.sso(live.id);
    return {
      call: { method: "POST", path: `/organizations/${live.id}/sso` },
      async find() {
        const sso = await read();
        if (!sso.ok) return sso;
        // Whether a secret arrived cannot be seen. Sending the same one again changes nothing.
        if (change.sso.newSecret !== undefined) return ok(false);
        const { enabled, identifier, data } = sso.value;
        const hasSecret = typeof data?.["clientSecret"] === "string" && data["clientSecret"] !== "";
        return ok(
          enabled === change.sso.enabled &&
            (identifier ?? "") === change.sso.identifier &&
            data?.["configType"] === kindNumber[change.sso.kind] &&
            (change.sso.settings["hasClientSecret"] !== true || hasSecret) &&
            wanted.every(([name, value]) => (data[name] ?? null) === value || (isUnset(data[name]) && isUnset(value))),
        );
      },
      async isAsReviewed() {
        const { before } = change;
        if (before === undefined) return ok(true);
        const sso = await read();
        if (!sso.ok) return sso;
        const { enabled, identifier, data } = sso.value;
        const kind = before.kind === "none" ? null : kindNumber[before.kind];
        if (kind === null) return ok((data ?? null) === null || !Object.values(kindNumber).includes(data?.["configType"] as 1));
        return ok(
          enabled === before.enabled &&
            (identifier ?? "") === before.identifier &&
            data?.["configType"] === kind &&
            ofForm(before.settings).every(([name, value]) => data[name] === value || (isUnset(data[name]) && isUnset(value))),
        );
      },
      async send() {
        const [sso, secret] = [await read(), await context.secrets.ssoClientSecret(change.sso.newSecret)];
        if (!secret.ok) return notSent(secret.error);
        if (!sso.ok) return err({ ...sso.error, outcome: "not-sent" });
        const present = sso.value.data?.["configType"] === kindNumber[change.sso.kind] ? ofForm(sso.value.data) : [];
        const data = {
          configType: kindNumber[change.sso.kind],
          ...form,
          ...Object.fromEntries(present),
          ...Object.fromEntries(wanted),
          ...(secret.value === null || change.sso.kind !== "openid-connect" ? {} : { clientSecret: secret.value }),
        };
        return live.api.saveSso(live.id, {
          enabled: change.sso.enabled,
          identifier: change.sso.identifier === "" ? null : change.sso.identifier,
          data,
        });
      },
    };
  },
};
const isUnset = (value: unknown): boolean => value === undefined || value === null || value === "" || value === false;
