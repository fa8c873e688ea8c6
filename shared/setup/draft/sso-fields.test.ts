import { expect, test } from "vitest";
import { missingValues, newSso, urlProblem, withKind, withSetting } from "./sso-fields.ts";

test("a new configuration is switched off and says what is missing", () => {
  const sso = newSso("saml2", false, "vandijk");
  expect(sso.enabled).toBe(false);
  expect(missingValues(sso)).toEqual(["Entity ID", "Single Sign On Service URL"]);
  expect(missingValues({ ...sso, later: true })).toEqual([]);
});

test("changing the kind keeps how people open their vault and drops the other kind's fields", () => {
  const changed = withKind(
    withSetting(withSetting(newSso("saml2", false, "x"), "memberDecryptionType", 2), "idpEntityId", "urn:a"),
    "openid-connect",
  );
  expect(changed.settings["memberDecryptionType"]).toBe(2);
  expect(Object.keys(changed.settings)).not.toContain("idpEntityId");
  expect(missingValues(changed)).toEqual(["Authority", "Client ID", "Client Secret"]);
});

test("an emptied field is null, as the server stores it", () => {
  expect(withSetting(newSso("saml2", false, "x"), "idpEntityId", "").settings["idpEntityId"]).toBeNull();
});

test("an address must start with http and hold no markup", () => {
  expect(urlProblem("https://idp.example/saml2")).toBe(false);
  for (const text of ["idp.example", 'https://a"b', "javascript:1", "https://a b"]) expect(urlProblem(text)).toBe(true);
});
