import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cloudServers, serverUrlsOf, serverUrlsOfChoice } from "./server-urls.ts";

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
    "https://vault.example.nl?x=1",
    "https://vault.example.nl#x",
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
