import { isHttpsOrLocal } from "#electron/provider-api/index";

/** The pages that the app may open in the system's browser; nothing else is ever opened. */
export const helpPages = {
  members: "https://bitwarden.com/help/managing-users/",
  import: "https://bitwarden.com/help/import-data/",
  sso: "https://bitwarden.com/help/about-sso/",
  "self-host": "https://bitwarden.com/help/self-host-an-organization/",
  provisioning: "https://bitwarden.com/help/about-scim/",
  devices: "https://bitwarden.com/help/deploy-browser-extensions/",
  integrations: "https://bitwarden.com/help/event-logs/",
  "two-step": "https://bitwarden.com/help/setup-two-step-login-duo/",
  hosting: "https://bitwarden.com/host/",
  "web-vault": "https://vault.bitwarden.com/",
} as const;

/** Pages of an organization in the web vault of its server, by the path after its id. */
const vaultPages = {
  "two-factor": "settings/two-factor",
  billing: "billing/subscription",
  payment: "billing/payment-details",
  integrations: "integrations/event-management",
} as const;
/** Null where the server's address is no place to send a browser to. */
export const vaultPage = (web: string, organizationId: string, page: keyof typeof vaultPages): string | null =>
  pageAt(web, `organizations/${encodeURIComponent(organizationId)}/${vaultPages[page]}`);
/** Where somebody creates an account; null as above. */
export const signUpPage = (web: string): string | null => pageAt(web, "signup");

function pageAt(web: string, path: string): string | null {
  if (!URL.canParse(web)) return null;
  const url = new URL(web);
  if (!isHttpsOrLocal(url) || url.username !== "" || url.password !== "") return null;
  return `${web.replace(/\/+$/u, "")}/#/${path}`;
}
