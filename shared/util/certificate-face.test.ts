import { X509Certificate } from "node:crypto";
import { expect, it } from "vitest";
import { certificateFace } from "./certificate-face.ts";

const azure =
  "MIIBXDCCAQKgAwIBAgIIUYe0SKEZM8EwCgYIKoZIzj0EAwIwNDEyMDAGA1UEAwwpTWljcm9zb2Z0IEF6dXJlIEZlZGVyYXRlZCBTU08gQ2VydGlmaWNhdGUwHhcNMjMxMjEyMDcwMjE5WhcNMjYxMjEyMDcwMjE5WjA0MTIwMAYDVQQDDClNaWNyb3NvZnQgQXp1cmUgRmVkZXJhdGVkIFNTTyBDZXJ0aWZpY2F0ZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHN9dMOTerrpYyvUEmoL+dz6VksGoS/m4KbULARmuD80VNwqB4mOsSF/zA/uBmHmnJiIqNeYt7SB25+OcW5jD6owCgYIKoZIzj0EAwIDSAAwRQIgWFMh/eqIwZRwcR4xka5Abiz6K09A5F0bEoI4InBwRxcCIQDu1xt2KpM1mQnu7zig8ljKdGRmz+x2EijFvJTq6XDxgg==";

it("a certificate is told by its name and its last day, as Node reads them", () => {
  const read = new X509Certificate(Buffer.from(azure, "base64"));
  expect(certificateFace(azure)).toEqual({
    subject: read.subject.replace("CN=", ""),
    until: new Date(read.validTo).toISOString().slice(0, 10),
  });
  // Line ends within are passed over.
  expect(certificateFace(azure.replace(/(.{64})/gu, "$1\n"))).toEqual(certificateFace(azure));
});

it("what is no certificate is none: cut at any place, changed, empty", () => {
  for (let end = 0; end < 200; end += 4) expect(certificateFace(azure.slice(0, end))).toBeNull();
  for (const text of ["", "not base64 at all", "AAAA", "MIIB"]) expect(certificateFace(text)).toBeNull();
});
