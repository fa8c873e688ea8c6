import { route, type Route } from "../core/context.ts";
import { now } from "../core/time.ts";

const CONFIG = {
  version: "2026.8.0",
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

/** What a client may ask without being anybody: configuration and time (provider sheet 1.1, 2.14). */
export const routes: Route[] = [
  route("GET", "/config", () => CONFIG, { access: "anonymous" }),
  route("GET", "/alive", () => now(), { access: "anonymous" }),
  route("GET", "/now", () => now(), { access: "anonymous" }),
];
