import { appError } from "../../errors/app-error.ts";
import { err, ok, type Result } from "../../util/result.ts";
import { isMailAddress } from "../../util/mail-address.ts";
import { decodeHtml } from "../../util/html-codes.ts";
import { asId, type MemberId, type OrganizationId, type ProviderId } from "../../model/ids.ts";

interface MailedLink {
  /** Base address of the web vault that the link opens, without a slash at the end; null where only its parts were pasted. */
  readonly web: string | null;
  readonly token: string;
}
/** What the mail of a provider invites to: setting one up, or working for one (provider-api.md §4.2, §4.3). */
export interface InvitationLink extends MailedLink {
  readonly kind: "set-up" | "accept";
  readonly providerId: ProviderId;
  /** The membership that was invited; null where a provider is to be set up. */
  readonly memberId: MemberId | null;
  readonly email: string;
  readonly providerName: string;
}
/** The mail by which a provider is deleted (provider-api.md §4.2). It names no account. */
export interface DeletionLink extends MailedLink {
  readonly kind: "delete";
  readonly providerId: ProviderId;
  readonly providerName: string;
}
/** The mail by which an organization becomes a business unit: a provider of its own (provider-api.md §4.8). */
export interface BusinessUnitLink extends MailedLink {
  readonly kind: "business-unit";
  readonly organizationId: OrganizationId;
  readonly email: string;
}
export type ProviderLink = InvitationLink | DeletionLink | BusinessUnitLink;

/** This app's own scheme: a page or a mail program hands the link of the mail over with it. It takes nothing else. */
export const ownScheme = "provider-desk:";
const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
const longestLink = 8000;
const kinds = {
  "/providers/setup-provider": "set-up",
  "/providers/accept-provider": "accept",
  "/providers/setup-business-unit": "business-unit",
  "/verify-recover-delete-provider": "delete",
} as const;

/**
 * Reads the link of a provider's mail: the whole link, its part after `#`, its query alone, or a link of this app's own scheme that carries one. Everything that
 * is not exactly such a link is refused: `provider.link-malformed`.
 */
export function readProviderLink(text: string): Result<ProviderLink> {
  const malformed = err(appError("provider.link-malformed"));
  let trimmed = text
    .replaceAll(/\p{Cf}/gu, "")
    .trim()
    .replace(/^[<"'“‘]+/u, "")
    .replace(/[>"'”’]+$/u, "")
    .trim();
  if (trimmed.length > longestLink || /[\u0000-\u001f\s]/u.test(trimmed)) return malformed;
  if (trimmed.toLowerCase().startsWith(ownScheme)) {
    const own = URL.canParse(trimmed) ? new URL(trimmed) : null;
    const carried = own?.host === "invitation" ? valuesOf(trimmed.slice(trimmed.indexOf("?") + 1), "link")[0] : undefined;
    if (carried === undefined || carried.toLowerCase().startsWith(ownScheme)) return malformed;
    trimmed = carried;
  }
  let web: string | null = null;
  let route = trimmed;
  if (/^https?:\/\//iu.test(trimmed)) {
    if (!URL.canParse(trimmed)) return malformed;
    const url = new URL(trimmed);
    // Plain http only from this machine, as for servers.
    if (
      url.username !== "" ||
      url.password !== "" ||
      (url.protocol === "http:" && !/^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(url.hostname))
    )
      return malformed;
    web = (url.origin + url.pathname).replace(/\/+(?:index\.html)?$/u, "");
    route = url.hash;
  }
  route = route.replace(/^#/u, "");
  const at = route.indexOf("?");
  const path = at === -1 ? "" : route.slice(0, at).replace(/\/+$/u, "");
  const query = at === -1 ? route : route.slice(at + 1);
  const one = (name: string): string => {
    const [first = "", ...more] = valuesOf(query, name);
    return more.length === 0 ? first : "";
  };
  const memberId = one("providerUserId");
  const [email, token, organizationId] = [one("email").trim().toLowerCase(), one("token"), one("organizationId")];
  const kind =
    (kinds as Readonly<Record<string, ProviderLink["kind"]>>)[path] ??
    (path === "" ? kindOfParts(memberId, email, organizationId) : undefined);
  if (kind === undefined || token === "") return malformed;
  if (kind === "business-unit")
    return guid.test(organizationId) && isMailAddress(email) && one("providerId") === ""
      ? ok({ kind, web, organizationId: asId<OrganizationId>(organizationId.toLowerCase()), email, token })
      : malformed;
  if (!guid.test(one("providerId")) || organizationId !== "") return malformed;
  const providerId = asId<ProviderId>(one("providerId").toLowerCase());
  if (kind === "delete") {
    // As the server keeps it: encoded (provider-api.md §8.14).
    const providerName = decodeHtml(one("name")).slice(0, 200);
    return providerName === "" || memberId !== "" || email !== "" ? malformed : ok({ kind, web, providerId, providerName, token });
  }
  if (!isMailAddress(email) || (kind === "accept" ? !guid.test(memberId) : memberId !== "")) return malformed;
  return ok({
    kind,
    web,
    providerId,
    memberId: memberId === "" ? null : asId<MemberId>(memberId.toLowerCase()),
    email,
    providerName: one("providerName").slice(0, 200),
    token,
  });
}
/** The same, of an invitation alone: what an account can be made with, or signs in for. */
export function readInvitation(text: string): Result<InvitationLink> {
  const link = readProviderLink(text);
  if (!link.ok) return link;
  return link.value.kind === "set-up" || link.value.kind === "accept" ? ok(link.value) : err(appError("provider.link-malformed"));
}
/** What only the parts of a link tell: each kind has some of its own. */
const kindOfParts = (memberId: string, email: string, organizationId: string): ProviderLink["kind"] =>
  organizationId !== "" ? "business-unit" : memberId !== "" ? "accept" : email === "" ? "delete" : "set-up";

/** Values of one name in a query. What is no text (a broken escape) is none. */
function valuesOf(query: string, name: string): readonly string[] {
  return query.split("&").flatMap((part) => {
    const at = part.indexOf("=");
    if (at === -1 || part.slice(0, at) !== name) return [];
    try {
      return [decodeURIComponent(part.slice(at + 1).replaceAll("+", " "))];
    } catch {
      return [];
    }
  });
}
