import { describe, expect, it } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { withKind, withSetting } from "#shared/setup/draft/sso-fields";
import { changedParts, changedSettings, draftOf, rebasedSso, recipeFor, scimAddress } from "./sso-draft.ts";

const none = emptySetup();
const saml = emptySetup({
  sso: {
    kind: "saml2",
    enabled: true,
    identifier: "bakery",
    settings: { idpEntityId: "https://sts.example", idpX509PublicCert: "MIIC", hasClientSecret: false },
    give: { spEntityIdStatic: "https://sso.bitwarden.eu/saml2" },
  },
});

describe("what is changed of single sign-on", () => {
  it("is nothing before a technician changed something, also where nothing is configured", () => {
    expect(changedParts(draftOf(none), none, false)).toEqual([]);
    expect(changedParts(draftOf(saml), saml, false)).toEqual([]);
    expect(changedSettings(draftOf(saml), saml)).toEqual({});
  });
  it("is what was changed, and only that is written", () => {
    const draft = withSetting({ ...draftOf(saml), enabled: false }, "idpX509PublicCert", "MIID");
    expect(changedParts(draft, saml, true)).toEqual(["enabled", "idpX509PublicCert", "clientSecret"]);
    expect(changedSettings(draft, saml)).toEqual({ idpX509PublicCert: "MIID" });
  });
  it("of a new kind, or of a first configuration, everything is written", () => {
    const other = withKind(draftOf(saml), "openid-connect");
    expect(changedParts(other, saml, false)).toContain("kind");
    expect(Object.keys(changedSettings(other, saml)).sort()).toEqual(Object.keys(other.settings).sort());
    expect(Object.keys(changedSettings(draftOf(none), none)).length).toBeGreaterThan(0);
  });
});

describe("a draft that was kept while somebody changed the configuration elsewhere", () => {
  const after = emptySetup({
    sso: { ...saml.sso, enabled: false, settings: { ...saml.sso.settings, idpEntityId: "https://other.example" } },
  });
  it("holds what was typed, and takes over the rest", () => {
    const draft = withSetting(draftOf(saml), "idpX509PublicCert", "MIID");
    const now = rebasedSso(draft, draftOf(saml), draftOf(after));
    expect(changedParts(now, after, false)).toEqual(["idpX509PublicCert"]);
    expect([now.enabled, now.settings["idpEntityId"]]).toEqual([false, "https://other.example"]);
  });
  it("of another kind is the technician's alone, and of nothing changed is what stands there now", () => {
    const other = withSetting(withKind(draftOf(saml), "openid-connect"), "authority", "https://a.example");
    expect(rebasedSso(other, draftOf(saml), draftOf(after))).toMatchObject({
      kind: "openid-connect",
      settings: other.settings,
      enabled: false,
    });
    expect(rebasedSso(draftOf(saml), draftOf(saml), draftOf(after))).toEqual(draftOf(after));
  });
});

describe("the SCIM address", () => {
  const addressWith = (spEntityIdStatic: string) => scimAddress({ ...saml, sso: { ...saml.sso, give: { spEntityIdStatic } } });
  it("is the cloud's own service, or stands beside single sign-on of an own server", () => {
    expect(addressWith("https://sso.bitwarden.eu/saml2")).toBe(`https://scim.bitwarden.eu/v2/${saml.client.id}`);
    expect(addressWith("https://vault.example/sso/saml2")).toBe(`https://vault.example/scim/v2/${saml.client.id}`);
  });
  it("is not guessed where it is not known", () => {
    expect(addressWith("https://vault.example/elsewhere")).toBeNull();
    expect(scimAddress(none)).toBeNull();
  });
});

it("instructions are those of the provider that the addresses point to", () => {
  expect(recipeFor({ idpEntityId: "https://sts.windows.net/1/" })).toBe("entra");
  expect(recipeFor({ authority: "https://login.example/realms/main" })).toBe("keycloak");
  expect(recipeFor({ idpSingleSignOnServiceUrl: "https://fs.example/adfs/ls/" })).toBe("adfs");
});
