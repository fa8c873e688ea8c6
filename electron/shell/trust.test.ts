import { generate } from "selfsigned";
import { beforeAll, expect, test } from "vitest";
import { figuresOf, isTrustedBy } from "./trust.ts";

interface Made {
  readonly cert: string;
  readonly private: string;
}
const day = 86_400_000;
const now = new Date();

/** A certificate for `name`, by `issuer` or by itself. */
async function make(
  name: string,
  options: {
    readonly authority?: boolean;
    readonly issuer?: Made;
    readonly from?: number;
    readonly until?: number;
    readonly ip?: string;
  } = {},
): Promise<Made> {
  const { authority = false, issuer, from = -1, until = 30, ip } = options;
  return generate([{ name: "commonName", value: name }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() + from * day),
    notAfterDate: new Date(now.getTime() + until * day),
    extensions: authority
      ? [
          { name: "basicConstraints", cA: true, critical: true },
          { name: "keyUsage", keyCertSign: true, digitalSignature: true },
        ]
      : [
          { name: "basicConstraints", cA: false },
          { name: "subjectAltName", altNames: [{ type: 2, value: name }, ...(ip === undefined ? [] : [{ type: 7 as const, ip }])] },
        ],
    ...(issuer === undefined ? {} : { ca: { key: issuer.private, cert: issuer.cert } }),
  });
}

let root: Made, other: Made, intermediate: Made, server: Made, direct: Made;
beforeAll(async () => {
  [root, other] = await Promise.all([make("Own authority", { authority: true }), make("Other authority", { authority: true })]);
  intermediate = await make("Between", { authority: true, issuer: root });
  [server, direct] = await Promise.all([
    make("vault.example", { issuer: intermediate, ip: "192.0.2.7" }),
    make("vault.example", { issuer: root }),
  ]);
});
const trusted = (chain: readonly Made[], host: string, authorities: readonly Made[], at = now): boolean =>
  isTrustedBy(
    chain.map((one) => one.cert),
    host,
    authorities.map((one) => one.cert),
    at,
  );

test("a server of the trusted authority, directly or by way of another, by name or by number", () => {
  expect(trusted([direct], "vault.example", [root])).toBe(true);
  expect(trusted([direct, root], "vault.example", [root])).toBe(true);
  expect(trusted([server, intermediate], "vault.example", [root])).toBe(true);
  expect(trusted([server, intermediate], "192.0.2.7", [root])).toBe(true);
  expect(trusted([server], "vault.example", [other, intermediate])).toBe(true);
  // Several in one file, with words between them.
  expect(isTrustedBy([direct.cert], "vault.example", [`ours:\n${other.cert}\nand\n${root.cert}`], now)).toBe(true);
});

test("the figures of a certificate: who signed it, and its fingerprint", () => {
  expect(figuresOf(direct.cert)).toEqual({
    issuer: "Own authority",
    fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/) as string,
  });
  expect(figuresOf(server.cert)?.issuer).toBe("Between");
  expect(figuresOf("no certificate")).toBeNull();
});

test("a certificate that is trusted itself", async () => {
  const own = await make("vault.example");
  expect(trusted([own], "vault.example", [own])).toBe(true);
  expect(trusted([own], "other.example", [own])).toBe(false);
});

test("another name, another authority, a missing link", () => {
  for (const host of ["evil.example", "vault.example.evil.example", "sub.vault.example", "192.0.2.8", "", "*"])
    expect(trusted([direct], host, [root]), host).toBe(false);
  expect(trusted([direct], "vault.example", [other])).toBe(false);
  expect(trusted([direct], "vault.example", [])).toBe(false);
  expect(trusted([server], "vault.example", [root])).toBe(false);
  expect(trusted([server, other, root], "vault.example", [root])).toBe(false);
  expect(trusted([], "vault.example", [root])).toBe(false);
});

test("a forger with the authority's name but not its key, or who only shows the authority", async () => {
  const forged = await make("Own authority", { authority: true });
  const fake = await make("vault.example", { issuer: forged });
  expect(trusted([fake], "vault.example", [root])).toBe(false);
  expect(trusted([fake, root], "vault.example", [root])).toBe(false);
  expect(trusted([fake, forged, root], "vault.example", [root])).toBe(false);
});

test("a server's own certificate is no authority", async () => {
  const child = await make("evil.example", { issuer: direct });
  expect(trusted([child, direct, root], "evil.example", [root])).toBe(false);
  expect(trusted([child], "evil.example", [direct])).toBe(false);
});

test("out of date: the server, the one between, the authority", async () => {
  const later = new Date(now.getTime() + 40 * day);
  expect(trusted([direct], "vault.example", [root], later)).toBe(false);
  expect(trusted([direct], "vault.example", [root], new Date(now.getTime() - 5 * day))).toBe(false);
  const short = await make("Short", { authority: true, until: 1 });
  const long = await make("vault.example", { issuer: short, until: 20 });
  expect(trusted([long], "vault.example", [short])).toBe(true);
  expect(trusted([long], "vault.example", [short], new Date(now.getTime() + 3 * day))).toBe(false);
  const between = await make("Short between", { authority: true, issuer: root, until: 1 });
  const below = await make("vault.example", { issuer: between, until: 20 });
  expect(trusted([below, between], "vault.example", [root], new Date(now.getTime() + 3 * day))).toBe(false);
});

test("what is no certificate is no reason to trust", () => {
  for (const text of ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"]) {
    expect(isTrustedBy([text], "vault.example", [root.cert], now)).toBe(false);
    expect(isTrustedBy([direct.cert], "vault.example", [text], now)).toBe(false);
  }
});
