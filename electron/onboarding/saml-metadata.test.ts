import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSamlMetadata } from "./saml-metadata.ts";

const metadata = `<?xml version="1.0"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" ID="_1" entityID="https://sts.example/a&amp;b/">
  <!-- <IDPSSODescriptor>old</IDPSSODescriptor> -->
  <IDPSSODescriptor WantAuthnRequestsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <KeyDescriptor use="encryption"><ds:KeyInfo xmlns:ds="x"><ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>
    <KeyDescriptor use='signing'><KeyInfo><X509Data><X509Certificate>
MIIC
8DCC</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
    <SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://login.example/out"/>
    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://login.example/post"/>
    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://login.example/redirect"/>
  </IDPSSODescriptor>
</EntityDescriptor>`;

describe("SAML metadata", () => {
  it("gives the settings that the server wants", () => {
    expect(readSamlMetadata(metadata)).toEqual({
      ok: true,
      value: {
        idpEntityId: "https://sts.example/a&b/",
        idpSingleSignOnServiceUrl: "https://login.example/redirect",
        idpBindingType: 1,
        idpSingleLogoutServiceUrl: "https://login.example/out",
        idpX509PublicCert: "MIIC8DCC",
        idpWantAuthnRequestsSigned: true,
      },
    });
  });
  it("takes POST where there is nothing else, and prefixed names", () => {
    const other = metadata
      .replace(/<SingleSignOnService[^>]*redirect"\/>/u, "")
      .replaceAll("<EntityDescriptor", "<md:EntityDescriptor")
      .replaceAll("</EntityDescriptor", "</md:EntityDescriptor");
    expect(readSamlMetadata(other)).toMatchObject({
      ok: true,
      value: { idpBindingType: 2, idpSingleSignOnServiceUrl: "https://login.example/post" },
    });
  });
  it.each([
    "",
    "<html/>",
    metadata.replace("<EntityDescriptor", "<!DOCTYPE x><EntityDescriptor"),
    metadata.replaceAll("https://login.example/redirect", "javascript:alert(1)").replaceAll("https://login.example/post", "x"),
  ])("refuses what is none (%#)", (xml) => {
    expect(readSamlMetadata(xml)).toMatchObject({ ok: false, error: { code: "import.malformed" } });
  });
  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readSamlMetadata(text);
        readSamlMetadata(metadata.slice(0, text.length * 20) + text);
      }),
    );
  });
});
