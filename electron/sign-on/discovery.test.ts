import { expect, it } from "vitest";
import { discoveryAddress, readDiscovery } from "./discovery.ts";

const authority = "https://login.example/tenant/v2.0";
const document = (changes: object): string =>
  JSON.stringify({
    issuer: authority,
    response_types_supported: ["code", "id_token"],
    scopes_supported: ["openid", "email", "profile"],
    id_token_signing_alg_values_supported: ["RS256"],
    ...changes,
  });

it("the document lies at its usual place, else where it was said to be", () => {
  expect(discoveryAddress(`${authority}/`, null)).toBe(`${authority}/.well-known/openid-configuration`);
  expect(discoveryAddress(authority, "https://login.example/own")).toBe("https://login.example/own");
});
it("what a sign-in needs is said, and what does not fit", () => {
  const fits = { issuer: authority, issuerFits: "same", offersCode: true, missingScopes: [], signsWith: ["RS256"] };
  expect(readDiscovery(document({}), authority)).toEqual({ ok: true, value: fits });
  expect(readDiscovery(document({ issuer: `${authority}/` }), authority)).toMatchObject({ value: { issuerFits: "slash" } });
  expect(readDiscovery(document({ issuer: "https://other.example" }), authority)).toMatchObject({ value: { issuerFits: "other" } });
  expect(readDiscovery(document({ response_types_supported: ["id_token"] }), authority)).toMatchObject({ value: { offersCode: false } });
  expect(readDiscovery(document({ scopes_supported: ["openid", "email"] }), authority)).toMatchObject({
    value: { missingScopes: ["profile"] },
  });
});
it.each(["", "<html>", "[]", "{}", '{"issuer":1}'])("%j is no discovery document", (text) => {
  expect(readDiscovery(text, authority)).toMatchObject({ ok: false, error: { code: "sso.document" } });
});
