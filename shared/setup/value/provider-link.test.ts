import { describe, expect, it } from "vitest";
import { readInvitation, readProviderLink } from "./provider-link.ts";

const id = "70000000-0000-4000-8000-000000000001";
const user = "70000000-0000-4000-8000-000000000002";
const accept = `providerId=${id}&providerUserId=${user}&email=eva%40msp.example&providerName=Noordlicht+IT&token=CfDJ8%2Ba`;
const setUp = `providerId=${id}&email=eva%40msp.example&token=t`;
const read = (text: string) => {
  const link = readProviderLink(text);
  return link.ok ? link.value : link.error.code;
};

describe("a link of a provider's mail", () => {
  it("is read from the whole link, its part after #, its query, and the app's own scheme", () => {
    const whole = `https://vault.bitwarden.eu/#/providers/accept-provider?${accept}`;
    const wanted = {
      kind: "accept",
      providerId: id,
      memberId: user,
      email: "eva@msp.example",
      providerName: "Noordlicht IT",
      token: "CfDJ8+a",
    };
    expect(read(whole)).toEqual({ ...wanted, web: "https://vault.bitwarden.eu" });
    expect(read(` <${whole}> `)).toMatchObject(wanted);
    expect(read(`#/providers/accept-provider?${accept}`)).toEqual({ ...wanted, web: null });
    expect(read(accept)).toEqual({ ...wanted, web: null });
    expect(read(`provider-desk://invitation?link=${encodeURIComponent(whole)}`)).toMatchObject(wanted);
    expect(read(`https://vault.bitwarden.com/#/providers/setup-provider?${setUp}`)).toMatchObject({ kind: "set-up", memberId: null });
  });
  it("A-54: is told from the mail that deletes a provider, whole or in parts", () => {
    const parts = `providerId=${id}&token=BwProviderId_a%2Bb&name=Licht+%26amp%3B+Zonen`;
    const wanted = { kind: "delete", providerId: id, providerName: "Licht & Zonen", token: "BwProviderId_a+b" };
    expect(read(`https://vault.bitwarden.eu/#/verify-recover-delete-provider?${parts}`)).toEqual({
      ...wanted,
      web: "https://vault.bitwarden.eu",
    });
    expect(read(parts)).toEqual({ ...wanted, web: null });
    expect(read(`#/verify-recover-delete-provider?providerId=${id}&token=t`)).toBe("provider.link-malformed");
    expect(read(`#/verify-recover-delete-provider?${setUp}&name=Licht`)).toBe("provider.link-malformed");
    expect(read(`#/providers/verify-recover-delete-provider?${parts}`)).toBe("provider.link-malformed");
    // An account is neither made nor signed in with it.
    expect(readInvitation(parts)).toMatchObject({ error: { code: "provider.link-malformed" } });
  });
  it("A-56: is told from the mail that makes a business unit of an organization", () => {
    const parts = `organizationId=${id}&email=Eva%40unit.example&token=CfDJ8%2Ba`;
    const wanted = { kind: "business-unit", organizationId: id, email: "eva@unit.example", token: "CfDJ8+a" };
    expect(read(`https://vault.bitwarden.com/#/providers/setup-business-unit?${parts}`)).toEqual({
      ...wanted,
      web: "https://vault.bitwarden.com",
    });
    expect(read(parts)).toEqual({ ...wanted, web: null });
    expect(read(`#/providers/setup-business-unit?organizationId=${id}&token=t`)).toBe("provider.link-malformed");
    expect(read(`#/providers/setup-business-unit?${setUp}`)).toBe("provider.link-malformed");
    expect(read(`#/providers/setup-provider?${setUp}&organizationId=${id}`)).toBe("provider.link-malformed");
  });
  it.each([
    ["nothing", ""],
    ["another page", "https://vault.bitwarden.com/#/login"],
    ["another route", `https://vault.bitwarden.com/#/providers/other?${setUp}`],
    ["plain http elsewhere", `http://vault.example/#/providers/setup-provider?${setUp}`],
    ["a password in the address", `https://a:b@vault.example/#/providers/setup-provider?${setUp}`],
    ["no token", `providerId=${id}&email=eva%40msp.example`],
    ["a token twice", `${setUp}&token=u`],
    ["no id", `providerId=one&email=eva%40msp.example&token=t`],
    ["no address", `providerId=${id}&email=eva&token=t`],
    ["a broken escape", `providerId=${id}&email=%zz&token=t`],
    ["an invitation without a user", `https://vault.example/#/providers/accept-provider?${setUp}`],
    ["a script", `javascript:alert(1)//?${setUp}`],
    ["another act of the own scheme", `provider-desk://run?link=${encodeURIComponent(setUp)}`],
    ["the own scheme in itself", `provider-desk://invitation?link=provider-desk%3A%2F%2Finvitation`],
    ["two lines", `${setUp}\n${setUp}`],
    ["too long", `${setUp}&x=${"x".repeat(9000)}`],
  ])("refuses %s", (_what, text) => {
    expect(read(text)).toBe("provider.link-malformed");
  });
});
