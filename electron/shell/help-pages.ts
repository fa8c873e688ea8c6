/** The pages that the app may open in the system's browser; nothing else is ever opened. */
export const helpPages = {
  members: "https://bitwarden.com/help/managing-users/",
  import: "https://bitwarden.com/help/import-data/",
  sso: "https://bitwarden.com/help/about-sso/",
  "self-host": "https://bitwarden.com/help/self-host-an-organization/",
  "web-vault": "https://vault.bitwarden.com/",
} as const;
