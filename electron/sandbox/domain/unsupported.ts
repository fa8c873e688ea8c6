import type { Server } from "../framework/context.ts";

/**
 * Routes of the real server that the sandbox does not have: they answer 404 with the standard error body, unlike
 * paths that no server has (404 empty). README.md lists them in words.
 */
const API: readonly RegExp[] = [
  /^\/sends(\/|$)/,
  /^\/emergency-access(\/|$)/,
  /^\/webauthn(\/|$)/,
  /^\/push(\/|$)/,
  /^\/notifications(\/|$)/,
  /^\/settings\/domains(\/|$)/,
  /^\/(secrets|projects|service-accounts|access-policies|sm)(\/|$)/,
  /^\/organizations\/[^/]+\/(secrets|projects|service-accounts|access-policies|sponsorships|invite-link|integrations)(\/|$)/,
  /^\/organization\/sponsorship(\/|$)/,
  /^\/reports(\/|$)/,
  /^\/(stripe|paypal|tax|setup-intent)(\/|$)/,
  /^\/accounts\/(password|email|email-token|kdf|set-password|update-temp-password|billing|premium|license|storage|delete|delete-recover|avatar|convert-to-key-connector)(\/|$)/,
  /^\/accounts\/key-management\/(?!user-key-id)/,
  /^\/two-factor\/(get-duo|duo|get-yubikey|yubikey|get-webauthn|webauthn|recover|get-recover)(\/|$)/,
  /^\/ciphers\/[^/]+\/attachment(\/|$)/,
  /^\/providers\/[^/]+\/(organizations\/add)(\/|$)/,
];

const IDENTITY: readonly RegExp[] = [/^\/(sso|account|connect\/authorize)(\/|$)/, /^\/accounts\/(register|webauthn|trial)(\/|$)/];

export const isUnsupported = (server: Server, path: string): boolean =>
  (server === "api" ? API : IDENTITY).some((route) => route.test(path.toLowerCase()));
