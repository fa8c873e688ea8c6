import { appError } from "../../errors/app-error.ts";
import { err, ok, type Result } from "../../util/result.ts";
import { isMailAddress } from "../../util/mail-address.ts";
import { asId, type MemberId, type ProviderId } from "../../model/ids.ts";

/** What the mail of a provider invites to: setting one up, or working for one (provider-api.md §4.2, §4.3). */
export interface ProviderLink {
  readonly kind: "set-up" | "accept";
  /** Base address of the web vault that the link opens, without a slash at the end; null where only its parts were pasted. */
  readonly web: string | null;
  readonly providerId: ProviderId;
  /** The membership that was invited; null where a provider is to be set up. */
  readonly memberId: MemberId | null;
  readonly email: string;
  readonly providerName: string;
  readonly token: string;
}

/** This app's own scheme: a page or a mail program hands the link of the mail over with it. It takes nothing else. */
export const ownScheme = "provider-desk:";
const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
const longestLink = 8000;
const kinds = { "/providers/setup-provider": "set-up", "/providers/accept-provider": "accept" } as const;

/**
 * Reads an invitation: the whole link, its part after `#`, its query alone, or a link of this app's own scheme that carries one. Everything that
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
  const kind = path === "" ? (memberId === "" ? "set-up" : "accept") : (kinds as Readonly<Record<string, ProviderLink["kind"]>>)[path];
  const [providerId, email, token] = [one("providerId"), one("email").trim().toLowerCase(), one("token")];
  if (kind === undefined || !guid.test(providerId) || token === "" || !isMailAddress(email)) return malformed;
  if (kind === "accept" ? !guid.test(memberId) : memberId !== "") return malformed;
  return ok({
    kind,
    web,
    providerId: asId<ProviderId>(providerId.toLowerCase()),
    memberId: memberId === "" ? null : asId<MemberId>(memberId.toLowerCase()),
    email,
    providerName: one("providerName").slice(0, 200),
    token,
  });
}

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
