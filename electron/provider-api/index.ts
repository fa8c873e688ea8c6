/**
 * The provider API over HTTP. Requests are data, made by one module per resource (`members.invite(…)`); `HttpClient`
 * sends them. Nothing here knows of keys or of Electron.
 */
export * as account from "./account.ts";
export * as collections from "./collections.ts";
export * as connections from "./connections.ts";
export * as deviceRequests from "./device-requests.ts";
export * as domains from "./domains.ts";
export * as integrations from "./integrations.ts";
export * as events from "./events.ts";
export * as groups from "./groups.ts";
export * as identity from "./identity.ts";
export * as items from "./items.ts";
export * as members from "./members.ts";
export * as organizations from "./organizations.ts";
export * as policies from "./policies.ts";
export * as providers from "./providers.ts";
export * as publicApi from "./public-api.ts";
export * as reports from "./reports.ts";
export * as sso from "./sso.ts";
export type { ApiRequest, ApiResult } from "./api-request.ts";
export { systemClock, type Clock } from "./clock.ts";
export { publicKeyOf } from "./public-key.ts";
export { isNestedTooDeep } from "./read-body.ts";
export { isOfTheServer, refusalOf } from "./refusal.ts";
export { HttpClient, type TokenSource } from "./http-client.ts";
export {
  cloudServers,
  isHttpsOrLocal,
  isReserved,
  originOf,
  possibleServers,
  serverUrlsOf,
  serverUrlsOfChoice,
  type ServerUrls,
} from "./server-urls.ts";
export type { Software } from "./software.ts";
export { CertificateRefused, ProxyRefused, type CertificateFault } from "./transport-error.ts";
export type { BodyReader, Transport, TransportRequest, TransportResponse } from "./transport.ts";
