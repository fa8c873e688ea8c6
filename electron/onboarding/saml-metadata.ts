import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

export type SamlSettings = Readonly<Record<string, string | number | boolean | null>>;

const longest = 500_000;
const redirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
const post = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

/**
 * An identity provider's metadata (SAML 2.0 metadata, OASIS) as settings under the server's names. Only what is needed
 * is picked out; document types, entities and anything unknown are refused or passed over, so nothing is ever expanded
 * or fetched. Fails with `import.malformed`.
 */
export function readSamlMetadata(xml: string): Result<SamlSettings> {
  const malformed = (detail: string) => err(appError("import.malformed", {}, detail));
  if (xml.length > longest) return malformed("too long");
  const text = xml.replace(/<!--[\s\S]*?-->/gu, "");
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) return malformed("document type");
  const entity = /<(?:\w+:)?EntityDescriptor\b([^>]*)>/u.exec(text);
  const entityId = entity === null ? null : attribute(entity[1] ?? "", "entityID");
  const idp = /<(?:\w+:)?IDPSSODescriptor\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?IDPSSODescriptor>/u.exec(text);
  if (entityId === null || idp === null) return malformed("EntityDescriptor, IDPSSODescriptor");
  const [, own = "", inside = ""] = idp;

  const services = (name: string): readonly { readonly binding: string | null; readonly location: string | null }[] =>
    [...inside.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`, "gu"))].map(([, attributes = ""]) => ({
      binding: attribute(attributes, "Binding"),
      location: attribute(attributes, "Location"),
    }));
  const signOn = services("SingleSignOnService");
  const chosen = signOn.find((service) => service.binding === redirect) ?? signOn.find((service) => service.binding === post);
  if (!chosen?.location || !isWebAddress(chosen.location)) return malformed("SingleSignOnService");
  const logout =
    services("SingleLogoutService").find((service) => service.binding === redirect || service.binding === post)?.location ?? null;
  const certificate = certificateOf(inside);
  return ok({
    idpEntityId: entityId,
    idpSingleSignOnServiceUrl: chosen.location,
    idpBindingType: chosen.binding === redirect ? 1 : 2,
    idpSingleLogoutServiceUrl: logout !== null && isWebAddress(logout) ? logout : null,
    idpX509PublicCert: certificate,
    idpWantAuthnRequestsSigned: attribute(own, "WantAuthnRequestsSigned") === "true",
  });
}

/** The certificate for signing: the first one marked so, else the first that is not for encryption only. */
function certificateOf(inside: string): string | null {
  const keys = [...inside.matchAll(/<(?:\w+:)?KeyDescriptor\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?KeyDescriptor>/gu)];
  const usable =
    keys.find(([, attributes = ""]) => attribute(attributes, "use") === "signing") ??
    keys.find(([, attributes = ""]) => attribute(attributes, "use") !== "encryption");
  const text = /<(?:\w+:)?X509Certificate\b[^>]*>([A-Za-z0-9+/=\s]+)</u.exec(usable?.[2] ?? "")?.[1]?.replace(/\s+/gu, "");
  return text === undefined || text === "" ? null : text;
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(attributes);
  const text = found?.[1] ?? found?.[2];
  return text === undefined
    ? null
    : text
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
        .replaceAll("&amp;", "&")
        .trim();
}
/** What the server takes as an address (organization-api.md §7.1). */
const isWebAddress = (text: string): boolean => /^https?:\/\/[^<>"]+$/iu.test(text);
