import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";
import { expect, it } from "vitest";
import { readAuthority } from "./authority.ts";

const make = async (name: string, days: number): Promise<string> =>
  (await generate([{ name: "commonName", value: name }], { keySize: 2048, notAfterDate: new Date(Date.now() + days * 86_400_000) })).cert;

it("shows every certificate that a file would have trusted, and keeps nothing else of it", async () => {
  const [shown, hidden] = [await make("Shown", 30), await make("Hidden", 10)];
  const key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
  const both = readAuthority(`notes\n${shown}${key}${hidden}`);
  const [first, second] = [new X509Certificate(shown), new X509Certificate(hidden)];
  expect(both).toMatchObject({
    subject: "CN=Shown · CN=Hidden",
    fingerprint: `${first.fingerprint256} · ${second.fingerprint256}`,
    validUntil: second.validToDate.toISOString(),
  });
  expect([both?.pem.match(/BEGIN CERTIFICATE/gu)?.length, both?.pem.includes("PRIVATE"), both?.pem.includes("notes")]).toEqual([
    2,
    false,
    false,
  ]);
  const one = readAuthority(first.raw);
  expect([one?.pem, one?.subject], "as DER").toEqual([first.toString(), "CN=Shown"]);
  expect(readAuthority(one?.pem ?? "")).toEqual(one);
});

it("takes nothing else", async () => {
  const one = await make("Shown", 30);
  for (const odd of [
    "",
    "text",
    "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
    `${one}${one.replace(/[a-z]/u, "!")}`,
    one.repeat(21),
  ])
    expect(readAuthority(odd), odd.slice(0, 30)).toBeNull();
  expect(readAuthority("-----BEGIN CERTIFICATE-----".repeat(7000))).toBeNull();
});
