import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { generate } from "selfsigned";
import { describe, expect, it } from "vitest";
import { readSamlMetadata, samlCertificates } from "./saml-metadata.ts";

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
  it.each([
    ["1", true],
    ["0", false],
    ["false", false],
  ])("a yes or no written as %s is %s, as XML has both", (written, wants) => {
    const other = readSamlMetadata(metadata.replace('WantAuthnRequestsSigned="true"', `WantAuthnRequestsSigned="${written}"`));
    expect(other).toMatchObject({ ok: true, value: { idpWantAuthnRequestsSigned: wants } });
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
    expect(samlCertificates(xml)).toEqual(xml.includes("javascript") ? [expect.objectContaining({ state: "unreadable" })] : []);
  });
  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readSamlMetadata(text);
        readSamlMetadata(metadata.slice(0, text.length * 20) + text);
        samlCertificates(metadata.replace("MIIC", text));
      }),
    );
  });
});

describe("signing certificates", () => {
  const file = readFileSync(
    join(import.meta.dirname, "../../build/test/cases/24-saml-metadata-with-two-certificates/metadata.xml"),
    "utf8",
  );
  const now = new Date("2026-11-29T00:00:00Z");
  const day = 86_400_000;
  const made = async (name: string, from: number, until: number, ca = false): Promise<string> =>
    Buffer.from(
      (
        await generate([{ name: "commonName", value: name }], {
          keySize: 2048,
          notBeforeDate: new Date(now.getTime() + from * day),
          notAfterDate: new Date(now.getTime() + until * day),
          ...(ca ? { extensions: [{ name: "basicConstraints", cA: true }] } : {}),
        })
      ).cert
        .replace(/-----[A-Z ]+-----/gu, "")
        .trim(),
    ).toString();
  const key = (certificate: string, use: string | null): string =>
    `<KeyDescriptor${use === null ? "" : ` use="${use}"`}><KeyInfo><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>`;
  const withKeys = (...keys: readonly string[]): string => metadata.replace(/<KeyDescriptor[\s\S]*<\/KeyDescriptor>/u, () => keys.join(""));
  const subjects = (xml: string): readonly string[] => samlCertificates(xml, now).map(({ subject, state }) => `${subject} ${state}`);

  it("case 24: the one that is valid is taken before the one that has expired", () => {
    const certificates = samlCertificates(file, now);
    expect(certificates.map(({ state }) => state)).toEqual(["valid", "expired"]);
    expect(certificates[1]).toMatchObject({
      subject: "Signing until 2022",
      from: "2019-01-01T00:00:00.000Z",
      until: "2022-01-01T00:00:00.000Z",
      thumbprint: expect.stringMatching(/^(?:[0-9A-F]{2}:){19}[0-9A-F]{2}$/u) as string,
    });
    const read = readSamlMetadata(file, now);
    expect(read.ok && read.value["idpX509PublicCert"]).toBe(certificates[0]?.certificate);
  });
  it("case 24: the newest comes before older ones, one that will be valid last of those that are", async () => {
    const [old, fresh, next, gone] = [
      await made("old", -900, 200),
      await made("fresh", -5, 700),
      await made("next", 20, 900),
      await made("gone", -900, -1),
    ];
    expect(subjects(withKeys(key(gone, "signing"), key(old, "signing"), key(next, "signing"), key(fresh, "signing")))).toEqual([
      "fresh valid",
      "old valid",
      "next not-yet",
      "gone expired",
    ]);
    expect(subjects(withKeys(key(gone, "signing"), key(next, "signing")))).toEqual(["next not-yet", "gone expired"]);
  });
  it("case 24: what ends within thirty days is said, keys for encryption do not count, and a key without a mark may sign", async () => {
    const [soon, both, secret] = [await made("soon", -5, 29), await made("both", -1, 700), await made("secret", -1, 700)];
    expect(subjects(withKeys(key(secret, "encryption"), key(both, null), key(soon, "signing")))).toEqual(["both valid", "soon ends-soon"]);
  });
  it("case 24: certificates are read with codes for line ends and as PEM, each once", async () => {
    const one = await made("one", -1, 700);
    const coded = one.replaceAll(/\r?\n/gu, "&#13;\n");
    const pem = `-----BEGIN CERTIFICATE-----\n${one}\n-----END CERTIFICATE-----`;
    expect(subjects(withKeys(key(coded, "signing"), key(pem, "signing")))).toEqual(["one valid"]);
  });
  it("case 24: of a federation the one provider is read, services beside it do not count, and several are refused by name", () => {
    const provider = (id: string): string => metadata.replace(/<\?xml[^>]*>/u, "").replace("https://sts.example/a&amp;b/", id);
    const service = '<EntityDescriptor entityID="https://service.example"><SPSSODescriptor/></EntityDescriptor>';
    const read = (...parts: readonly string[]) => readSamlMetadata(`<EntitiesDescriptor>${parts.join("")}</EntitiesDescriptor>`);
    expect(read(service, provider("https://one.example"))).toMatchObject({ ok: true, value: { idpEntityId: "https://one.example" } });
    expect(read(provider("https://one.example"), provider("https://two.example"))).toMatchObject({
      ok: false,
      error: { code: "import.saml-several", parameters: { count: 2, names: "https://one.example, https://two.example" } },
    });
  });
});

it.each([
  ["comments that do not end", "<!--"],
  ["providers that do not end", "<EntityDescriptor>"],
  ["tags that do not end", "<EntityDescriptor "],
  ["parts that do not end", "<IDPSSODescriptor>"],
  ["services that do not end", "<SingleSignOnService "],
  ["keys that do not end", "<KeyDescriptor>"],
  ["certificates that do not end", "<X509Certificate>"],
])("a document of half a megabyte of %s holds nobody up (it takes minutes where each is looked for from each)", (_, part) => {
  const hostile = part.repeat(Math.floor(490_000 / part.length));
  for (const text of [
    hostile,
    `<EntityDescriptor entityID="a"><IDPSSODescriptor>${hostile}</IDPSSODescriptor></EntityDescriptor>`,
    `<EntityDescriptor entityID="a"><IDPSSODescriptor><SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://a.example"/><KeyDescriptor>${hostile}</KeyDescriptor></IDPSSODescriptor></EntityDescriptor>`,
  ]) {
    const read = readSamlMetadata(text);
    expect(read.ok ? read.value["idpEntityId"] : read.error.code).toMatch(/^(?:a|import\.malformed)$/u);
  }
});
