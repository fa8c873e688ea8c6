import { mails } from "./tables/log.ts";
import type { Database } from "../framework/database.ts";
import { encodeLinkValue } from "../framework/encoding.ts";
import { newId } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";

export interface Mail {
  readonly to: string;
  /** Name of the mail template. */
  readonly category: string;
  readonly link?: string;
  readonly code?: string;
}

/** Puts a mail into the outbox; nothing is ever sent. */
export function sendMail(db: Database, { to, category, link, code }: Mail): void {
  mails.insert(db, { id: newId(), to, category, link: link ?? null, code: code ?? null, date: now() });
}

/** Where the links of mails lead to. */
export const WEB_VAULT = "https://vault.bitwarden.com";

/** A link into the web vault: `vaultLink("providers/accept-provider", { providerId, … })`. */
export function vaultLink(page: string, values: Record<string, string>): string {
  const query = Object.entries(values)
    .map(([name, value]) => `${name}=${encodeLinkValue(value)}`)
    .join("&");
  return `${WEB_VAULT}/#/${page}?${query}`;
}
