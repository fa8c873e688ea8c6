import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cloudServers, possibleServers, serverUrlsOf, serverUrlsOfChoice } from "./server-urls.ts";

const base = (text: string): string | null => {
  const made = serverUrlsOf(text);
  return made.ok ? made.value.web : null;
};

describe("addresses of self-hosted servers", () => {
  test.each([
    ["https://vault.example.nl", "https://vault.example.nl"],
    ["vault.example.nl", "https://vault.example.nl"],
    ["  https://vault.example.nl/  ", "https://vault.example.nl"],
    ["https://example.nl/vault/", "https://example.nl/vault"],
    ["https://VAULT.example.nl:8443", "https://vault.example.nl:8443"],
    ["https://10.0.0.5", "https://10.0.0.5"],
    ["https://192.168.1.2:444/x", "https://192.168.1.2:444/x"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:4000", "http://127.0.0.1:4000"],
    ["http://[::1]:80", "http://[::1]"],
    ["https://[2001:db8::1]", "https://[2001:db8::1]"],
    ["https://bücher.example", "https://xn--bcher-kva.example"],
  ])("%s is taken", (text, web) => {
    expect(base(text)).toBe(web);
  });

  test.each([
    "",
    "   ",
    "http://vault.example.nl",
    "http://192.168.1.2",
    "ftp://vault.example.nl",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://user@vault.example.nl",
    "https://a:b@vault.example.nl",
    "https://vault.example.nl.",
    "https://169.254.169.254",
    "https://0xA9FEA9FE",
    "https://2852039166",
    "https://0251.0376.0251.0376",
    "https://[::ffff:169.254.169.254]",
    "https://[fe80::1]",
    "https://[::]",
    "https://[ff02::1]",
    "https://[fd00:ec2::254]",
    "https://metadata.google.internal",
    "https://0.0.0.0",
    "https://224.0.0.1",
    "https://255.255.255.255",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
    "https://vault example.nl",
    "https:\\\\evil.example",
    "https://exa\u0000mple.nl",
    "https://",
  ])("%s is refused", (text) => {
    expect(base(text)).toBeNull();
  });

  test.each([
    ["https://vault.example.nl/#/login", "https://vault.example.nl"],
    ["https://vault.example.nl/#", "https://vault.example.nl"],
    ["https://vault.example.nl#x", "https://vault.example.nl"],
    ["https://vault.example.nl/#/vault?itemId=1&x=https://evil.example", "https://vault.example.nl"],
    ["https://vault.example.nl/index.html", "https://vault.example.nl"],
    ["https://vault.example.nl/index.html?v=2#/sso", "https://vault.example.nl"],
    ["https://vault.example.nl?x=1", "https://vault.example.nl"],
    ["https://example.nl/kluis/#/providers/1/clients", "https://example.nl/kluis"],
    ["https://example.nl/kluis/Index.HTM", "https://example.nl/kluis"],
    ["HTTPS://VAULT.EXAMPLE.NL:8443/#/login", "https://vault.example.nl:8443"],
    ["https:/vault.example.nl", "https://vault.example.nl"],
    ["https:vault.example.nl", "https://vault.example.nl"],
    ["vault.example.nl/#/login", "https://vault.example.nl"],
    ["<https://vault.example.nl/>", "https://vault.example.nl"],
    ["\u201chttps://vault.example.nl\u201d", "https://vault.example.nl"],
    ["\u200bhttps://vault.example.nl\u200b", "https://vault.example.nl"],
    ["\ufeffhttps://vault.example.nl\u00a0", "https://vault.example.nl"],
    ["https://[2001:db8::1]:8443/#/login", "https://[2001:db8::1]:8443"],
    ["https://kl\u00fcis.example/#/login", "https://xn--klis-1ra.example"],
    ["http://localhost:8080/#/login", "http://localhost:8080"],
    ["https://vault.example.nl//", "https://vault.example.nl"],
  ])("case 25: %j, as it stands in the address bar, leads to its server", (text, web) => {
    expect(base(text)).toBe(web);
  });
  test.each([
    "https://user:secret@vault.example.nl/#/login",
    "http://vault.example.nl/#/login",
    "https://169.254.169.254/#/login",
    "#/login",
    "/#/login",
  ])("case 25: %s stays refused", (text) => {
    expect(base(text)).toBeNull();
  });
  test("case 25: where an address goes on into a page, its server is looked for in the folders above, never elsewhere", () => {
    const possible = (text: string): readonly string[] => {
      const made = serverUrlsOf(text);
      return made.ok ? possibleServers(made.value).map(({ web }) => web) : [];
    };
    expect(possible("https://vault.example.nl/admin/users/overview")).toEqual([
      "https://vault.example.nl/admin/users/overview",
      "https://vault.example.nl/admin/users",
      "https://vault.example.nl/admin",
      "https://vault.example.nl",
    ]);
    expect(possible("https://vault.example.nl/#/login")).toEqual(["https://vault.example.nl"]);
    expect(possible(`https://vault.example.nl/${"a/".repeat(50)}`)).toHaveLength(6);
  });
  test.each([
    ["https://vault.bitwarden.eu/#/login", "eu"],
    ["vault.bitwarden.com", "us"],
    ["https://bitwarden.com/", "us"],
    ["https://api.bitwarden.eu", "eu"],
    ["https://vault.bitwarden.com:8443", "self-hosted"],
    ["https://bitwarden.com.evil.example", "self-hosted"],
    ["https://notbitwarden.com", "self-hosted"],
  ])("case 25: %s, typed as an own server, is %s", (url, kind) => {
    expect(serverUrlsOfChoice({ kind: "self-hosted", url }, null)).toMatchObject({ ok: true, value: { kind } });
  });

  test("whatever is typed, only https or this machine is contacted, and services stay below the base", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.domain(),
          fc.ipV4(),
          fc.ipV6().map((ip) => `https://[${ip}]`),
        ),
        (text) => {
          const made = serverUrlsOf(text);
          if (!made.ok) return;
          const { api, identity, web } = made.value;
          expect(new URL(web).protocol === "https:" || /^http:\/\/(localhost|127\.|\[::1\])/.test(web)).toBe(true);
          expect([new URL(api).origin, new URL(identity).origin]).toEqual([new URL(web).origin, new URL(web).origin]);
          expect([api, identity]).toEqual([`${web}/api`, `${web}/identity`]);
        },
      ),
      { numRuns: 500 },
    ));
});

test("the clouds", () => {
  expect(serverUrlsOfChoice({ kind: "us" }, null)).toEqual({ ok: true, value: cloudServers.us });
  expect(cloudServers.eu).toMatchObject({ api: "https://api.bitwarden.eu", identity: "https://identity.bitwarden.eu" });
  expect(serverUrlsOfChoice({ kind: "sandbox" }, null)).toMatchObject({ ok: false, error: { code: "sandbox.unavailable" } });
  expect(serverUrlsOfChoice({ kind: "sandbox" }, "http://127.0.0.1:4000")).toMatchObject({
    ok: true,
    value: { kind: "sandbox", api: "http://127.0.0.1:4000/api" },
  });
});
