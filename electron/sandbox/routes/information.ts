import { ISSUER } from "../domain/account/claims.ts";
import { route, type Context, type Route } from "../framework/context.ts";
import { publicKeyOf } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";

/** The version of the server whose behaviour is imitated. */
export const VERSION = "2026.8.0";

const CONFIG = {
  version: VERSION,
  gitHash: "ac309aa1",
  server: null,
  environment: {
    cloudRegion: "US",
    vault: "https://vault.bitwarden.com",
    api: "https://api.bitwarden.com",
    identity: "https://identity.bitwarden.com",
    notifications: "https://notifications.bitwarden.com",
    sso: "https://sso.bitwarden.com",
    fillAssistRules: "https://github.com/bitwarden/map-the-web/releases/latest/download",
  },
  featureStates: {},
  push: { pushTechnology: 0, vapidPublicKey: null },
  communication: null,
  settings: { disableUserRegistration: false, suppressOnboardingInterstitials: false },
  object: "config",
};

/** The discovery document of Identity: which token requests there are and where the key of its tokens is. */
export function discovery(context: Context): object {
  const base = `${context.origin}/identity`;
  return {
    issuer: ISSUER,
    jwks_uri: `${base}/.well-known/openid-configuration/jwks`,
    token_endpoint: `${base}/connect/token`,
    scopes_supported: ["api", "api.organization", "offline_access"],
    claims_supported: ["sub", "email", "email_verified", "name", "premium", "sstamp", "device", "devicetype"],
    grant_types_supported: ["client_credentials", "refresh_token", "password"],
    token_endpoint_auth_methods_supported: ["client_secret_post"],
    subject_types_supported: ["public"],
  };
}

/** The public key that checks access tokens, as a JSON Web Key Set. */
export const publicKeys = ({ secrets }: Context): object => ({ keys: [publicKeyOf(secrets)] });

/** What a client may ask without being anybody: configuration and time (provider-api.md §1.1, §2.14). */
export const routes: Route[] = [
  route("GET", "/config", () => CONFIG, { access: "anonymous" }),
  route("GET", "/alive", () => now(), { access: "anonymous" }),
  route("GET", "/now", () => now(), { access: "anonymous" }),
  route("GET", "/version", () => VERSION, { access: "anonymous" }),
];
