import { expect, test } from "vitest";
import { CertificateRefused, ProxyRefused, transportFailure } from "./transport-error.ts";

const told = (error: unknown): string => {
  const { code, outcome } = transportFailure(error);
  return `${code} ${outcome}`;
};
const node = (code: string, syscall?: string): Error =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, ...(syscall === undefined ? {} : { syscall }) }) });

test.each([
  // There was never a connection.
  ["net::ERR_NAME_NOT_RESOLVED", "network.unreachable not-sent"],
  ["net::ERR_CONNECTION_REFUSED", "network.unreachable not-sent"],
  ["net::ERR_PROXY_CONNECTION_FAILED", "network.unreachable not-sent"],
  ["net::ERR_TUNNEL_CONNECTION_FAILED", "network.unreachable not-sent"],
  // The certificate is judged before anything is sent.
  ["net::ERR_CERT_AUTHORITY_INVALID", "network.certificate not-sent"],
  ["net::ERR_CERT_REVOKED", "network.certificate not-sent"],
  ["net::ERR_CERT_DATE_INVALID", "network.certificate-expired not-sent"],
  ["net::ERR_CERT_COMMON_NAME_INVALID", "network.certificate-name not-sent"],
  // These also come over a connection that the request went out on.
  ["net::ERR_ADDRESS_UNREACHABLE", "network.unreachable unknown"],
  ["net::ERR_INTERNET_DISCONNECTED", "network.unreachable unknown"],
  ["net::ERR_NETWORK_CHANGED", "network.unreachable unknown"],
  ["net::ERR_NETWORK_IO_SUSPENDED", "network.unreachable unknown"],
  ["net::ERR_CONNECTION_RESET", "network.unreachable unknown"],
  ["net::ERR_EMPTY_RESPONSE", "network.unreachable unknown"],
  ["net::ERR_CONNECTION_TIMED_OUT", "network.timeout unknown"],
  ["net::ERR_SSL_PROTOCOL_ERROR", "network.not-secure unknown"],
  ["net::ERR_SSL_BAD_RECORD_MAC_ALERT", "network.not-secure unknown"],
  ["net::ERR_BAD_SSL_CLIENT_AUTH_CERT", "network.not-secure unknown"],
  ["Attempted to redirect, but redirect policy was 'error'", "server.redirected refused"],
])("E4: %s is %s", (words, expected) => {
  expect(told(new Error(words))).toBe(expected);
});

test.each([
  ["ECONNREFUSED", undefined, "network.unreachable not-sent"],
  ["ENOTFOUND", undefined, "network.unreachable not-sent"],
  ["EHOSTUNREACH", "connect", "network.unreachable not-sent"],
  ["EHOSTUNREACH", "read", "network.unreachable unknown"],
  ["ENETUNREACH", "write", "network.unreachable unknown"],
  ["ENETDOWN", undefined, "network.unreachable unknown"],
  ["ECONNRESET", "read", "network.unreachable unknown"],
  ["EPROTO", "write", "network.not-secure unknown"],
  ["CERT_HAS_EXPIRED", undefined, "network.certificate-expired not-sent"],
  ["CERT_NOT_YET_VALID", undefined, "network.certificate-not-yet not-sent"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", undefined, "network.certificate-name not-sent"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", undefined, "network.certificate not-sent"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", undefined, "network.certificate not-sent"],
] as const)("E4: Node's %s in %s is %s", (code, syscall, expected) => {
  expect(told(node(code, syscall))).toBe(expected);
});

test("what the app itself saw of a certificate goes before what the stack says, and only where the stack refused it", () => {
  const facts = { fault: "expired", issuer: "Own", fingerprint: "9C", from: "2025-01-01", until: "2026-01-01", names: "a" } as const;
  expect(transportFailure(new CertificateRefused(facts, new Error("net::ERR_CERT_AUTHORITY_INVALID")))).toMatchObject({
    code: "network.certificate-expired",
    parameters: { issuer: "Own", fingerprint: "9C", until: "2026-01-01" },
  });
  expect(told(new CertificateRefused(facts, new Error("net::ERR_CONNECTION_RESET")))).toBe("network.unreachable unknown");
});

test("E2: a proxy that asks, and one that refused", () => {
  expect(told(new ProxyRefused("proxy.example:8080", false, null))).toBe("network.proxy-sign-in not-sent");
  expect(told(new ProxyRefused("proxy.example:8080", true, null))).toBe("network.proxy-refused not-sent");
});
